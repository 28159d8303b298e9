import { sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { AreaWeek, CaseWeek, LateStep, ParkWeek } from '../../domain/digest.ts'
import type { Database } from '../../ports/database.ts'

/** Whose week is counted, and which. */
export interface Span {
  /** Ids of parks. */
  readonly pools: readonly string[]
  /** ISO 8601, from and before. */
  readonly from: string
  readonly to: string
  /** `YYYY-MM-DD`: what was due before it is late. */
  readonly day: string
}

/** So many are named; the others are counted. */
const named = 20

const isLate = (day: string) => sql`next_due < ${day}::date and engagements.state not in ('declined', 'closed')`
const openStates = sql`('published', 'matching', 'escalated', 'partly solved', 'unsolved')`

type Counted = Omit<ParkWeek, 'of' | 'from' | 'handedOver' | 'late'>

/** What happened in these parks in a span of time, counted. */
export const countParkWeek = async (db: Database, { pools, from, to, day }: Span): Promise<Counted> => {
  const { rows } = await sql<Counted>`
    with own as (select id, first_seen, state from needs where pool = any(${pools}) and not sensitive)
    select
      (select count(*) from own where first_seen >= ${from} and first_seen < ${to}) as new_needs,
      (select count(*) from own where state in ${openStates}) as open_needs,
      (select count(*) from results where pool = any(${pools}) and first_seen >= ${from} and first_seen < ${to})
        + (select count(*) from experts where pool = any(${pools}) and first_seen >= ${from} and first_seen < ${to})
        as new_offers,
      (select count(*) from feedback join own on asked_kind = 'need' and asked_id = own.id
        where outcome = 'accepted' and at >= ${from} and at < ${to}) as interested,
      (select count(*) from feedback join own on asked_kind = 'need' and asked_id = own.id
        where outcome = 'declined' and at >= ${from} and at < ${to}) as declined,
      (select count(*) from engagements where pool = any(${pools}) and ${isLate(day)}) as overdue`.execute(db)
  return rows[0]!
}

/** Matches that firms of these parks handed to the office in a span of time, oldest first; at most 20. */
export const handedOverIn = async (db: Database, { pools, from, to }: Span): Promise<ParkWeek['handedOver']> => {
  const { rows } = await sql<ParkWeek['handedOver'][number]>`
    select needs.title as need, item ->> 'title' as candidate, accounts.name as by
    from digest_answers as answers
    join digests using (day, account_id) join accounts on accounts.id = answers.account_id
    cross join lateral jsonb_array_elements(digests.digest -> 'items') as item
    join needs on item -> 'asked' ->> 'kind' = 'need' and needs.id = item -> 'asked' ->> 'id'
    where answers.answer = 'handed over' and answers.at >= ${from} and answers.at < ${to}
      and item ->> 'kind' = answers.kind and item ->> 'id' = answers.record_id
      and needs.pool = any(${pools}) and not needs.sensitive
    order by answers.at, candidate limit ${named}`.execute(db)
  return rows
}

/** Next steps past their day, longest first, of these parks or handed to these accounts; only where the need is for the circles. At most 20. */
export const lateSteps = async (
  db: Database,
  { pools, accounts, circles, day }: Late,
): Promise<readonly LateStep[]> => {
  const { rows } = await sql<LateStep>`
    select needs.title as need, to_char(next_due, 'YYYY-MM-DD') as due from engagements join needs on needs.id = need_id
    where (engagements.pool = any(${pools}) or engagements.owner = any(${accounts}) or broker = any(${accounts}))
      and ${isLate(day)} and not needs.sensitive and needs.audience && ${[...circles]}
    order by next_due, engagements.id limit ${named}`.execute(db)
  return rows
}

interface Late extends Pick<Span, 'pools' | 'day'> {
  readonly accounts: readonly string[]
  readonly circles: readonly Audience[]
}

/** How the engagements that were handed to an account stand. */
export const countCases = async (
  db: Database,
  { accountId, day }: { readonly accountId: string; readonly day: string },
): Promise<Pick<CaseWeek, 'running' | 'overdue'>> => {
  const { rows } = await sql<Pick<CaseWeek, 'running' | 'overdue'>>`
    select count(*) as running, count(*) filter (where ${isLate(day)}) as overdue from engagements
    where ${accountId} in (owner, broker) and state not in ('declined', 'closed')`.execute(db)
  return rows[0]!
}

type CountedArea = Omit<AreaWeek, 'of' | 'from' | 'parks' | 'escalated'>

/** What happened below an association in a span of time, counted; `office` is the circle of its own office. */
export const countAreaWeek = async (
  db: Database,
  { pools, from, to, day, office }: Span & { readonly office: Audience },
): Promise<CountedArea> => {
  const { rows } = await sql<CountedArea>`
    with own as (select first_seen, state from needs
        where pool = any(${pools}) and not sensitive and state not in ('draft', 'withdrawn')),
      under_way as (select created, next_due, state, escalated_to from engagements where pool = any(${pools}))
    select
      (select count(*) from own where first_seen >= ${from} and first_seen < ${to}) as new_needs,
      (select count(*) from own where state in ${openStates}) as open_needs,
      (select count(*) from under_way where created >= ${from} and created < ${to}) as begun,
      (select count(*) from under_way as engagements where ${isLate(day)}) as overdue,
      (select count(*) from engagements where ${office} = any(escalated_to)
        and state not in ('declined', 'closed')) as left_lying`.execute(db)
  return rows[0]!
}

/** Needs that stand escalated to an office, and that it may read; at most 20. */
export const escalatedTo = async (db: Database, office: Audience): Promise<AreaWeek['escalated']> => {
  const { rows } = await sql<AreaWeek['escalated'][number]>`
    select title as need, organisations.name as park from needs left join organisations on organisations.id = pool
    where state = 'escalated' and not sensitive and ${office} = any(audience)
    order by needs.updated desc, needs.id limit ${named}`.execute(db)
  return rows
}
