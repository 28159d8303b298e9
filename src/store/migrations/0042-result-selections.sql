-- 遴选: results that came in to be chosen from, what was decided of each, and why.

create table result_selections (
  result_id text collate "C" primary key references results on delete cascade,
  state text not null,
  -- Of one that was returned.
  reason text,
  account_id text,
  at timestamptz not null
);
create index result_selections_state on result_selections (state, result_id);
