import { sql } from 'kysely'
import type { Escalation } from '../../domain/engagement/escalation.ts'
import type { Database } from '../../ports/database.ts'
import { addRow } from '../add-row.ts'

/** Keeps an escalation; false when it was taken before: whoever gets true does what belongs to it, in the same transaction. */
export const addEscalation = (tx: Database, escalation: Escalation): Promise<boolean> =>
  addRow(tx, 'engagementEscalations', escalation)

/** The escalations of an engagement, oldest first. */
export const escalationsOf = (db: Database, engagementId: string): Promise<readonly Escalation[]> =>
  db
    .selectFrom('engagementEscalations')
    .selectAll()
    .where('engagementId', '=', engagementId)
    .orderBy('at')
    .orderBy('due')
    .orderBy('step')
    .execute()

/** Somebody who can be written to. */
export interface Addressee {
  readonly accountId: string
  readonly email: string
  readonly name: string
  readonly organisationId: string
}

const officersIn = sql`select distinct accounts.id as account_id, email, accounts.name, memberships.organisation_id
  from memberships join accounts on accounts.id = account_id and not disabled`

/** The officers of a park: those of the park itself and of the associations that look after it. */
export const officersOf = async (db: Database, pool: string): Promise<readonly Addressee[]> => {
  const { rows } = await sql<Addressee>`${officersIn} where role = 'park' and (memberships.organisation_id = ${pool}
    or memberships.organisation_id in (select organisation_id from organisation_graph
      where relation = 'looks-after' and other_id = ${pool})) order by account_id`.execute(db)
  return rows
}

/** The officers of the levels above a park: of whoever approved or guides it or the association that looks after it. */
export const upperOfficersOf = async (db: Database, pool: string): Promise<readonly Addressee[]> => {
  const { rows } = await sql<Addressee>`with offices as (select ${pool}::text as id union
      select organisation_id from organisation_graph where relation = 'looks-after' and other_id = ${pool}),
    above as (select other_id as id from organisation_graph join offices on offices.id = organisation_id
      where relation in ('approved-by', 'guided-by'))
    ${officersIn} where role = 'association' and memberships.organisation_id in (select id from above)
    order by account_id`.execute(db)
  return rows
}
