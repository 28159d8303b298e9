-- 对接: a need and an expert or result, followed from invitation to outcome, with everything that happened on the way.

create table engagements (
  id text collate "C" primary key,
  need_id text collate "C" not null,
  kind text not null,
  candidate_id text collate "C" not null,
  organisation_id text,
  pool text,
  partner text,
  state text not null,
  since date not null,
  owner text,
  broker text,
  next_action text,
  next_due date,
  conclusion text,
  firm_says text,
  escalated_to text[] not null default '{}',
  origin jsonb not null,
  created timestamptz not null,
  -- Who may know of it: src/domain/engagement/circles.ts.
  audience text[] not null,
  -- How the firm is reached; told to the invited side once it has agreed, and to nobody else.
  contact_name text,
  contact_phone text,
  contact_email text
);
create index engagements_audience on engagements using gin (audience);
create index engagements_need on engagements (need_id);
create index engagements_candidate on engagements (kind, candidate_id);
create index engagements_due on engagements (next_due) where state not in ('declined', 'closed');
-- The same two are engaged once at a time.
create unique index engagements_open on engagements (need_id, kind, candidate_id) where state not in ('declined', 'closed');

create table engagement_events (
  sequence bigint generated always as identity primary key,
  id text collate "C" not null unique,
  engagement_id text collate "C" not null references engagements,
  kind text not null,
  step text,
  state text,
  "on" date not null,
  note text,
  by text,
  at timestamptz not null
);
create index engagement_events_of on engagement_events (engagement_id, sequence);
create trigger append_only before update or delete on engagement_events for each row execute function refuse_change();

create table engagement_problems (
  id text collate "C" primary key,
  engagement_id text collate "C" not null references engagements,
  title text not null,
  state text not null,
  note text,
  opened timestamptz not null,
  moved timestamptz not null
);
create index engagement_problems_of on engagement_problems (engagement_id, opened);

create table engagement_outcomes (
  id text collate "C" primary key,
  engagement_id text collate "C" not null references engagements,
  kind text not null,
  standing text not null,
  "on" date not null,
  contract_number text,
  amount text,
  yuan double precision,
  mode text,
  note text,
  credits text[] not null,
  by text,
  at timestamptz not null,
  withdrawn jsonb
);
create index engagement_outcomes_of on engagement_outcomes (engagement_id, at);

create table engagement_ratings (
  engagement_id text collate "C" not null references engagements,
  side text not null,
  stars integer not null,
  words text not null,
  by text,
  at timestamptz not null,
  primary key (engagement_id, side)
);

-- Officers who have said that a need may be shown abroad.
create table engagement_releases (
  engagement_id text collate "C" not null references engagements,
  account_id text collate "C" not null,
  at timestamptz not null,
  primary key (engagement_id, account_id)
);

-- Links that open without an account, once: an invitation, or the question whether it was solved. Only the hash is kept.
create table engagement_links (
  token_hash text collate "C" primary key,
  engagement_id text collate "C" not null references engagements,
  purpose text not null,
  sent_to text not null,
  sent timestamptz not null,
  expires timestamptz not null,
  -- Answered, or replaced by a later one.
  spent timestamptz,
  fate text
);
create index engagement_links_of on engagement_links (engagement_id);

create table engagement_escalations (
  engagement_id text collate "C" not null references engagements,
  step text not null,
  due date not null,
  at timestamptz not null,
  primary key (engagement_id, step, due)
);

create table engagement_attachments (
  id text collate "C" primary key,
  engagement_id text collate "C" not null references engagements,
  name text not null,
  type text not null,
  bytes integer not null,
  sha256 text not null,
  by text,
  at timestamptz not null
);
create index engagement_attachments_of on engagement_attachments (engagement_id, at);
