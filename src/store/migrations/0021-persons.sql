-- What the law on personal information (PIPL) asks for: on what ground somebody's data is here, what he refuses, and that
-- whoever was deleted stays deleted.

-- Whether recommendations to an account may rest on what it did here.
alter table accounts add column personalised boolean not null default true;

-- On what ground data about a person is handled, since when, and from where it came.
create table processing_grounds (
  subject_kind text not null,
  subject_id text collate "C" not null,
  purpose text not null,
  ground text not null,
  origin text not null,
  at timestamptz not null,
  withdrawn timestamptz,
  primary key (subject_kind, subject_id, purpose)
);
insert into processing_grounds (subject_kind, subject_id, purpose, ground, origin, at)
  select 'expert', id, 'matching', 'disclosed by himself or lawfully', 'import', first_seen from experts;
insert into processing_grounds (subject_kind, subject_id, purpose, ground, origin, at)
  select 'account', id, 'account', 'contract', 'invitation accepted', created from accounts;

-- Keyed hashes of what would tell a deleted person again: his data does not come back with the next import.
create table forgotten (
  digest text collate "C" primary key,
  at timestamptz not null
);

-- Codes on paper for whoever lost his authenticator; each opens once.
create table recovery_codes (
  code_hash text collate "C" not null,
  account_id text collate "C" not null references accounts on delete cascade,
  primary key (account_id, code_hash)
);

-- What was said stays as it was said, until the person it is about, or who said it, is deleted.
create function refuse_change_unless_erasing() returns trigger language plpgsql as $$ begin if current_setting('zhiqiao.erasing', true) = 'on' then if tg_op = 'DELETE' then return old; end if; return new; end if; raise exception '% is append-only', tg_table_name; end $$;
drop trigger append_only on feedback;
drop trigger append_only on feedback_withdrawals;
create trigger append_only before update or delete on feedback for each row execute function refuse_change_unless_erasing();
create trigger append_only before update or delete on feedback_withdrawals for each row execute function refuse_change_unless_erasing();
drop trigger append_only on engagement_events;
create trigger append_only before update or delete on engagement_events for each row execute function refuse_change_unless_erasing();
