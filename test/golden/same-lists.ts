import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedTexts } from '../../indexers/embed-texts.ts'
import { fill } from '../../indexers/fill.ts'
import { loadSamples } from '../../pipelines/load-samples.ts'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import type { Need } from '../../src/domain/need.ts'
import { type Engines, openEngines } from '../../src/engines/open-engines.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Retrieved, SearchQuery } from '../../src/ports/search-index.ts'
import type { VersionedIndex } from '../../src/ports/versioned-index.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { expanded, queryTerms } from '../../src/ranking/query-terms.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { template } from '../support/test-database.ts'

const bestTen = (retrieved: readonly Retrieved[], of: (one: Retrieved) => number): readonly string[] =>
  retrieved
    .toSorted((a, b) => of(b) - of(a) || (a.id < b.id ? -1 : 1))
    .slice(0, 10)
    .map(({ id }) => id)

const shareOf = (expected: readonly string[], found: readonly string[]): number =>
  expected.length === 0 ? 1 : expected.filter((id) => found.includes(id)).length / expected.length

/** What a need asks for, as `pipelines/match.ts` asks it. */
const queryFor = async (
  need: Need,
  { tokeniser, neighboursOf, embedder }: Engines,
): Promise<Omit<SearchQuery, 'kind'>> => {
  const asked = askedBy('need', need)
  const [vector] = await embedTexts([[asked.title, asked.body]], embedder!)
  return {
    terms: expanded(queryTerms(asked, tokeniser), neighboursOf),
    vector: vector ?? null,
    filters: {},
    limit: 150,
  }
}

/**
 * On the samples an engine brings the lists of the index in this process: for every third need, the best ten results and
 * pieces of experts by words, and by meaning.
 */
export const describeSameLists = (name: string, open: (db: Database) => Promise<VersionedIndex>): void => {
  describe(`the lists of ${name} on the sample libraries`, { timeout: 900_000 }, () => {
    let house: Engines
    let versioned: VersionedIndex
    let close: () => Promise<void>
    beforeAll(async () => {
      const store = { ...(await openPglite(null, await template())), listen: null, isNew: true }
      await loadSamples(store.db, () => {})
      house = await openEngines(store, null)
      versioned = await open(store.db)
      await versioned.create('samples')
      await fill({ ...house, index: versioned.open('samples', store.db) })
      await versioned.finish('samples')
      close = async () => {
        await versioned.drop('samples')
        await versioned.close()
        await house.close()
        await store.close()
      }
    }, 900_000)
    afterAll(() => close())

    it('are those of the index in this process', async () => {
      const index = versioned.open('samples', house.db)
      const needs = (await needStore.page(house.db, { limit: 1_000 })).filter((_, at) => at % 3 === 0)
      expect(needs.length).toBeGreaterThan(40)
      const different: string[] = []
      for (const need of needs) {
        const query = await queryFor(need, house)
        for (const kind of ['result', 'expert'] as const) {
          const [ours, theirs] = [
            await house.index.retrieve({ ...query, kind }),
            await index.retrieve({ ...query, kind }),
          ]
          for (const [by, of] of [
            ['words', ({ words }: Retrieved) => words],
            ['meaning', ({ meaning }: Retrieved) => meaning ?? -1],
          ] as const) {
            const share = shareOf(bestTen(ours, of), bestTen(theirs, of))
            if (share < 1) different.push(`${need.id} ${kind} ${by} ${share}`)
          }
        }
      }
      expect(different).toEqual([])
    })
  })
}
