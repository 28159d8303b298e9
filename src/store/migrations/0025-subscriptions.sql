-- How people want to be written to at night; who has no row is not written to.

create table subscriptions (
  account_id text collate "C" primary key references accounts on delete cascade,
  frequency text not null,
  -- ISO weekdays: 1 Monday to 7 Sunday.
  quiet_days integer[] not null,
  item_limit integer not null,
  searches text[] not null,
  personalised boolean not null,
  updated timestamptz not null
);

-- Keys the house made for itself, such as the one that signs the links in its mails.
create table house_keys (
  name text collate "C" primary key,
  key text not null,
  made timestamptz not null
);
