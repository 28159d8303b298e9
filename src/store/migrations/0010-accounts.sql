-- People who may sign in, what they are here, and how they are recognised. No token is kept, only its SHA-256.

create table accounts (
  id text collate "C" primary key,
  -- In lower case.
  email text collate "C" not null unique,
  name text not null,
  -- Argon2id; null until the person has chosen a password.
  password_hash text,
  -- A second factor counts once its first code was shown; `totp_step` is the last step whose code was used.
  totp_secret text,
  totp_pending text,
  totp_step bigint,
  -- A password somebody else has chosen is good for choosing another.
  owes_password boolean not null default false,
  -- Invented people of the sample data: they cannot sign in to a house in production.
  demo boolean not null default false,
  disabled boolean not null default false,
  created timestamptz not null
);

-- A hat: what somebody is, and where.
create table memberships (
  id text collate "C" primary key,
  account_id text collate "C" not null references accounts on delete cascade,
  role text not null,
  -- Null for an administrator, who belongs to none.
  organisation_id text collate "C",
  -- The expert somebody is.
  expert_id text collate "C",
  unique nulls not distinct (account_id, role, organisation_id, expert_id)
);

create table sessions (
  token_hash text collate "C" primary key,
  id text collate "C" not null unique,
  account_id text collate "C" not null references accounts on delete cascade,
  membership_id text collate "C" references memberships on delete set null,
  created timestamptz not null,
  seen timestamptz not null,
  address text not null,
  agent text not null
);
create index sessions_account on sessions (account_id);

create table api_keys (
  token_hash text collate "C" primary key,
  id text collate "C" not null unique,
  account_id text collate "C" not null references accounts on delete cascade,
  membership_id text collate "C" not null references memberships on delete cascade,
  name text not null,
  scope text not null,
  created timestamptz not null,
  expires timestamptz not null,
  used timestamptz
);
create index api_keys_account on api_keys (account_id);

-- Links of invitations and forgotten passwords: each opens once.
create table account_links (
  token_hash text collate "C" primary key,
  account_id text collate "C" not null references accounts on delete cascade,
  expires timestamptz not null
);

-- Failed attempts, by the hash of an account's address or of the caller's.
create table attempts (
  subject text collate "C" primary key,
  failures integer not null,
  last timestamptz not null,
  -- The next attempt is not looked at before.
  open_from timestamptz not null
);
