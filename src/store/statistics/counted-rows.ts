import { type RawBuilder, sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import { dayAfter, startOf } from '../../domain/day.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { CountedRow } from '../../domain/statistics/yearly.ts'
import type { Database } from '../../ports/database.ts'
import type { Counted } from './need-courses.ts'

/** A row of a figure, and whether a reader may see more of it than that it is counted. */
export type CountedFor = CountedRow & { readonly seen: boolean }

/** Whose eyes rows are for; `null`: they see all. */
type Circles = readonly Audience[] | null

const seenIn = (audience: RawBuilder<unknown>, circles: Circles): RawBuilder<unknown> =>
  circles === null ? sql`true` : sql`${audience} && ${[...circles]}`

/** The organisations of these kinds in these parks, the parks themselves included, as `organisationNumbers` counts them. */
export const countedOrganisations = async (
  db: Database,
  parks: readonly string[],
  kinds: readonly OrganisationKind[],
): Promise<readonly CountedFor[]> => {
  const { rows } = await sql<CountedFor>`
    select id, name as label, null as "on", region as note, true as seen from organisations
    where (id = any(${[...parks]}) or park = any(${[...parks]})) and kind = any(${[...kinds]}) order by name, id`.execute(
    db,
  )
  return rows
}

/** The results or experts of these parks, as `supplyNumbers` counts them. */
export const countedSupply = async (
  db: Database,
  {
    parks,
    kind,
    circles,
  }: { readonly parks: readonly string[]; readonly kind: 'results' | 'experts'; readonly circles: Circles },
): Promise<readonly CountedFor[]> => {
  const [table, label] = kind === 'results' ? [sql`results`, sql`title`] : [sql`experts`, sql`name`]
  const { rows } = await sql<CountedFor>`
    select id, ${label} as label, null as "on", organisation as note, ${seenIn(sql`audience`, circles)} as seen from ${table}
    where pool = any(${[...parks]}) and not sensitive order by label, id`.execute(db)
  return rows
}

/** What happened of a kind for firms of these parks, as the service ledger counts it. */
export const countedEvents = async (
  db: Database,
  { pools, from, to }: Counted,
  { kind, circles }: { readonly kind: string; readonly circles: Circles },
): Promise<readonly CountedFor[]> => {
  const { rows } = await sql<CountedFor>`
    select event.id, coalesce(organisations.name, needs.organisation_id) as label, event."on", needs.title as note,
      ${seenIn(sql`engagements.audience`, circles)} as seen
    from engagement_events as event join engagements on engagements.id = engagement_id
    join needs on needs.id = need_id and not needs.sensitive and needs.organisation_id is not null
    left join organisations on organisations.id = needs.organisation_id
    where ${inPools(pools)} and event.kind = ${kind} and event."on" between ${from} and ${to}
    order by event."on", event.id`.execute(db)
  return rows
}

/** The needs that were settled in these days with the firm's own word, as the service ledger counts them. */
export const countedSolved = async (
  db: Database,
  { pools, from, to }: Counted,
  circles: Circles,
): Promise<readonly CountedFor[]> => {
  const { rows } = await sql<CountedFor>`
    select needs.id, needs.title as label, null as "on", needs.organisation as note, ${seenIn(sql`needs.audience`, circles)} as seen
    from needs where ${inPools(pools)} and not sensitive and organisation_id is not null
      and state in ('solved', 'partly solved')
      and exists (select 1 from engagements where need_id = needs.id and firm_says in ('solved', 'partly solved'))
      and exists (select 1 from need_history where need_id = needs.id and deed = 'settle'
        and at >= ${startOf(from)} and at < ${startOf(dayAfter(to, 1))})
    order by needs.id`.execute(db)
  return rows
}

const inPools = (pools: readonly string[] | null): RawBuilder<unknown> =>
  pools === null ? sql`true` : sql`needs.pool = any(${[...pools]})`
