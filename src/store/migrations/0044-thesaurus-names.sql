-- A house may call a concept otherwise than it was shipped or added.

alter table thesaurus_changes add column renamed text;
