-- What an expert himself says of what is held about him. It outlives every import: a file brings back nothing he disowned.

-- A piece of evidence he claimed, disowned, corrected or added, by its kind and the title that others gave it.
create table expert_words (
  expert_id text collate "C" not null,
  kind text not null,
  title text not null,
  stance text not null,
  -- As others wrote it; null of what he added.
  original jsonb,
  -- As he writes it; null of what he claimed as it is, or disowned.
  own jsonb,
  at timestamptz not null,
  primary key (expert_id, kind, title)
);

-- How he wants to be described and asked, or not.
create table expert_wishes (
  expert_id text collate "C" primary key,
  -- Fields of the record in his own words, by name.
  profile jsonb not null default '{}',
  load_limit integer,
  recommended boolean not null default true,
  paused_until date,
  refused_parks text[] not null default '{}',
  refused_fields text[] not null default '{}',
  at timestamptz not null
);
