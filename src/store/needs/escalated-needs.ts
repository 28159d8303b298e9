import { sql } from 'kysely'
import { officeOf } from '../../domain/audience.ts'
import type { Database } from '../../ports/database.ts'

/** A need that was escalated to an office, and when it was last. */
export interface EscalatedNeed {
  readonly needId: string
  /** ISO 8601. */
  readonly at: string
  readonly reason: string | null
  /** Organisation that escalated it. */
  readonly organisationId: string | null
}

/** The needs that were escalated to the office of an organisation and not handed back, the latest first. */
export const escalatedTo = async (db: Database, organisationId: string): Promise<readonly EscalatedNeed[]> => {
  const { rows } = await sql<EscalatedNeed>`
    select distinct on (need_id) need_id, need_history.at, reason, organisation_id from need_history
      join grants on grants.kind = 'need' and grants.record_id = need_id and grants.audience = ${officeOf(organisationId)}
    where deed = 'escalate' order by need_id, sequence desc`.execute(db)
  return [...rows].sort((a, b) => b.at.localeCompare(a.at) || a.needId.localeCompare(b.needId))
}
