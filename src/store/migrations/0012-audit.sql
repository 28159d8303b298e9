-- Who did what and who saw what: ids and names of fields, never a text. Each row holds the hash of the one before.

create table audit (
  sequence bigint primary key,
  at timestamptz not null,
  account_id text,
  role text not null,
  organisation_id text,
  action text not null,
  kind text,
  record_ids text[] not null,
  fields text[] not null,
  previous_hash text not null,
  hash text not null
);
create index audit_account on audit (account_id);

create trigger append_only before update or delete on audit for each row execute function refuse_change();
