import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkChain } from '../../pipelines/trail/check-chain.ts'
import type { AuditEntry } from '../../src/domain/audit.ts'
import { appendAudit, lastAudit } from '../../src/store/audit/audit.ts'
import { openTestDatabase } from '../support/test-database.ts'

const day = (date: number): string => `2026-05-${`${date}`.padStart(2, '0')}T00:00:00.000Z`
const anEntry = (date: number): AuditEntry => ({
  at: day(date),
  accountId: 'root',
  role: 'administrator',
  organisationId: null,
  action: 'see audit log',
  kind: null,
  recordIds: [],
  fields: [],
})
const whole = { from: null, to: null }

describe('checking the audit log', () => {
  const database = openTestDatabase()
  const going = new AbortController().signal
  const check = (
    period: Parameters<typeof checkChain>[0] = whole,
    own: Partial<Parameters<typeof checkChain>[1]> = {},
  ) => checkChain(period, { db: database.db, anchor: null, signal: going, onProgress: () => {}, ...own })
  const fault = async (...asked: Parameters<typeof check>) => (await check(...asked)).fault
  // Somebody who writes to the database directly also takes its guard away.
  const tamper = async (statement: string) => {
    await sql`alter table audit disable trigger all`.execute(database.db)
    await sql.raw(statement).execute(database.db)
    await sql`alter table audit enable trigger all`.execute(database.db)
  }
  // 40 a day, 1 to 30 May: entry n is of day 1 + floor((n - 1) / 40).
  beforeEach(async () => {
    const entries = Array.from({ length: 1200 }, (_, at) => anEntry(1 + Math.floor(at / 40)))
    await appendAudit(database.db, ...entries)
  })

  it('finds a log that is whole, with its ends, and says how far it is', async () => {
    const told: (readonly [number, number])[] = []
    const found = await check(whole, { onProgress: (done, total) => void told.push([done, total]) })
    const [first, last] = [
      { sequence: 1, at: day(1) },
      { sequence: 1200, at: day(30) },
    ]
    expect(found).toEqual({ entries: 1200, first, last, fault: null })
    expect(told).toContainEqual([500, 1200])
    expect(told.at(-1)).toEqual([1200, 1200])
  })

  it('looks at a period with one entry more at either end, and at nothing where nothing was noted', async () => {
    const found = await check({ from: day(3), to: day(5) })
    expect(found).toMatchObject({ entries: 82, first: { sequence: 80 }, last: { sequence: 161 }, fault: null })
    expect(await check({ from: day(3), to: null })).toMatchObject({ first: { sequence: 80 }, last: { sequence: 1200 } })
    const anchor = (await lastAudit(database.db))!
    for (const period of [
      { from: '2027-01-01T00:00:00.000Z', to: null },
      { from: null, to: '2026-01-01T00:00:00.000Z' },
    ])
      expect(await check(period, { anchor })).toMatchObject({ entries: 0, fault: null })
  })

  it('names the first entry that was changed, wherever it lies, and sees nothing of it from another period', async () => {
    await tamper(`update audit set account_id = 'somebody' where sequence in (700, 900)`)
    expect(await check()).toMatchObject({ entries: 699, fault: { sequence: 700, why: 'changed' } })
    expect(await fault({ from: day(1), to: day(3) })).toBeNull()
    expect(await fault({ from: day(18), to: day(19) })).toEqual({ sequence: 700, why: 'changed' })
  })

  it('names one that is missing, in the middle and at either end of a period', async () => {
    await tamper('delete from audit where sequence in (81, 120, 600)')
    const missing = (sequence: number) => ({ sequence, why: 'missing or out of order' })
    expect(await fault()).toEqual(missing(81))
    expect(await fault({ from: day(3), to: day(4) })).toEqual(missing(81))
    expect(await fault({ from: day(15), to: day(16) })).toEqual(missing(600))
  })

  it('misses an end that was cut off, and a log that was written anew, by the anchor beside the database', async () => {
    const anchor = (await lastAudit(database.db))!
    await tamper('delete from audit where sequence > 1100')
    expect(await fault()).toBeNull()
    expect(await fault(whole, { anchor })).toEqual({ sequence: 1101, why: 'cut off' })
    expect(await fault({ from: day(28), to: null }, { anchor })).toEqual({ sequence: 1101, why: 'cut off' })
    expect(await fault(whole, { anchor: { sequence: 1000, hash: 'another' } })).toEqual({
      sequence: 1000,
      why: 'rewritten',
    })
  })

  it('ends when it is told to', async () => {
    const stopping = new AbortController()
    const onProgress = () => stopping.abort()
    await expect(check(whole, { signal: stopping.signal, onProgress })).rejects.toThrow('abort')
  })
})
