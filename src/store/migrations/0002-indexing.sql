-- What the search indexes are built from. The vector has no fixed dimension: spaces of several sizes live side by side.

create extension if not exists vector;

create table vectors (
  document_id text collate "C" not null,
  space text collate "C" not null,
  kind text not null,
  owner text collate "C" not null,
  text_hash text not null,
  embedding vector not null,
  primary key (space, document_id)
);
create index vectors_owner on vectors (kind, owner);

create table index_changes (
  sequence bigint generated always as identity primary key,
  kind text not null,
  owner text collate "C" not null,
  at timestamptz not null default now()
);

create table embedder_models (
  space text collate "C" primary key,
  learnt_at timestamptz not null,
  corpus_size integer not null
);

-- A model is tens of megabytes: in slices, since the embedded engine handles a long value badly.
create table embedder_model_parts (
  space text collate "C" not null references embedder_models on delete cascade,
  part integer not null,
  bytes bytea not null,
  primary key (space, part)
);
alter table embedder_model_parts alter column bytes set storage external;
