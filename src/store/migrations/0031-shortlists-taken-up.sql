-- How often the computing of a list was taken up again after a process that died with it.
alter table shortlists add column taken_up integer not null default 0;
