-- What an administrator does on the page: jobs that were dropped and why, and long pieces of work that are begun there.

alter table jobs add column failed_at timestamptz;

-- Only added to. What a job carries beside the moment it was for is not kept: it may lead to somebody.
create table dropped_jobs (
  sequence bigint generated always as identity primary key,
  job text not null,
  name text not null,
  occurrence timestamptz,
  attempts integer not null,
  error text,
  added timestamptz not null,
  failed_at timestamptz,
  reason text not null,
  by text,
  at timestamptz not null
);

create table chores (
  id text collate "C" primary key,
  work text not null check (work in ('rebuild index', 'turn index back', 'check audit log')),
  -- Of a check: the moments it begins and ends at.
  wish jsonb not null,
  state text not null check (state in ('running', 'done', 'stopped', 'failed')),
  done integer not null,
  total integer not null,
  told timestamptz not null,
  begun_by text,
  begun timestamptz not null,
  ended timestamptz,
  found jsonb,
  failure text
);
create index chores_of on chores (work, begun desc);
-- One at the index and one at the log at a time.
create unique index chores_one on chores ((work = 'check audit log')) where state = 'running';
