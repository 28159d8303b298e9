import { sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { AnswersNote } from '../../domain/digest.ts'
import type { Database } from '../../ports/database.ts'

/** Whose answers are asked for, and of which time (ISO 8601, from and before). */
export interface AnswersSpan {
  readonly circles: readonly Audience[]
  readonly from: string
  readonly to: string
}

/** Results of these organisations that stand returned since, oldest first; the sensitive ones left out. */
export const returnedIn = async (
  db: Database,
  { organisations, from, to }: Omit<AnswersSpan, 'circles'> & { readonly organisations: readonly string[] },
): Promise<AnswersNote['returned']> => {
  const { rows } = await sql<AnswersNote['returned'][number]>`
    select results.id, title, reason from result_selections join results on results.id = result_id
    where result_selections.state = 'returned' and at >= ${from} and at < ${to}
      and organisation_id = any(${organisations}) and not sensitive
    order by at, results.id`.execute(db)
  return rows
}

/** Needs of these parks that a level above answered since and handed back, and that these circles may read. */
export const handedBackIn = async (
  db: Database,
  { pools, circles, from, to }: AnswersSpan & { readonly pools: readonly string[] },
): Promise<AnswersNote['handedBack']> => {
  const { rows } = await sql<AnswersNote['handedBack'][number]>`
    select needs.id, title, organisations.name as by from needs
    join lateral (select at, organisation_id from need_history where need_id = needs.id and deed = 'hand-back'
      and at >= ${from} and at < ${to} order by sequence desc limit 1) as answered on true
    left join organisations on organisations.id = answered.organisation_id
    where pool = any(${pools}) and not sensitive and audience && ${circles} and needs.state not in ('withdrawn', 'merged')
    order by answered.at, needs.id`.execute(db)
  return rows
}
