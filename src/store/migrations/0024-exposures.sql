-- How often an expert is put forward: one row when a list that names him for a need is sent. Busy names rest by it.

create table exposures (
  expert_id text collate "C" not null,
  need_id text collate "C" not null,
  shortlist_id text collate "C" not null references shortlists,
  at timestamptz not null,
  primary key (expert_id, need_id, shortlist_id)
);
create index exposures_at on exposures (expert_id, at);
