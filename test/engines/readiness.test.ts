import { describe, expect, it } from 'vitest'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { readiness } from '../../src/engines/readiness.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import { openNaiveIndex } from '../adapters/search-index/naive-index.ts'
import { openTestDatabase, template } from '../support/test-database.ts'

describe('readiness', () => {
  const database = openTestDatabase()
  const embedderState = () => 'ok'
  const failing = { ...openNaiveIndex(), count: () => Promise.reject(new Error('connection refused')) }
  const silent: SearchIndex = { ...openNaiveIndex(), count: () => new Promise(() => {}) }

  it('asks every part', async () => {
    expect(await readiness({ db: database.db, index: openNaiveIndex(), embedderState })).toEqual({
      ok: true,
      parts: { database: 'ok', index: 'ok', embedder: 'ok' },
    })
  })

  it.each([
    ['fails', failing],
    ['is silent', silent],
  ])('takes requests while an index %s, and says that it is away', async (_, index) => {
    expect(await readiness({ db: database.db, index, embedderState })).toMatchObject({
      ok: true,
      parts: { index: 'away' },
    })
  })

  it('takes none without its database', async () => {
    const { db, close } = await openPglite(null, await template())
    await close()
    expect(await readiness({ db, index: openNaiveIndex(), embedderState })).toMatchObject({
      ok: false,
      parts: { database: 'away', index: 'ok' },
    })
  })
})
