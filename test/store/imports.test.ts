import { describe, expect, it } from 'vitest'
import { endImport, newestImports, noCounts, recordProgress, startImport } from '../../src/store/imports.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('imports', () => {
  const database = openTestDatabase()
  const file = { fileName: '需求.xlsx', sha256: 'ab12', kind: 'need', started: '2026-03-01T00:00:00.000Z' } as const
  const counts = { read: 3, new: 1, changed: 0, unchanged: 1, rejected: 1 }
  const end = { state: 'done', counts, ended: '2026-03-01T00:01:00.000Z' } as const

  it('are kept from start to end', async () => {
    const run = await startImport(database.db, file)
    expect(run).toEqual({ ...file, id: 1, state: 'running', counts: noCounts, ended: null })
    await recordProgress(database.db, run.id, { ...noCounts, read: 1, new: 1 })
    await endImport(database.db, run.id, end)
    expect(await newestImports(database.db, 5)).toEqual([{ ...run, ...end }])
  })

  it('take up an interrupted run of the same bytes, under whatever name, and count anew', async () => {
    const { id } = await startImport(database.db, file)
    await recordProgress(database.db, id, counts)
    const again = await startImport(database.db, { ...file, fileName: '需求(1).xlsx' })
    expect(again).toEqual({ ...file, fileName: '需求(1).xlsx', id, state: 'running', counts: noCounts, ended: null })
  })

  it('of a file that ended before are runs of their own, newest first', async () => {
    const first = await startImport(database.db, file)
    await endImport(database.db, first.id, end)
    const second = await startImport(database.db, file)
    expect((await newestImports(database.db, 5)).map(({ id }) => id)).toEqual([second.id, first.id])
    expect(second.id).not.toBe(first.id)
  })
})
