-- The last change of a record that was looked at: how far the whole table has read the change log.

alter table digest_substance add column looked bigint not null;
create index digest_substance_looked on digest_substance (looked);
