-- Versions of the search indexes that several processes share, and what the one in PostgreSQL itself keeps of them.

create table search_versions (
  version text collate "C" primary key,
  engine text not null,
  -- The space of the vectors and the segmentation: a process asks only a version that speaks its own language.
  tag text not null,
  -- filling: nobody asks it yet; live: asked and followed; former: as it was when another took its place.
  state text not null,
  -- The last change of index_changes that is in it.
  cursor bigint not null,
  made timestamptz not null default now(),
  -- While filling: when its maker was last seen alive.
  beat timestamptz not null default now()
);
create unique index search_versions_live on search_versions (engine, tag) where state = 'live';
create unique index search_versions_filling on search_versions (engine, tag) where state = 'filling';
