-- What an office chose for the columns of a table, by the set of its headers; and imports that may be stopped while they run.

create table import_mappings (
  -- The park, else the organisation whose office chose it.
  owner text collate "C" not null,
  kind text not null,
  headers text not null,
  fields jsonb not null,
  at timestamptz not null,
  primary key (owner, kind, headers)
);

-- A run is here from its first row to its last; one that was killed goes with the next.
create table import_runs (
  id text collate "C" primary key,
  account_id text not null,
  started timestamptz not null,
  stop_asked boolean not null default false
);
