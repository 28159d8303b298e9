-- What happened to a need, who wrote it down for a firm, and how the firm agreed. All of it goes with its need.

create table need_history (
  sequence bigint generated always as identity primary key,
  need_id text collate "C" not null references needs on delete cascade,
  deed text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  account_id text,
  role text not null,
  organisation_id text,
  reason text,
  detail text
);
create index need_history_need on need_history (need_id, sequence);

create table need_proxies (
  need_id text collate "C" primary key references needs on delete cascade,
  account_id text not null,
  organisation_id text not null,
  channel text not null,
  at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz
);

create table need_confirmation_links (
  token_hash text collate "C" primary key,
  need_id text collate "C" not null references needs on delete cascade,
  sent_to text not null,
  expires timestamptz not null
);

-- What nobody is to find has no vector: drafts, what was withdrawn or went into another need.
delete from vectors where kind = 'need' and owner in (select id from needs where state in ('draft', 'withdrawn', 'merged'));
insert into index_changes (kind, owner) select 'need', id from needs where state in ('draft', 'withdrawn', 'merged') order by id;
