import { sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { Hat } from '../../domain/hat.ts'
import type { Need, NeedState } from '../../domain/need.ts'
import type { OrganisationEdge } from '../../domain/organisation-graph.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { Database } from '../../ports/database.ts'

/** Somebody who wants mails, and how far he was looked at; `null` where he never was. */
export interface Subscriber extends Subscription {
  readonly email: string
  readonly name: string
  readonly demo: boolean
  readonly lastDay: string | null
  readonly cursor: number | null
  readonly carried: readonly string[]
}

/** Everybody who wants mails and may sign in, in order of account. */
export const subscribersOf = async (db: Database): Promise<readonly Subscriber[]> => {
  const { rows } = await sql<Subscriber>`
    select subscriptions.*, email, name, demo, seen.day as last_day, seen.cursor, coalesce(seen.carried, '{}') as carried
    from subscriptions join accounts on accounts.id = subscriptions.account_id
    left join digest_recipients as seen on seen.account_id = subscriptions.account_id
    where frequency <> 'off' and not disabled order by subscriptions.account_id`.execute(db)
  return rows
}

/** The hats of all of these, in the order of their ids. */
export const hatsOfAll = async (
  db: Database,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, readonly Hat[]>> => {
  const { rows } = await sql<Hat & { readonly accountId: string }>`
    select id, account_id, role, organisation_id, expert_id from memberships
    where account_id = any(${accounts}) order by id`.execute(db)
  return Map.groupBy(rows, ({ accountId }) => accountId)
}

/** Where every organisation is, and how they belong together. */
export const organisationsAround = async (db: Database) => {
  const organisations = await db.selectFrom('organisations').select(['id', 'region']).execute()
  const edges: readonly OrganisationEdge[] = await db.selectFrom('organisationGraph').selectAll().execute()
  return {
    regions: new Map(organisations.map(({ id, region }) => [id, region])),
    edges: Map.groupBy(edges, ({ organisationId }) => organisationId),
  }
}

/** A need as far as it is asked whose it is. */
export type NeedHead = Pick<Need, 'id' | 'organisationId' | 'pool' | 'state'> & {
  readonly audience: readonly Audience[]
}

/** Every need in one of these states, in order of id; the sensitive ones left out: what a mail says leaves the house. */
export const needHeads = async (db: Database, states: readonly NeedState[]): Promise<readonly NeedHead[]> => {
  const { rows } = await sql<NeedHead>`select id, organisation_id, pool, state, audience from needs
    where state = any(${states}) and not sensitive order by id`.execute(db)
  return rows
}

/** By account, the needs of the engagements that were handed to it and are not over. */
export const handedNeeds = async (db: Database): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const { rows } = await sql<{ broker: string; needs: readonly string[] }>`
    select broker, array_agg(distinct need_id order by need_id) as needs from engagements
    where broker is not null and state not in ('declined', 'closed') group by broker`.execute(db)
  return new Map(rows.map(({ broker, needs }) => [broker, new Set(needs)]))
}

/** The results of these organisations, by organisation. */
export const resultsOfOrganisations = async (
  db: Database,
  organisations: readonly string[],
): Promise<ReadonlyMap<string | null, readonly { readonly id: string }[]>> => {
  const { rows } = await sql<{ id: string; organisationId: string }>`
    select id, organisation_id from results where organisation_id = any(${organisations}) order by id`.execute(db)
  return Map.groupBy(rows, ({ organisationId }) => organisationId)
}

/** Pairs nothing more is to be proposed of: engaged already, whatever came of it. */
export const engagedPairs = async (db: Database): Promise<readonly (readonly [need: string, candidate: string])[]> => {
  const { rows } = await sql<{ needId: string; kind: string; candidateId: string }>`
    select distinct need_id, kind, candidate_id from engagements`.execute(db)
  return rows.map(({ needId, kind, candidateId }) => [`need:${needId}`, `${kind}:${candidateId}`])
}

/** Pairs of which one side was declined, and that was not taken back. */
export const declinedPairs = async (
  db: Database,
): Promise<readonly (readonly [asked: string, candidate: string])[]> => {
  const { rows } = await sql<{ askedKind: string; askedId: string; kind: string; recordId: string }>`
    select distinct asked_kind, asked_id, kind, record_id from feedback where outcome = 'declined'
      and not exists (select 1 from feedback_withdrawals where feedback_id = feedback.id)`.execute(db)
  return rows.map(({ askedKind, askedId, kind, recordId }) => [`${askedKind}:${askedId}`, `${kind}:${recordId}`])
}
