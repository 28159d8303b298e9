import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../src/domain/audit.ts'
import { anchorKeeper, moveAnchor, readAnchor } from '../../src/engines/audit-anchor.ts'
import { appendAudit, auditRows, lastAudit } from '../../src/store/audit/audit.ts'
import { faultOf } from '../../src/store/audit/audit-chain.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'

const entry = (recordId: string): AuditEntry => ({
  at: '2026-03-01T00:00:00.000Z',
  accountId: 'li',
  role: 'park',
  organisationId: 'park',
  action: 'read need',
  kind: 'need',
  recordIds: [recordId],
  fields: [],
})

describe('the anchor of the audit log', () => {
  const database = openTestDatabase()
  const log = (...ids: readonly string[]) => appendAudit(database.db, ...ids.map(entry))
  // As whoever may truncate tables would, behind the trigger.
  const cutOff = async (from: number) => {
    await sql`alter table audit disable trigger append_only`.execute(database.db)
    await database.db.deleteFrom('audit').where('sequence', '>=', from).execute()
    await sql`alter table audit enable trigger append_only`.execute(database.db)
  }
  const fault = async (folder: string) => faultOf(await auditRows(database.db), await readAnchor(folder))

  it('stands at the last row', async () => {
    const folder = await temporaryFolder()
    expect(await moveAnchor(database.db, folder)).toBe(true)
    expect(await readAnchor(folder)).toBeNull()
    await log('a', 'b', 'c')
    expect(await moveAnchor(database.db, folder)).toBe(true)
    expect(await readAnchor(folder)).toEqual(await lastAudit(database.db))
  })

  it('shows what was cut off, and moves over nothing that is written in its place', async () => {
    const folder = await temporaryFolder()
    await log('a', 'b', 'c')
    await moveAnchor(database.db, folder)
    const stood = await readAnchor(folder)
    await cutOff(3)
    expect(await fault(folder)).toEqual({ sequence: 3, why: 'cut off' })
    expect(await moveAnchor(database.db, folder)).toBe(false)
    await log('another', 'more', 'and more')
    expect(await moveAnchor(database.db, folder)).toBe(false)
    expect(await readAnchor(folder)).toEqual(stood)
    expect(await fault(folder)).toEqual({ sequence: 3, why: 'rewritten' })
  })

  it('does not move over a row that was changed', async () => {
    const folder = await temporaryFolder()
    await log('a')
    await moveAnchor(database.db, folder)
    await log('b')
    await sql`alter table audit disable trigger append_only`.execute(database.db)
    await sql`update audit set account_id = 'another' where sequence = 2`.execute(database.db)
    await sql`alter table audit enable trigger append_only`.execute(database.db)
    expect(await moveAnchor(database.db, folder)).toBe(false)
    expect(await readAnchor(folder)).toMatchObject({ sequence: 1 })
  })

  it('is moved for many at once by a few moves, and each of them finds it behind its own row', async () => {
    const folder = await temporaryFolder()
    const keep = anchorKeeper(database.db, folder)
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        await log(`need-${at}`)
        const mine = (await lastAudit(database.db))!.sequence
        expect(await keep()).toBe(true)
        expect((await readAnchor(folder))!.sequence).toBeGreaterThanOrEqual(mine)
      }),
    )
    expect(await readAnchor(folder)).toEqual(await lastAudit(database.db))
  })
})
