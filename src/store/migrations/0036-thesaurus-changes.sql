-- What a house adds to, changes in and takes out of the shipped thesaurus; rows are added and never altered.

create table thesaurus_changes (
  sequence bigint generated always as identity primary key,
  concept text not null,
  act text not null,
  kind text,
  industry text,
  added jsonb not null,
  removed jsonb not null,
  undoes bigint references thesaurus_changes,
  why text not null,
  by text,
  at timestamptz not null
);
create index thesaurus_changes_concept on thesaurus_changes (concept, sequence);
