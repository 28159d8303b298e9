-- 揭榜挂帅: a need put out for teams to bid on, their bids, and what the panel says of them.

create table bounties (
  id text collate "C" primary key,
  need_id text collate "C" not null,
  organisation_id text,
  pool text,
  region text,
  title text not null,
  indicators text not null,
  acceptance text not null,
  budget text,
  deadline date not null,
  scope text not null,
  state text not null,
  panel text[] not null,
  winner text,
  reward text,
  created timestamptz not null,
  -- Who may read it: src/domain/bounty.ts.
  audience text[] not null
);
create index bounties_audience on bounties using gin (audience);
-- A need is out once at a time.
create unique index bounties_open on bounties (need_id) where state <> 'awarded';

create table bids (
  id text collate "C" primary key,
  bounty_id text collate "C" not null references bounties,
  account text not null,
  organisation_id text,
  team text not null,
  plan text not null,
  -- SHA-256 of the signed pledge.
  pledge text not null,
  at timestamptz not null,
  unique (bounty_id, account)
);

create table bid_scores (
  bid_id text collate "C" not null references bids,
  account text not null,
  score integer not null check (score between 0 and 100),
  words text not null,
  at timestamptz not null,
  primary key (bid_id, account)
);
