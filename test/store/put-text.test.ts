import { describe, expect, it } from 'vitest'
import { needStore } from '../../src/store/libraries/needs.ts'
import { fc } from '../support/fast-check.ts'
import { aNeed } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('text of a record', () => {
  const database = openTestDatabase()

  it('comes back as it was, whatever the characters', async () => {
    const text = fc.string({ unit: 'binary' }).map((raw) => raw.replaceAll('\0', ''))
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), fc.dictionary(text, text), async (title, keywords, extra) => {
        const need = aNeed({ title, keywords, extra: { ...extra } })
        await needStore.put(database.db, [need])
        expect(await needStore.byIds(database.db, [need.id])).toEqual([need])
        expect(await needStore.put(database.db, [need])).toEqual(new Map([[need.id, 'unchanged']]))
      }),
      { numRuns: 50 },
    )
  })

  it('loses only what PostgreSQL cannot hold: NUL, and half of a surrogate pair', async () => {
    const dirty = aNeed({ title: '激光\0焊接\ud800', extra: { 'a\0b': '\0' } })
    await needStore.put(database.db, [dirty])
    expect(await needStore.byIds(database.db, [dirty.id])).toEqual([
      aNeed({ title: '激光焊接\ufffd', extra: { ab: '' } }),
    ])
    expect(await needStore.put(database.db, [dirty])).toEqual(new Map([[dirty.id, 'unchanged']]))
  })

  it('is not changed by another spelling of the same instant or another order of the columns kept as they came', async () => {
    await needStore.put(database.db, [aNeed({ updated: '2026-02-20T08:00:00+08:00', extra: { 甲: '1', 乙: '2' } })])
    const same = aNeed({ updated: '2026-02-20T00:00:00.000Z', extra: { 乙: '2', 甲: '1' } })
    expect(await needStore.put(database.db, [same])).toEqual(new Map([[same.id, 'unchanged']]))
  })
})
