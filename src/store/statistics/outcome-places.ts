import { sql } from 'kysely'
import type { ServiceRecord } from '../../domain/statistics/services.ts'
import type { Database } from '../../ports/database.ts'

/** Whose an outcome is, and of which need. */
export type OutcomePlace = Pick<ServiceRecord, 'organisationId' | 'firm' | 'needId' | 'title'>

/** Outcome id -> firm and need that its engagement or its bounty was about. */
export const placesOfOutcomes = async (
  db: Database,
  outcomes: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, OutcomePlace>> => {
  const { rows } = await sql<OutcomePlace & { readonly id: string }>`
    select ledger.id, needs.organisation_id, coalesce(organisations.name, needs.organisation) as firm, needs.id as need_id, needs.title
    from engagement_outcomes as ledger
      left join engagements on engagements.id = engagement_id left join bounties on bounties.id = bounty_id
      left join needs on needs.id = coalesce(engagements.need_id, bounties.need_id)
      left join organisations on organisations.id = needs.organisation_id
    where ledger.id = any(${outcomes.map(({ id }) => id)})`.execute(db)
  return new Map(rows.map(({ id, ...place }) => [id, place]))
}
