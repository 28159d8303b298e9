-- Nightly mails: what was decided, for whom, and how far everybody was looked at.

-- There once everything was decided; ended once every mail was written.
create table digest_runs (
  day date primary key,
  cursor bigint not null,
  planned timestamptz not null,
  ended timestamptz,
  report jsonb not null
);

-- One person, one night: from this its mail is rendered, byte for byte.
create table digests (
  day date not null references digest_runs,
  account_id text collate "C" not null references accounts on delete cascade,
  digest jsonb not null,
  -- Null: there was nothing to write.
  message_id text unique,
  mailed timestamptz,
  primary key (day, account_id)
);
create index digests_owed on digests (day, account_id) where message_id is not null and mailed is null;
create index digests_account on digests (account_id, day);

-- What was recommended to whom, so that it is not again.
create table digest_items (
  account_id text collate "C" not null references accounts on delete cascade,
  kind text not null,
  record_id text collate "C" not null,
  day date not null,
  primary key (account_id, kind, record_id, day)
);

-- How far each was looked at: what changed behind the cursor is new to him.
create table digest_recipients (
  account_id text collate "C" primary key references accounts on delete cascade,
  day date not null,
  cursor bigint not null,
  -- Good for him, and shown to enough others that night: new once more.
  carried text[] not null
);

-- What each record said when it last changed in substance: an edit that says nothing new is not news.
create table digest_substance (
  kind text not null,
  record_id text collate "C" not null,
  print text not null,
  sequence bigint not null,
  primary key (kind, record_id)
);
create index digest_substance_sequence on digest_substance (sequence);

-- What was answered from a mail; one item, one answer, the last one counts.
create table digest_answers (
  day date not null,
  account_id text collate "C" not null references accounts on delete cascade,
  kind text not null,
  record_id text collate "C" not null,
  answer text not null,
  -- What was said of the match; null where it was for nobody's need.
  feedback_id text,
  at timestamptz not null,
  primary key (day, account_id, kind, record_id)
);
create index digest_answers_at on digest_answers (at);
