import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Relation } from '../domain/organisation-graph.ts'
import type { Kind } from '../domain/record.ts'
import type { Database } from '../ports/database.ts'

/** An organisation as others name it. */
export type Named = Pick<Organisation, 'id' | 'name' | 'kind'>

/** Somebody above: how many steps, above whom, and by which relations. */
export interface OneAbove extends Named {
  readonly level: number
  readonly under: string
  readonly relations: readonly Relation[]
}

/** Somebody below, by which relations, and how many hang below him in turn. */
export interface OneBelow extends Named {
  readonly relations: readonly Relation[]
  readonly below: number
}

// Who belongs to whom: an office that looks after a park stands above it.
const belonging = sql`
  select organisation_id as lower, relation, other_id as upper from organisation_graph
    where relation in ('approved-by', 'guided-by', 'located-in', 'group-parent')
  union
  select other_id, relation, organisation_id from organisation_graph where relation = 'looks-after'`

const every = (relation: RawBuilder<unknown>): RawBuilder<readonly Relation[]> =>
  sql`array_agg(distinct ${relation} order by ${relation})`

/** Steps upwards after which nobody asks any more: firm, park, county, city, province. */
const highest = 5

/** Everybody an organisation belongs to, the nearest first. */
export const organisationsAbove = async (db: Database, id: string): Promise<readonly OneAbove[]> => {
  const { rows } = await sql<OneAbove>`
    with recursive belonging as (${belonging}),
    above (lower, relation, upper, level) as (
      select lower, relation, upper, 1 from belonging where lower = ${id}
      union
      select next.lower, next.relation, next.upper, above.level + 1 from belonging as next
        join above on next.lower = above.upper where above.level < ${highest} and next.upper <> ${id}
    )
    select min(above.level)::int as level, above.lower as under, ${every(sql`above.relation`)} as relations, organisations.id, name, kind
      from above join organisations on organisations.id = above.upper
      group by above.lower, organisations.id, name, kind
      order by 1, name, organisations.id`.execute(db)
  return rows
}

/** Who hangs directly below an organisation, those with the most below them first; at most `limit`. */
export const organisationsBelow = async (db: Database, id: string, limit: number): Promise<readonly OneBelow[]> => {
  const { rows } = await sql<OneBelow>`
    with belonging as (${belonging})
    select ${every(sql`relation`)} as relations, organisations.id, name, kind,
      (select count(distinct next.lower)::int from belonging as next where next.upper = organisations.id) as below
      from belonging join organisations on organisations.id = belonging.lower
      where belonging.upper = ${id} group by organisations.id, name, kind
      order by below desc, name, organisations.id limit ${limit}`.execute(db)
  return rows
}

/** How many hang directly below an organisation, by kind. */
export const countBelow = async (
  db: Database,
  id: string,
): Promise<readonly (Pick<Named, 'kind'> & { readonly count: number })[]> => {
  const { rows } = await sql<Pick<Named, 'kind'> & { readonly count: number }>`
    with belonging as (${belonging})
    select kind, count(distinct organisations.id)::int as count
      from belonging join organisations on organisations.id = belonging.lower
      where belonging.upper = ${id} group by kind order by 2 desc, 1`.execute(db)
  return rows
}

/** Somebody beside, and whether the relation goes from the one that was asked for. */
export interface OneBeside extends Named {
  readonly relation: Relation
  readonly isFrom: boolean
}

/** Who stands beside an organisation: shares an office with it, serves it or is served by it. */
export const organisationsBeside = async (db: Database, id: string): Promise<readonly OneBeside[]> => {
  const { rows } = await sql<OneBeside>`
    select relation, organisations.id, name, kind, organisation_id = ${id} as is_from
      from organisation_graph join organisations
        on organisations.id = case when organisation_id = ${id} then other_id else organisation_id end
      where relation in ('shares-office', 'serves') and ${id} in (organisation_id, other_id)
      order by relation, name, organisations.id`.execute(db)
  return rows
}

const seen = (circles: readonly Audience[] | null): RawBuilder<SqlBool> =>
  circles === null ? sql<SqlBool>`true` : sql<SqlBool>`audience && ${[...circles]}::text[]`

/** How many records somebody in these circles sees that are an organisation's own, or lie in its pool. */
export const recordsOf = async (
  db: Database,
  id: string,
  circles: readonly Audience[] | null,
): Promise<Readonly<Record<Kind, number>>> => {
  const count = (table: string): RawBuilder<number> =>
    sql`(select count(*)::int from ${sql.table(table)} where (organisation_id = ${id} or pool = ${id}) and ${seen(circles)})`
  const { rows } = await sql<Record<Kind, number>>`
    select ${count('needs')} as need, ${count('results')} as result, ${count('experts')} as expert`.execute(db)
  return rows[0]!
}

/** Who acts for an organisation, by role, then name. */
export const peopleOf = async (
  db: Database,
  id: string,
): Promise<readonly { readonly accountId: string; readonly name: string; readonly role: string }[]> => {
  const { rows } = await sql<{ accountId: string; name: string; role: string }>`
    select distinct accounts.id as account_id, accounts.name, role from memberships
      join accounts on accounts.id = account_id and not disabled
      where organisation_id = ${id} order by role, accounts.name, account_id`.execute(db)
  return rows
}
