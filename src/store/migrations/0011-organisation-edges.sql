-- How organisations belong together. A graph: approved by one, guided by another, sitting in a third.

create table organisation_edges (
  organisation_id text collate "C" not null,
  relation text not null,
  other_id text collate "C" not null,
  primary key (organisation_id, relation, other_id)
);
create index organisation_edges_other on organisation_edges (other_id, relation);

-- What the organisations say of themselves is an edge without being written twice.
create view organisation_graph as
  select organisation_id, relation, other_id from organisation_edges
  union
  select id, case kind when 'association' then 'looks-after' else 'located-in' end, park
    from organisations where park is not null;
