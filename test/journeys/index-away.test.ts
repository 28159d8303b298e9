import { beforeEach, describe, expect, it } from 'vitest'
import { answer } from '../../pipelines/answer.ts'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import { nearestVectors } from '../../src/store/indexing/nearest-vectors.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse } from './small-house.ts'

const asking = { asked: { text: '铜铝钎焊开裂' }, filters: {}, circles: null, limit: 10 } as const

/** An index whose server is away until told otherwise. */
const openAway = (index: SearchIndex, failure: Error) => {
  const state = { isAway: true }
  const gone =
    <A extends readonly unknown[], T>(ask: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      state.isAway ? Promise.reject(failure) : ask(...args)
  return { state, index: { ...index, retrieve: gone(index.retrieve), statistics: gone(index.statistics) } }
}

describe('while the index is away', () => {
  const database = openTestDatabase()
  beforeEach(() => fillLibraries(database.db))

  const openAwayHouse = async (failure: Error = new ExpectedFailure('连不上')) => {
    const house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
    const { state, index } = openAway(house.index, failure)
    return { state, whole: house, away: { ...house, index } }
  }

  it('matches go on by the vectors of the database, say that words are missing, and are whole again by themselves', async () => {
    const { state, away } = await openAwayHouse()
    const found = await answer({ ...asking, kind: 'expert' }, away)
    expect(found!.matches[0]!.id).toBe('welder')
    expect(found!.degraded).toEqual(['words'])
    state.isAway = false
    const whole = await answer({ ...asking, kind: 'expert' }, away)
    expect(whole!.degraded).toEqual([])
    expect(whole!.matches[0]!.score).toBeGreaterThan(found!.matches[0]!.score)
  })

  it.each([
    ['a pool', { pools: ['park-1'] }],
    ['a region by its province', { regions: ['江苏省'] }],
    ['an industry', { industries: ['food', 'welding'] }],
    ['a maturity', { maturities: ['中试'] }],
    ['a list without values', { pools: [] }],
  ])('what the database brings passes %s as in the index', async (_, filters) => {
    const { whole } = await openAwayHouse()
    const embedder = conceptEmbedder()
    const [vector] = await embedder.embed(['铜铝钎焊焊料'])
    for (const kind of ['need', 'result', 'expert'] as const) {
      const query = { kind, vector: vector!, filters, limit: 50 }
      const expected = await whole.index.retrieve({ ...query, terms: new Map() })
      const brought = await nearestVectors(database.db, { ...query, space: embedder.space })
      expect(brought.map(({ id, owner }) => [id, owner])).toEqual(expected.map(({ id, owner }) => [id, owner]))
      for (const [at, { meaning }] of brought.entries()) expect(meaning).toBeCloseTo(expected[at]!.meaning!, 6)
    }
  })

  it('without an embedder says that both are missing', async () => {
    const { away } = await openAwayHouse()
    const found = await answer({ ...asking, kind: 'expert' }, { ...away, embedder: null })
    expect(found).toMatchObject({ matches: [], degraded: ['meaning', 'words'] })
  })

  it('a fault of the program is not taken for an index that is away', async () => {
    const { away } = await openAwayHouse(new RangeError('a vector of three'))
    await expect(answer({ ...asking, kind: 'expert' }, away)).rejects.toThrow('a vector of three')
  })
})
