import { sql } from 'kysely'
import type { AuditAnchor, AuditEntry, AuditRow } from '../domain/audit.ts'
import { type Database, inTransaction } from '../ports/database.ts'
import { beginning, chained } from './audit-chain.ts'

/** Appends an entry; who writes next waits until this transaction ends. */
export const appendAudit = (db: Database, entry: AuditEntry): Promise<void> =>
  inTransaction(db, async (tx) => {
    await sql`lock table audit in share row exclusive mode`.execute(tx)
    const row = chained((await lastAudit(tx)) ?? beginning, entry)
    await tx.insertInto('audit').values(row).execute()
  })

/** The last row; `undefined`: nothing was done yet. */
export const lastAudit = (db: Database): Promise<AuditAnchor | undefined> =>
  db.selectFrom('audit').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst()

/** All rows in order. */
export const auditRows = async (db: Database): Promise<readonly AuditRow[]> =>
  db.selectFrom('audit').selectAll().orderBy('sequence').execute()

/** The last so many rows, in order. */
export const latestAudit = async (db: Database, most: number): Promise<readonly AuditRow[]> =>
  (await db.selectFrom('audit').selectAll().orderBy('sequence', 'desc').limit(most).execute()).reverse()
