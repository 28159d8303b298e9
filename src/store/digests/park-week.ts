import { sql } from 'kysely'
import type { ParkWeek } from '../../domain/digest.ts'
import type { Database } from '../../ports/database.ts'

interface Span {
  /** The parks an office looks after. */
  readonly pools: readonly string[]
  /** ISO 8601, from and before. */
  readonly from: string
  readonly to: string
}

type Counted = Omit<ParkWeek, 'from' | 'handedOver'>

/** What happened in these parks in a span of time, counted. */
export const countParkWeek = async (db: Database, { pools, from, to }: Span): Promise<Counted> => {
  const { rows } = await sql<Counted>`
    with own as (select id, first_seen, state from needs where pool = any(${pools}) and not sensitive)
    select
      (select count(*) from own where first_seen >= ${from} and first_seen < ${to}) as new_needs,
      (select count(*) from own where state in ('published', 'matching', 'escalated', 'unsolved')) as open_needs,
      (select count(*) from results where pool = any(${pools}) and first_seen >= ${from} and first_seen < ${to})
        + (select count(*) from experts where pool = any(${pools}) and first_seen >= ${from} and first_seen < ${to})
        as new_offers,
      (select count(*) from feedback join own on asked_kind = 'need' and asked_id = own.id
        where outcome = 'accepted' and at >= ${from} and at < ${to}) as interested,
      (select count(*) from feedback join own on asked_kind = 'need' and asked_id = own.id
        where outcome = 'declined' and at >= ${from} and at < ${to}) as declined,
      (select count(*) from engagements where pool = any(${pools}) and next_due < ${to.slice(0, 10)}::date
        and state not in ('declined', 'closed')) as overdue`.execute(db)
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
    order by answers.at, candidate limit 20`.execute(db)
  return rows
}
