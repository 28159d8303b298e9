import { describe, expect, it } from 'vitest'
import { dropOtherModels, newestModel, putModel } from '../../src/store/indexing/embedder-models.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('embedder models', () => {
  const database = openTestDatabase()
  const aModel = (own: object = {}) => ({
    space: 'local@1',
    bytes: new Uint8Array([0, 1, 255]),
    learntAt: '2026-03-01T00:00:00.000Z',
    corpusSize: 137,
    ...own,
  })

  it('are not there before the first is learnt', async () => {
    expect(await newestModel(database.db)).toBeUndefined()
  })

  it('come back byte for byte, also when larger than a slice', async () => {
    const bytes = Uint8Array.from({ length: 9_000_001 }, (_, index) => (index * 2_654_435_761) >>> 24)
    await putModel(database.db, aModel({ bytes }))
    const model = await newestModel(database.db)
    expect(Buffer.from(model?.bytes ?? []).equals(bytes)).toBe(true)
    expect({ ...model, bytes: null }).toEqual({ ...aModel(), bytes: null })
  })

  it('are replaced within their space, and the newest wins among spaces', async () => {
    await putModel(database.db, aModel({ bytes: new Uint8Array(10) }))
    await putModel(database.db, aModel())
    await putModel(database.db, aModel({ space: 'local@0', learntAt: '2026-02-01T00:00:00.000Z' }))
    expect(await newestModel(database.db)).toEqual(aModel())
    await dropOtherModels(database.db, 'local@0')
    expect((await newestModel(database.db))?.space).toBe('local@0')
  })
})
