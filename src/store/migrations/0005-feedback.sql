-- What became of a match, said by people. Nothing here is ever changed: what was said wrongly is withdrawn by a row of its own.

-- Questions in free words that somebody said something about; the id is a hash of the words.
create table questions (
  id text collate "C" primary key,
  text text not null,
  first_asked timestamptz not null
);

create table feedback (
  sequence bigint generated always as identity,
  id text collate "C" primary key,
  asked_kind text not null,
  asked_id text collate "C" not null,
  kind text not null,
  record_id text collate "C" not null,
  outcome text not null,
  reason text,
  words text,
  said_by text,
  at timestamptz not null,
  position integer,
  score double precision,
  probability double precision,
  profile text
);
create index feedback_asked on feedback (asked_kind, asked_id);
create index feedback_record on feedback (kind, record_id) where outcome = 'declined';

create table feedback_withdrawals (
  feedback_id text collate "C" primary key references feedback,
  words text,
  said_by text,
  at timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger append_only before update or delete on feedback for each row execute function refuse_change();
create trigger append_only before update or delete on feedback_withdrawals for each row execute function refuse_change();
