import { beforeEach, describe, expect, it } from 'vitest'
import { plainBm25 } from '../../pipelines/evaluate/plain-bm25.ts'
import { completed, inOrder, measure } from '../../pipelines/evaluate/scores.ts'
import { type EvaluationRequest, evaluate } from '../../pipelines/evaluate.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { fc } from '../support/fast-check.ts'
import { aNeed, anExpert, aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { openHouse } from './small-house.ts'

describe('an evaluation', () => {
  const database = openTestDatabase()
  beforeEach(async () => {
    const plain = { description: '', keywords: [], organisation: null }
    await needStore.put(database.db, [
      aNeed({ ...plain, id: 'n1', title: '铜铝钎焊接头开裂' }),
      aNeed({ ...plain, id: 'n2', title: '泡菜胀袋' }),
    ])
    await resultStore.put(database.db, [
      aResult({ ...plain, id: 'all-of-it', title: '铜铝钎焊接头开裂' }),
      aResult({ ...plain, id: 'half-of-it', title: '铜铝钎焊炉' }),
      aResult({ ...plain, id: 'nothing-of-it', title: '盐雾涂层' }),
      aResult({ ...plain, id: 'pickles', title: '泡菜胀袋控制' }),
    ])
    const bare = { description: '', organisation: null, evidence: [], purposes: [] }
    await expertStore.put(database.db, [
      anExpert({ ...bare, id: 'booked', fields: ['铜铝钎焊接头开裂'], capacity: 0 }),
      anExpert({ ...bare, id: 'free', fields: ['铜铝钎焊'] }),
      anExpert({ ...bare, id: 'elsewhere', fields: ['接头'] }),
    ])
  })

  const run = async (
    told: Partial<Omit<EvaluationRequest, 'qrels'>>,
    qrels: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ) => {
    const house = await openHouse({ db: database.db, embedder: null })
    const judged = new Map(Object.entries(qrels).map(([need, grades]) => [need, new Map(Object.entries(grades))]))
    return evaluate({ kind: 'result', pool: 'judged', profile: 'search', ...told, qrels: judged }, house)
  }

  it('measures our list and that of plain BM25 on the same judgments', async () => {
    // Both list all-of-it, then half-of-it; nothing-of-it shares no word, and so comes last. Judged the other way round on purpose.
    const [need] = await run({}, { n1: { 'all-of-it': 0, 'half-of-it': 3, 'nothing-of-it': 2 } })
    expect(need!.need).toBe('n1')
    expect(need!.ranked.map(({ id }) => id)).toEqual(['all-of-it', 'half-of-it', 'nothing-of-it'])
    for (const measures of [need!.ours, need!.plain]) {
      // (0 + 7 / log2 3 + 3 / log2 4) / (7 + 3 / log2 3)
      expect(measures['nDCG@10']).toBeCloseTo(5.916_508 / 8.892_789, 6)
      expect(measures.MAP).toBeCloseTo((1 / 2 + 2 / 3) / 2, 12)
      expect(measures['MRR@10']).toBe(0.5)
      expect(measures['recall@100']).toBe(1)
      expect(measures.AUC).toBe(0) // both relevant ones below the one that is not
    }
  })

  it('ranks only the judged, or the whole library', async () => {
    const qrels = { n1: { 'half-of-it': 3, 'nothing-of-it': 0 } }
    const [judged] = await run({ pool: 'judged' }, qrels)
    expect(judged!.ranked.map(({ id }) => id)).toEqual(['half-of-it', 'nothing-of-it'])
    expect(judged!.ours['MRR@10']).toBe(1)
    const [all] = await run({ pool: 'all' }, qrels)
    expect(all!.ranked.map(({ id }) => id)).toEqual(['all-of-it', 'half-of-it'])
    expect([all!.ours['MRR@10'], all!.plain['MRR@10']]).toEqual([0.5, 0.5])
  })

  it('leaves out whom nobody may ask, in both lists and in what could be found', async () => {
    const [need] = await run({ kind: 'expert' }, { n1: { booked: 3, free: 2, elsewhere: 0 } })
    expect(need!.ranked.map(({ id }) => id)).toEqual(['free', 'elsewhere'])
    for (const measures of [need!.ours, need!.plain])
      expect(measures).toEqual({ 'nDCG@10': 1, MAP: 1, 'MRR@10': 1, 'recall@100': 1, AUC: 1 })
  })

  it('has no measure where the judgments allow none, and tells how far it has come', async () => {
    const steps: (readonly number[])[] = []
    const onProgress = (done: number, of: number) => void steps.push([done, of])
    const qrels = {
      n1: { 'all-of-it': 1, 'not-in-the-library': 3 },
      n2: { pickles: 3 },
      'no-such-need': { pickles: 3 },
    }
    const evaluated = await run({ onProgress }, qrels)
    const byNeed = new Map(evaluated.map(({ need, ours }) => [need, ours]))
    expect(byNeed.get('n1')).toEqual({ 'nDCG@10': 1, MAP: null, 'MRR@10': null, 'recall@100': null, AUC: null })
    expect(byNeed.get('n2')).toEqual({ 'nDCG@10': 1, MAP: 1, 'MRR@10': 1, 'recall@100': 1, AUC: null })
    expect(byNeed.size).toBe(2)
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ])
  })
})

describe('a list that is measured', () => {
  it('is in order of score, then of id', () => {
    const list = [
      { id: 'c', score: 1 },
      { id: 'b', score: 2 },
      { id: 'a', score: 1 },
    ]
    expect(inOrder(list).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  it('is completed by what was judged and not listed, at score 0', () => {
    expect(completed([{ id: 'b', score: 0.5 }], ['b', 'c', 'a'])).toEqual([
      { id: 'b', score: 0.5 },
      { id: 'a', score: 0 },
      { id: 'c', score: 0 },
    ])
  })

  it('counts what is not judged as grade 0, but not for AUC', () => {
    const list = ['good', 'unjudged', 'bad'].map((id, i) => ({ id, score: 3 - i }))
    const judged = new Map([
      ['good', 2],
      ['bad', 0],
    ])
    expect(measure(list, judged)).toEqual({ 'nDCG@10': 1, MAP: 1, 'MRR@10': 1, 'recall@100': 1, AUC: 1 })
    const behind = measure([{ id: 'unheard', score: 9 }, ...list], judged)
    expect(behind).toMatchObject({ MAP: 0.5, 'MRR@10': 0.5, AUC: 1 })
    expect(behind['nDCG@10']).toBeCloseTo(1 / Math.log2(3), 12)
  })
})

/** Robertson and Zaragoza (2009) as it is written, over pairs of Han characters: slow, and plain to see. */
const naiveBm25 = (texts: ReadonlyMap<string, string>, query: string): ReadonlyMap<string, number> => {
  const pairsOf = (text: string) =>
    text
      .split(/[^\u3400-\u9fff]+/)
      .flatMap((run) => (run.length === 1 ? [run] : [...run].slice(1).map((_, i) => run.slice(i, i + 2))))
  const all = [...texts].map(([id, text]) => ({ id, pairs: pairsOf(text).filter((pair) => pair !== '') }))
  const meanLength = all.reduce((sum, { pairs }) => sum + pairs.length, 0) / all.length
  const scores = all.map(({ id, pairs }) => {
    let score = 0
    let shared = 0
    for (const pair of pairsOf(query)) {
      const frequency = pairs.filter((each) => each === pair).length
      const holders = all.filter((each) => each.pairs.includes(pair)).length
      const rarity = Math.log(1 + (all.length - holders + 0.5) / (holders + 0.5))
      if (frequency > 0) shared += 1
      score += (rarity * frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * pairs.length) / meanLength))
    }
    return [id, score, shared] as const
  })
  return new Map(scores.filter(([, , shared]) => shared > 0).map(([id, score]) => [id, score]))
}

describe('plain BM25', () => {
  it('is the formula, on any library and any query', () => {
    const text = fc
      .array(fc.constantFrom('铜', '铝', '焊', '接', '裂', '，', ' '), { maxLength: 25 })
      .map((letters) => letters.join(''))
    const libraries = fc.array(text, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(libraries, text, (library, query) => {
        const texts = new Map(library.map((each, i) => [`r${i}`, each]))
        const ours = plainBm25(texts)(query)
        const naive = naiveBm25(texts, query)
        expect([...ours.keys()].sort()).toEqual([...naive.keys()].sort())
        for (const [id, score] of ours) expect(score).toBeCloseTo(naive.get(id)!, 9)
      }),
    )
  })

  it('takes Latin words whole, in any case and width', () => {
    const ours = plainBm25(
      new Map([
        ['a', 'HVOF 喷涂'],
        ['b', '喷涂'],
      ]),
    )
    expect([...ours('ｈｖｏｆ').keys()]).toEqual(['a'])
    expect([...ours('hvo').keys()]).toEqual([])
  })
})
