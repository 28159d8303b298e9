-- Experts outside of the mainland: what they are told, and the circle of their own that public results and experts are for.

alter table experts add column country text;

update results set audience = array_append(audience, 'abroad') where 'everyone' = any(audience);
update experts set audience = array_append(audience, 'abroad') where 'everyone' = any(audience);
insert into index_changes (kind, owner) select 'result', id from results where 'abroad' = any(audience);
insert into index_changes (kind, owner) select 'expert', id from experts where 'abroad' = any(audience);
