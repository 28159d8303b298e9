-- Vectors that a model behind an API made cost money and time: a text that was embedded once is not sent again, whatever
-- record it stands in now.

create index vectors_text on vectors (space, text_hash);

-- Spaces of outside models in which everything has its vector. A space that is not here is still being filled.
create table filled_spaces (
  space text collate "C" primary key,
  filled_at timestamptz not null default now()
);

-- Records that were indexed without their vectors while the model was away.
create table owed_vectors (
  space text collate "C" not null,
  kind text not null,
  owner text collate "C" not null,
  primary key (space, kind, owner)
);
