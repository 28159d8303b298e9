-- Who saw this need or this person, and when: asked of the log by the id of the record.

create index audit_records on audit using gin (record_ids);
