-- What is under way: files coming in, jobs, mails going out.

create table imports (
  id bigint generated always as identity primary key,
  file_name text not null,
  sha256 text not null,
  kind text not null,
  state text not null,
  counts jsonb not null,
  started timestamptz not null,
  ended timestamptz
);
create unique index imports_running on imports (sha256, kind) where state = 'running';

create table jobs (
  id bigint generated always as identity primary key,
  name text not null,
  key text not null,
  payload jsonb not null,
  state text not null,
  attempts integer not null default 0,
  run_after timestamptz not null,
  lease_until timestamptz,
  last_error text,
  added timestamptz not null
);
create unique index jobs_key on jobs (name, key) where state <> 'failed';
create index jobs_due on jobs (run_after, id) where state <> 'failed';

create table mails (
  message_id text primary key,
  recipient text not null,
  subject text not null,
  mail jsonb not null,
  state text not null,
  written timestamptz not null,
  moved timestamptz not null
);
create index mails_state on mails (state, written);
