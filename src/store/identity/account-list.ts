import { sql } from 'kysely'
import type { Hat } from '../../domain/hat.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'

/** How an account stands: in use, nobody has chosen a password for it yet, or nobody may come in with it. */
export const accountStandings = ['active', 'invited', 'disabled'] as const
export type AccountStanding = (typeof accountStandings)[number]

/** Which accounts are looked for; what is left out does not matter. */
export interface AccountQuery {
  /** Part of a name, an address or the name of an organisation. */
  readonly text?: string | undefined
  readonly role?: Viewer['role'] | undefined
  readonly standing?: AccountStanding | undefined
  readonly id?: string | undefined
  /** Name and id of the last one seen; left out is the beginning. */
  readonly after?: readonly [name: string, id: string] | undefined
  readonly most: number
}

/** An account as those who look after them see it: no password, no secret. */
export interface ListedAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly standing: AccountStanding
  /** Invented, of the sample data. */
  readonly demo: boolean
  readonly secondFactor: boolean
  /** How many places it is signed in at, and when one was used last; ISO 8601. */
  readonly sessions: number
  readonly seen: string | null
  readonly created: string
  readonly hats: readonly (Hat & { readonly organisation: string | null })[]
}

/** Accounts by name, a page of them. */
export const listAccounts = async (db: Database, query: AccountQuery): Promise<readonly ListedAccount[]> => {
  const { rows } = await sql<ListedAccount>`
    with listed as (
      select id, name, email, demo, created, totp_secret is not null as second_factor, case when disabled then 'disabled'
        when password_hash is null and not exists (select from outside_identities where account_id = accounts.id) then 'invited'
        else 'active' end as standing
      from accounts)
    select listed.*, coalesce(signed_in.sessions, 0)::int as sessions,
      to_char(signed_in.seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as seen,
      (select coalesce(jsonb_agg(jsonb_build_object('id', memberships.id, 'role', role, 'organisationId', organisation_id,
          'expertId', expert_id, 'organisation', organisations.name) order by memberships.id), '[]')
        from memberships left join organisations on organisations.id = organisation_id
        where account_id = listed.id) as hats
    from listed left join (select account_id, count(*) as sessions, max(seen) as seen from sessions group by account_id)
      as signed_in on account_id = listed.id
    where ${conditionOf(query)}
    order by name collate "C", id limit ${query.most}`.execute(db)
  return rows
}

const conditionOf = ({ text, role, standing, id, after }: AccountQuery) => {
  const said = `%${(text ?? '').replace(/[%_\\]/g, '\\$&')}%`
  const worn = sql`select from memberships left join organisations on organisations.id = organisation_id
    where account_id = listed.id`
  const conditions = [
    text !== undefined &&
      sql`(name ilike ${said} or email ilike ${said} or exists (${worn} and organisations.name ilike ${said}))`,
    role !== undefined && sql`exists (${worn} and role = ${role})`,
    standing !== undefined && sql`standing = ${standing}`,
    id !== undefined && sql`id = ${id}`,
    after !== undefined && sql`(name collate "C", id) > (${after[0]}, ${after[1]})`,
  ]
  return sql.join([sql`true`, ...conditions.filter((each) => each !== false)], sql` and `)
}
