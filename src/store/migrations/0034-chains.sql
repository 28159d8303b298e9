-- 产业链: the links of an industry in a park or an area, and what a hand has said of where a record hangs.

create table chains (
  id text collate "C" primary key,
  title text not null,
  pool text collate "C" not null,
  nodes jsonb not null,
  updated timestamptz not null,
  -- Who may know of it.
  audience text[] not null
);
create index chains_audience on chains using gin (audience);

create table chain_placements (
  chain_id text collate "C" not null references chains on delete cascade,
  kind text not null,
  record_id text collate "C" not null,
  -- Null: on no link of this chain.
  node_id text collate "C",
  by text,
  at timestamptz not null,
  primary key (chain_id, kind, record_id)
);
create index chain_placements_record on chain_placements (kind, record_id);
