-- Signing on by a service that vouches for people (OpenID Connect).

-- Who somebody is there. Nobody has two accounts there that open one of ours.
create table outside_identities (
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account_id text collate "C" not null references accounts on delete cascade,
  linked timestamptz not null,
  primary key (issuer, subject),
  unique (account_id, issuer)
);

-- One that is under way: what the answer is held against, once. The browser has the token.
create table sign_ons (
  token_hash text collate "C" primary key,
  state text not null,
  nonce text not null,
  verifier text not null,
  -- Hash of the link of an invitation somebody came by.
  invitation text collate "C",
  expires timestamptz not null
);

-- How somebody came in by it: `plain`, `vouched` (it vouches for a second factor), `code owed` (ours is still to be shown).
-- Null: by password.
alter table sessions add column sign_on text;
