-- 对接清单: a list as it was asked for, and every version of it. A version is never changed, but that somebody who is deleted vanishes from it.

create table shortlists (
  id text collate "C" primary key,
  title text not null,
  pool text collate "C" not null,
  made timestamptz not null,
  made_by text,
  state text not null,
  needs jsonb,
  limits jsonb not null,
  letterhead jsonb not null,
  progress jsonb,
  conflict jsonb,
  version integer not null default 0,
  -- Somebody has asked to stop the computing.
  is_stopped boolean not null default false,
  -- Who may know of it.
  audience text[] not null
);
create index shortlists_audience on shortlists using gin (audience);

create table shortlist_versions (
  shortlist_id text collate "C" not null references shortlists,
  number integer not null,
  at timestamptz not null,
  by text,
  act text not null,
  why text,
  lines jsonb not null,
  unserved jsonb not null,
  figures jsonb,
  primary key (shortlist_id, number)
);
create trigger append_only before update or delete on shortlist_versions for each row execute function refuse_change_unless_erasing();
