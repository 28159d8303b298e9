import { describe, expect, it } from 'vitest'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { readiness } from '../../src/engines/readiness.ts'
import type { Queue } from '../../src/ports/queue.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import { openNaiveIndex } from '../adapters/search-index/naive-index.ts'
import { openTestDatabase, template } from '../support/test-database.ts'

describe('readiness', () => {
  const database = openTestDatabase()
  const embedderState = () => 'ok'
  const queue = async () => ({ counts: async () => ({ waiting: 0, running: 0, failed: 0 }) }) as unknown as Queue
  const failing = { ...openNaiveIndex(), count: () => Promise.reject(new Error('connection refused')) }
  const silent: SearchIndex = { ...openNaiveIndex(), count: () => new Promise(() => {}) }

  it('asks every part', async () => {
    expect(await readiness({ db: database.db, index: openNaiveIndex(), embedderState }, queue)).toEqual({
      ok: true,
      parts: { database: 'ok', index: 'ok', embedder: 'ok', queue: 'ok' },
    })
  })

  it.each([
    ['fails', failing],
    ['is silent', silent],
  ])('takes requests while an index %s, and says that it is away', async (_, index) => {
    expect(await readiness({ db: database.db, index, embedderState }, queue)).toMatchObject({
      ok: true,
      parts: { index: 'away' },
    })
  })

  it('takes requests while the queue cannot be opened, and says that it is away', async () => {
    const shut = () => Promise.reject(new Error('connection refused'))
    expect(await readiness({ db: database.db, index: openNaiveIndex(), embedderState }, shut)).toMatchObject({
      ok: true,
      parts: { index: 'ok', queue: 'away' },
    })
  })

  it('takes none without its database', async () => {
    const { db, close } = await openPglite(null, await template())
    await close()
    expect(await readiness({ db, index: openNaiveIndex(), embedderState }, queue)).toMatchObject({
      ok: false,
      parts: { database: 'away', index: 'ok' },
    })
  })
})
