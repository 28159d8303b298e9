-- Numbers the writes to an index outside of the database, so that an older write that arrives later changes nothing.

create sequence index_writes as bigint;
