import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SearchIndex, SearchQuery } from '../../src/ports/search-index.ts'
import { aDocument, aQuery, idsOf, unit } from './search-documents.ts'
import {
  describeChanges,
  describeExactness,
  describeFilters,
  describeKinds,
  describeStatistics,
} from './search-index-changes.ts'

/** What some engines promise beyond the port. */
export interface SearchCapabilities {
  /** Scores are those of the formula to the fourth decimal, forgotten documents leave no trace in them, ties go by id. */
  readonly exact: boolean
}

/** What every engine behind the search-index port must do; `open` gives an empty index for vectors of four dimensions. */
export const describeSearchIndex = (
  name: string,
  open: () => Promise<SearchIndex>,
  { exact }: SearchCapabilities = { exact: false },
): void => {
  describe(`search index: ${name}`, () => {
    let opened: SearchIndex
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())
    const index = () => opened
    describe('words', () => describeWords(index))
    describe('meaning', () => describeMeaning(index))
    describe('filters', () => describeFilters(index))
    describe('changes', () => describeChanges(index))
    describe('kinds', () => describeKinds(index))
    describe('statistics', () => describeStatistics(index))
    describe.runIf(exact)('exact scores', () => describeExactness(index))
  })
}

const bestByWords = async (index: SearchIndex, query: SearchQuery): Promise<readonly string[]> =>
  idsOf((await index.retrieve(query)).toSorted((a, b) => b.words - a.words))

const describeWords = (index: () => SearchIndex): void => {
  it('finds what shares a term in any field, and nothing else, ordered by id', async () => {
    await index().put([
      aDocument('c', { title: '涂层' }),
      aDocument('b', { body: '高温 涂层' }),
      aDocument('a', { keywords: '涂层' }),
      aDocument('x', { title: '涂层机' }),
    ])
    const retrieved = await index().retrieve(aQuery({ text: '涂层 电池' }))
    expect(idsOf(retrieved)).toEqual(['a', 'b', 'c'])
    expect(retrieved.every(({ words }) => words > 0)).toBe(true)
  })

  it('finds nothing in an empty index, and nothing for no terms', async () => {
    expect(await index().retrieve(aQuery({ text: '涂层', vector: unit([1, 0]) }))).toEqual([])
    await index().put([aDocument('a', { title: '涂层' })])
    expect(await index().retrieve(aQuery({}))).toEqual([])
  })

  it('puts title before keywords and keywords before body', async () => {
    await index().put([
      aDocument('body', { title: '甲', keywords: '乙', body: '涂层' }),
      aDocument('keywords', { title: '甲', keywords: '涂层', body: '丙' }),
      aDocument('title', { title: '涂层', keywords: '乙', body: '丙' }),
    ])
    expect(await bestByWords(index(), aQuery({ text: '涂层' }))).toEqual(['title', 'keywords', 'body'])
  })

  it('weighs a rare term more than a common one, a repeated one more than a single one, a short text more than a long one', async () => {
    await index().put([
      aDocument('rare', { body: '阀门 甲 乙 丙' }),
      aDocument('repeated', { body: '材料 材料 甲 乙' }),
      aDocument('single', { body: '材料 丁 甲 乙' }),
      aDocument('long', { body: '材料 丁 甲 乙 戊 己 庚 辛 壬 癸' }),
    ])
    expect(await bestByWords(index(), aQuery({ text: '材料 阀门' }))).toEqual(['rare', 'repeated', 'single', 'long'])
  })

  it('weighs a term as the query says', async () => {
    await index().put([aDocument('own', { body: '焊接' }), aDocument('expansion', { body: '钎焊' })])
    const weighed = {
      ...aQuery({}),
      terms: new Map([
        ['焊接', 1],
        ['钎焊', 0.4],
      ]),
    }
    expect(await bestByWords(index(), weighed)).toEqual(['own', 'expansion'])
  })

  it('takes terms as they are: signs, letters and case', async () => {
    const terms = ['300℃', 'C++', "it's", '"引"', 'a:b', 'a&b|!c', '(x)', '\\', '*', 'PLC', '-', '𠮷野']
    await index().put(terms.map((term, at) => aDocument(`d${at + 10}`, { keywords: term })))
    for (const [at, term] of terms.entries())
      expect(idsOf(await index().retrieve(aQuery({ text: term }))), term).toEqual([`d${at + 10}`])
    expect(await index().retrieve(aQuery({ text: 'plc' }))).toEqual([])
  })
}

const describeMeaning = (index: () => SearchIndex): void => {
  it('finds the nearest vectors, with their cosines', async () => {
    await index().put([
      aDocument('same', { vector: [3, 4] }),
      aDocument('near', { vector: [4, 3] }),
      aDocument('apart', { vector: [0, 0, 1] }),
      aDocument('opposite', { vector: [-3, -4] }),
      aDocument('none', { title: '涂层' }),
    ])
    const retrieved = await index().retrieve(aQuery({ vector: unit([3, 4]) }))
    const meanings = Object.fromEntries(retrieved.map(({ id, meaning }) => [id, meaning]))
    const near = (cosine: number) => expect.closeTo(cosine, 2)
    expect(meanings).toEqual({ same: near(1), near: near(0.96), apart: near(0), opposite: near(-1) })
    expect(retrieved.every(({ words }) => words === 0)).toBe(true)
  })

  it('brings the best by words and the best by meaning, each with both scores', async () => {
    await index().put([
      aDocument('both', { title: '涂层', vector: [4, 3] }),
      aDocument('neither', { title: '电池', vector: [0, 1] }),
      aDocument('worded', { title: '涂层 涂层', owner: 'someone' }),
      aDocument('meant', { title: '薄膜', vector: [1, 0] }),
    ])
    const [meant, worded, ...rest] = await index().retrieve(aQuery({ text: '涂层', vector: unit([1, 0]), limit: 1 }))
    expect(meant).toEqual({ id: 'meant', owner: 'meant', words: 0, meaning: expect.closeTo(1, 2) })
    expect(worded).toEqual({ id: 'worded', owner: 'someone', words: expect.any(Number), meaning: null })
    expect(rest).toEqual([])
    const all = await index().retrieve(aQuery({ text: '涂层', vector: unit([1, 0]) }))
    expect(idsOf(all)).toEqual(['both', 'meant', 'neither', 'worded'])
    expect(all[0]).toEqual({ id: 'both', owner: 'both', words: expect.any(Number), meaning: expect.closeTo(0.8, 2) })
    expect(all[0]?.words).toBeGreaterThan(0)
  })

  it('has no opinion on meaning when the query has no vector', async () => {
    await index().put([aDocument('a', { title: '涂层', vector: [1, 0] })])
    expect(await index().retrieve(aQuery({ text: '涂层' }))).toEqual([
      { id: 'a', owner: 'a', words: expect.any(Number), meaning: null },
    ])
  })

  it('refuses a vector of another length and names both lengths', async () => {
    await index().put([aDocument('a', { vector: [1] })])
    const vector = Float32Array.of(1, 0, 0)
    await expect(index().put([{ ...aDocument('b', {}), vector }])).rejects.toThrow(/3.*4|4.*3/s)
    await expect(index().retrieve(aQuery({ vector }))).rejects.toThrow(/3.*4|4.*3/s)
  })
}
