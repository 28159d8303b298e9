-- Sleeping needs: which results and experts were held against the unmet needs of the past, and what that woke.

create table awakening_candidates (
  kind text not null,
  id text collate "C" not null,
  -- The record as it was looked at, and the texts by which it is matched.
  content_hash text not null,
  text_hash text not null,
  primary key (kind, id)
);

create table awakenings (
  need_id text collate "C" not null,
  kind text not null,
  candidate_id text collate "C" not null,
  text_hash text not null,
  probability double precision not null,
  best_before double precision not null,
  at timestamptz not null,
  primary key (need_id, kind, candidate_id, text_hash)
);
create index awakenings_at on awakenings (at);
