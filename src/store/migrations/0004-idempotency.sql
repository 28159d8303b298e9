-- Writes that came with an Idempotency-Key, and what they were answered, for a day.
-- The row is written in the transaction of the write itself: a second copy waits for it, then reads the answer.

create table idempotency (
  key text collate "C" primary key,
  fingerprint text not null,
  at timestamptz not null,
  -- Null only while the first copy is at work.
  status integer,
  headers text,
  body text
);
create index idempotency_at on idempotency (at);
