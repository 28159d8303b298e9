-- Evaluations of weights, each with what their scores say; and which weights each list was put under, by whom and why.

create table profile_runs (
  id text collate "C" primary key,
  list text not null check (list in ('search', 'shortlist', 'digest')),
  weights jsonb not null,
  note text not null,
  state text not null check (state in ('running', 'done', 'stopped', 'failed')),
  progress jsonb not null,
  begun_by text,
  begun timestamptz not null,
  ended timestamptz,
  measured_on jsonb,
  findings jsonb,
  -- Need by need, for comparing two runs.
  needs jsonb
);
create index profile_runs_of on profile_runs (list, begun desc);
-- One at a time: it takes a processor.
create unique index profile_runs_one on profile_runs ((true)) where state = 'running';

-- Only added to: the last line of a list says what it is under. No run: the weights that ship.
create table profile_changes (
  sequence bigint generated always as identity primary key,
  list text not null check (list in ('search', 'shortlist', 'digest')),
  run_id text collate "C" references profile_runs,
  by text,
  at timestamptz not null,
  why text not null
);
create index profile_changes_of on profile_changes (list, sequence desc);
