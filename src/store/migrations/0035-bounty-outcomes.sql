-- What a bounty brought stands in the ledger as an engagement's outcomes do, and matched teams are told of it once each.

alter table bounties add column project text;
-- When the teams that match were looked for; null: still to be done.
alter table bounties add column teams_told timestamptz;
-- What was posted before nobody is told of afterwards.
update bounties set teams_told = created where state <> 'drafted';
create index bounties_untold on bounties (id) where state = 'posted' and teams_told is null;

create table bounty_notices (
  bounty_id text collate "C" not null references bounties,
  account_id text not null,
  at timestamptz not null,
  primary key (bounty_id, account_id)
);

alter table engagement_outcomes alter column engagement_id drop not null;
alter table engagement_outcomes add column bounty_id text collate "C" references bounties;
alter table engagement_outcomes add constraint engagement_outcomes_come_of
  check (num_nonnulls(engagement_id, bounty_id) = 1);
create unique index engagement_outcomes_of_bounty on engagement_outcomes (bounty_id);
