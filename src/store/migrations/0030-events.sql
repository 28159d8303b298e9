-- 对接会: an event, and every version of its timetable. A version is never changed, but that somebody who is deleted vanishes from it.

create table events (
  id text collate "C" primary key,
  title text not null,
  day text not null,
  place text,
  pool text collate "C" not null,
  shortlist_id text collate "C" not null references shortlists,
  shortlist_version integer not null,
  host text not null,
  made timestamptz not null,
  made_by text,
  version integer not null default 0,
  -- Who may know of it.
  audience text[] not null
);
create index events_audience on events using gin (audience);

create table event_versions (
  event_id text collate "C" not null references events,
  number integer not null,
  at timestamptz not null,
  by text,
  act text not null,
  why text,
  setting jsonb not null,
  meetings jsonb not null,
  places jsonb not null,
  unplaced jsonb not null,
  ways_out jsonb not null,
  figures jsonb,
  primary key (event_id, number)
);
create trigger append_only before update or delete on event_versions for each row execute function refuse_change_unless_erasing();
