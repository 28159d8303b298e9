import { sql } from 'kysely'
import type { AuditAnchor, AuditEntry, AuditRow } from '../../domain/audit.ts'
import type { Period } from '../../domain/chore.ts'
import { type Database, inTransaction } from '../../ports/database.ts'
import { beginning, chained } from './audit-chain.ts'

/** Appends entries; who writes next waits until this transaction ends. */
export const appendAudit = (db: Database, ...entries: readonly AuditEntry[]): Promise<void> =>
  inTransaction(db, async (tx) => {
    await sql`lock table audit in share row exclusive mode`.execute(tx)
    let last = (await lastAudit(tx)) ?? beginning
    const rows = entries.map((entry) => {
      const row = chained(last, entry)
      last = row
      return row
    })
    await tx.insertInto('audit').values(rows).execute()
  })

/** The last row; `undefined`: nothing was done yet. */
export const lastAudit = (db: Database): Promise<AuditAnchor | undefined> =>
  db.selectFrom('audit').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst()

/** All rows in order. */
export const auditRows = async (db: Database): Promise<readonly AuditRow[]> =>
  db.selectFrom('audit').selectAll().orderBy('sequence').execute()

/** The rows from this one on, in order; at most so many. */
export const auditFrom = (db: Database, sequence: number, most: number): Promise<readonly AuditRow[]> =>
  db.selectFrom('audit').selectAll().where('sequence', '>=', sequence).orderBy('sequence').limit(most).execute()

/** The first and the last row of a period; `null`: there is none. */
export const sequencesWithin = async (
  db: Database,
  { from, to }: Period,
): Promise<{ readonly first: number; readonly last: number } | null> => {
  let rows = db
    .selectFrom('audit')
    .select((row) => [row.fn.min('sequence').as('first'), row.fn.max('sequence').as('last')])
  if (from !== null) rows = rows.where('at', '>=', from)
  if (to !== null) rows = rows.where('at', '<', to)
  const found = await rows.executeTakeFirstOrThrow()
  return found.first === null ? null : { first: Number(found.first), last: Number(found.last) }
}

/** Which rows are asked for: of one record, of what one account did; before a row, the newest first. */
export interface AuditQuestion {
  readonly kind?: string | undefined
  readonly recordId?: string | undefined
  readonly accountId?: string | undefined
  /** Rows older than this one. */
  readonly before?: number | undefined
  readonly most: number
}

/** The newest rows that are asked for, newest first. */
export const findAudit = (db: Database, question: AuditQuestion): Promise<readonly AuditRow[]> => {
  const { kind, recordId, accountId, before, most } = question
  let rows = db.selectFrom('audit').selectAll().orderBy('sequence', 'desc').limit(most)
  if (kind !== undefined) rows = rows.where('kind', '=', kind)
  if (recordId !== undefined) rows = rows.where(sql<boolean>`record_ids @> ${[recordId]}::text[]`)
  if (accountId !== undefined) rows = rows.where('accountId', '=', accountId)
  if (before !== undefined) rows = rows.where('sequence', '<', before)
  return rows.execute()
}
