-- The libraries. One column per field of the noun in src/domain, snake_case; what has no column is in «extra».
-- Ids compare by bytes (collate "C"), so that pages come in the same order on every engine.
-- A statement ends with a semicolon at the end of its line: src/store/migrate.ts cuts there.

create table organisations (
  id text collate "C" primary key,
  name text not null,
  kind text not null,
  region text,
  industry text,
  park text,
  description text not null,
  first_seen timestamptz not null,
  updated timestamptz not null,
  content_hash text not null
);

create table needs (
  id text collate "C" primary key,
  pool text,
  source jsonb not null,
  first_seen timestamptz not null,
  updated timestamptz not null,
  confirmed timestamptz,
  visibility text not null,
  sensitive boolean not null,
  extra jsonb not null,
  title text not null,
  description text not null,
  organisation text,
  organisation_id text,
  industry text,
  region text,
  need_type text,
  cooperation text[] not null,
  budget text,
  deadline date,
  keywords text[] not null,
  state text not null,
  content_hash text not null
);
create index needs_pool on needs (pool, state);

create table results (
  id text collate "C" primary key,
  pool text,
  source jsonb not null,
  first_seen timestamptz not null,
  updated timestamptz not null,
  confirmed timestamptz,
  visibility text not null,
  sensitive boolean not null,
  extra jsonb not null,
  title text not null,
  description text not null,
  organisation text,
  organisation_id text,
  inventors text[] not null,
  industry text,
  region text,
  maturity text,
  cooperation text[] not null,
  patents text[] not null,
  keywords text[] not null,
  price text,
  content_hash text not null
);
create index results_pool on results (pool);

create table experts (
  id text collate "C" primary key,
  pool text,
  source jsonb not null,
  first_seen timestamptz not null,
  updated timestamptz not null,
  confirmed timestamptz,
  visibility text not null,
  sensitive boolean not null,
  extra jsonb not null,
  name text not null,
  organisation text,
  organisation_id text,
  title text,
  honours text[] not null,
  category text,
  purposes text[] not null,
  fields text[] not null,
  industries text[] not null,
  region text,
  description text not null,
  availability text,
  capacity integer,
  language text,
  phone text,
  email text,
  content_hash text not null
);
create index experts_pool on experts (pool);

-- An expert's papers, patents, projects and results, each at its place in the expert's list.
create table evidence (
  id text collate "C" primary key,
  expert_id text collate "C" not null references experts on delete cascade,
  position integer not null,
  kind text not null,
  title text not null,
  description text not null,
  year integer,
  role text,
  number text,
  unique (expert_id, position)
);
