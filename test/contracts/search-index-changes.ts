import { beforeEach, expect, it } from 'vitest'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import { aDocument, aQuery, idsOf, unit } from './search-documents.ts'

/** Filters pass before the cut, by exact value, regions by prefix. */
export const describeFilters = (index: () => SearchIndex): void => {
  const vector = [1, 0]
  beforeEach(() =>
    index().put([
      aDocument('a', {
        title: '涂层 涂层',
        vector,
        pool: 'p1',
        region: '江苏省扬州市',
        industries: ['C35', 'C36'],
        maturity: '中试',
      }),
      aDocument('b', { title: '涂层', vector: [1, 1], pool: 'p2', region: '江苏省', industries: ['C36'] }),
      aDocument('c', {
        title: '涂层 机',
        vector: [0, 1],
        pool: 'p1',
        region: '浙江省',
        industries: [],
        maturity: '小试',
      }),
      aDocument('d', { title: '涂层 机 床', vector: [-1, 0], audience: ['office:p1', 'organisation:o1'] }),
    ]),
  )
  it.each([
    ['no filter', {}, ['a', 'b', 'c', 'd']],
    ['any of the pools', { pools: ['p2', 'p1'] }, ['a', 'b', 'c']],
    ['a province, which covers its cities', { regions: ['江苏省'] }, ['a', 'b']],
    ['a city, which does not cover its province', { regions: ['江苏省扬州市'] }, ['a']],
    ['any industry of a document', { industries: ['C35', 'C40'] }, ['a']],
    ['a maturity', { maturities: ['小试'] }, ['c']],
    ['what is for a circle of the reader', { audiences: ['organisation:o1', 'organisation:o2'] }, ['d']],
    ['named records alone', { owners: ['a', 'd', 'unknown'] }, ['a', 'd']],
    ['what is for everyone', { audiences: ['everyone'] }, ['a', 'b', 'c']],
    ['two facets at once', { pools: ['p1'], industries: ['C36'] }, ['a']],
    ['a value nobody has', { pools: ['p9'] }, []],
    ['a list without values, which lets nothing pass', { pools: [] }, []],
  ])('keeps %s', async (_, filters, expected) => {
    expect(idsOf(await index().retrieve(aQuery({ text: '涂层', filters })))).toEqual(expected)
    expect(idsOf(await index().retrieve(aQuery({ vector: unit(vector), filters })))).toEqual(expected)
    expect(await index().count('result', filters)).toBe(expected.length)
  })

  it('filters before it cuts', async () => {
    const query = aQuery({ text: '涂层', vector: unit(vector), limit: 1, filters: { maturities: ['小试'] } })
    expect(idsOf(await index().retrieve(query))).toEqual(['c'])
  })
}

/** What is put or replaced holds when the promise resolves. */
export const describeChanges = (index: () => SearchIndex): void => {
  it('replaces a document with the id, words, meaning, facets and owner', async () => {
    await index().put([aDocument('a', { title: '涂层', vector: [1, 0], pool: 'p1', owner: 'first' })])
    await index().put([aDocument('a', { title: '电池', vector: [0, 1], pool: 'p2', owner: 'second' })])
    expect(await index().retrieve(aQuery({ text: '涂层' }))).toEqual([])
    expect(await index().count('result', { pools: ['p1'] })).toBe(0)
    await index().replace('result', ['first'], [])
    expect(await index().retrieve(aQuery({ text: '电池', vector: unit([0, 1]) }))).toEqual([
      { id: 'a', owner: 'second', words: expect.any(Number), meaning: expect.closeTo(1, 2) },
    ])
  })

  it('keeps the last of two documents with one id in one put', async () => {
    await index().put([aDocument('a', { title: '涂层' }), aDocument('a', { title: '电池' })])
    expect(await index().count('result', {})).toBe(1)
    expect(idsOf(await index().retrieve(aQuery({ text: '涂层 电池' })))).toEqual(['a'])
    expect(await index().retrieve(aQuery({ text: '涂层' }))).toEqual([])
  })

  it('forgets every document of an owner at once, and nothing else', async () => {
    const own = { title: '涂层', vector: [1, 0], owner: 'e1' }
    await index().put([aDocument('e1', own), aDocument('e1#paper1', own), aDocument('e10', { ...own, owner: 'e10' })])
    await index().replace('result', ['e1', 'unknown'], [])
    expect(idsOf(await index().retrieve(aQuery({ text: '涂层', vector: unit([1, 0]) })))).toEqual(['e10'])
    expect(await index().count('result', {})).toBe(1)
  })

  it('puts documents in place of all that an owner had', async () => {
    await index().put([
      aDocument('e1', { title: '涂层', owner: 'e1' }),
      aDocument('e1#paper1', { title: '涂层', owner: 'e1' }),
      aDocument('e2', { title: '涂层' }),
    ])
    await index().replace(
      'result',
      ['e1'],
      [aDocument('e1', { title: '电池', owner: 'e1' }), aDocument('e3', { title: '涂层' })],
    )
    expect(idsOf(await index().retrieve(aQuery({ text: '涂层' })))).toEqual(['e2', 'e3'])
    expect(idsOf(await index().retrieve(aQuery({ text: '电池' })))).toEqual(['e1'])
    expect(await index().count('result', {})).toBe(3)
  })

  it('takes a forgotten document in again', async () => {
    await index().put([aDocument('a', { title: '涂层', vector: [1, 0] })])
    await index().replace('result', ['a'], [])
    await index().put([aDocument('a', { title: '涂层', vector: [0, 1] })])
    const [again] = await index().retrieve(aQuery({ text: '涂层', vector: unit([0, 1]) }))
    expect(again).toEqual({ id: 'a', owner: 'a', words: expect.any(Number), meaning: expect.closeTo(1, 2) })
  })

  it('bears being told nothing', async () => {
    await index().put([])
    await index().replace('need', [], [])
    expect(await index().count('need', {})).toBe(0)
  })
}

/** The three libraries never mix. */
export const describeKinds = (index: () => SearchIndex): void => {
  const told = { title: '涂层', vector: [1], owner: 'o', pool: 'p' }
  beforeEach(() =>
    index().put([
      aDocument('a', { ...told, kind: 'need' }),
      aDocument('b', told),
      aDocument('c', { ...told, kind: 'expert' }),
    ]),
  )
  it('finds and counts only documents of the kind', async () => {
    for (const [kind, id] of [
      ['need', 'a'],
      ['result', 'b'],
      ['expert', 'c'],
    ] as const) {
      expect(idsOf(await index().retrieve(aQuery({ kind, text: '涂层', vector: unit([1]) })))).toEqual([id])
      expect(await index().count(kind, { pools: ['p'] })).toBe(1)
      expect((await index().statistics(kind, ['涂层'])).documentFrequency.get('涂层')).toBe(1)
    }
  })

  it('forgets an owner in one kind only', async () => {
    await index().replace('need', ['o'], [])
    expect(await index().count('need', {})).toBe(0)
    expect(await index().count('result', {})).toBe(1)
    expect(await index().count('expert', {})).toBe(1)
  })
}

/** Statistics are exact at all times, on every engine: the core weighs terms with them. */
export const describeStatistics = (index: () => SearchIndex): void => {
  beforeEach(() =>
    index().put([
      aDocument('a', { title: '涂层', keywords: '涂层 高温', body: '涂层 涂层' }),
      aDocument('b', { body: '高温 电池' }),
      aDocument('c', { title: '电池', vector: [1] }),
    ]),
  )
  const frequencies = async (...terms: readonly string[]) =>
    (await index().statistics('result', terms)).documentFrequency

  it('counts a document once for a term, whatever its fields and repeats, and an unknown term as 0', async () => {
    expect((await index().statistics('result', [])).documents).toBe(3)
    expect(await frequencies('涂层', '高温', '电池', '阀门')).toEqual(
      new Map([
        ['涂层', 1],
        ['高温', 2],
        ['电池', 2],
        ['阀门', 0],
      ]),
    )
  })

  it('follows replacements and removals', async () => {
    await index().put([aDocument('b', { body: '电池 阀门' })])
    await index().replace('result', ['c'], [])
    expect((await index().statistics('result', [])).documents).toBe(2)
    expect(await frequencies('涂层', '高温', '电池', '阀门')).toEqual(
      new Map([
        ['涂层', 1],
        ['高温', 1],
        ['电池', 1],
        ['阀门', 1],
      ]),
    )
  })
}

/** Scores to the digit: k1 = 1.2, b = 0.75, weights 3, 2, 1, df over all fields, lengths over documents that have the field. */
export const describeExactness = (index: () => SearchIndex): void => {
  const rarity = (documents: number, df: number) => Math.log(1 + (documents - df + 0.5) / (df + 0.5))
  const saturation = (tf: number, length: number) => (tf * 2.2) / (tf + 1.2 * (0.25 + 0.75 * length))

  it('gives the BM25 of the book, by field', async () => {
    await index().put([
      aDocument('a', { title: '涂层 工艺', body: '涂层 涂层 高温' }),
      aDocument('b', { title: '电池', body: '涂层' }),
      aDocument('c', { title: '阀门 材料 工艺' }),
    ])
    await index().put([aDocument('dead', { title: '涂层', body: '涂层 涂层 涂层 涂层' })])
    await index().replace('result', ['dead'], [])
    const terms = new Map([
      ['涂层', 1],
      ['高温', 0.5],
    ])
    const [a, b] = await index().retrieve({ ...aQuery({}), terms })
    // Titles are 2, 1 and 3 terms long, 2 on average; bodies 3 and 1, also 2: c has none and is not in the mean.
    const coating = rarity(3, 2)
    const heat = 0.5 * rarity(3, 1)
    expect(a?.words).toBeCloseTo(coating * (3 * saturation(1, 1) + saturation(2, 1.5)) + heat * saturation(1, 1.5), 4)
    expect(b?.words).toBeCloseTo(coating * saturation(1, 0.5), 4)
  })

  it('gives cosines to the sixth decimal', async () => {
    await index().put([aDocument('a', { vector: [1, 2, 3, 4] }), aDocument('b', { vector: [4, -3, 2, -1] })])
    const retrieved = await index().retrieve(aQuery({ vector: unit([1, 1, 1, 1]) }))
    expect(retrieved.map(({ meaning }) => meaning)).toEqual([
      expect.closeTo(5 / Math.sqrt(30), 6),
      expect.closeTo(1 / Math.sqrt(30), 6),
    ])
  })

  it('cuts equal scores by id, by words and by meaning, in whatever order they came', async () => {
    await index().put(['e', 'b', 'd', 'a', 'c'].map((id) => aDocument(id, { title: '涂层', vector: [1] })))
    expect(idsOf(await index().retrieve(aQuery({ text: '涂层', limit: 2 })))).toEqual(['a', 'b'])
    expect(idsOf(await index().retrieve(aQuery({ vector: unit([1]), limit: 3 })))).toEqual(['a', 'b', 'c'])
  })
}
