-- What became of each try to send a mail, and addresses that take none.

alter table mails add column attempts integer not null default 0;
-- Null: at once.
alter table mails add column retry_after timestamptz;
-- What the server said last, or the kind of fault.
alter table mails add column reply text;

create table undeliverable (
  address text collate "C" primary key,
  reply text not null,
  since timestamptz not null
);

-- The last occurrence of each schedule whose job was handed to the queue.
create table schedules (
  name text primary key,
  last timestamptz not null
);
