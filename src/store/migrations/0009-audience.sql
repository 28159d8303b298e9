-- Who may read a record: src/domain/audience.ts. Empty until the rule has been applied, and then nobody may.

alter table needs add column audience text[] not null default '{}';
alter table results add column audience text[] not null default '{}';
alter table experts add column audience text[] not null default '{}';
create index needs_audience on needs using gin (audience);
create index results_audience on results using gin (audience);
create index experts_audience on experts using gin (audience);

-- Circles that were let in one by one: a named reviewer, an upper level, an expert.
create table grants (
  kind text not null,
  record_id text collate "C" not null,
  audience text collate "C" not null,
  granted_by text not null,
  at timestamptz not null,
  primary key (kind, record_id, audience)
);
