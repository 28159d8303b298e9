import { beforeEach, describe, expect, it } from 'vitest'
import { compared } from '../../../pipelines/profiles/figures.ts'
import { measure } from '../../../pipelines/profiles/measure.ts'
import { runMeasuring } from '../../../pipelines/profiles/run.ts'
import type { RunProgress } from '../../../src/domain/profile-run.ts'
import { profiles } from '../../../src/ranking/profiles.ts'
import { beginRun, endRun, needsOfRun, runById } from '../../../src/store/profiles.ts'
import { aRun, byWordsAlone, someFindings } from '../../support/profiles.ts'
import { openTestDatabase } from '../../support/test-database.ts'
import { conceptEmbedder } from '../concepts.ts'
import { fillLibraries, openHouse } from '../small-house.ts'

const qrels = new Map([
  [
    'cracks',
    new Map([
      ['solder', 3],
      ['coating', 0],
      ['welder', 3],
      ['corroder', 0],
      ['fermenter', 0],
    ]),
  ],
  [
    'bags',
    new Map([
      ['solder', 0],
      ['coating', 0],
      ['fermenter', 3],
      ['welder', 0],
    ]),
  ],
])

describe('weights that are measured', () => {
  const database = openTestDatabase()
  beforeEach(() => fillLibraries(database.db))
  const measured = async (weights: Readonly<Record<string, number>>, told: Omit<RunProgress, 'at'>[] = []) => {
    const house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
    return measure({ list: 'search', weights }, qrels, { ...house, onProgress: (each) => void told.push(each) })
  }

  it('stand beside those that ship and plain BM25, with what their scores say', async () => {
    const told: Omit<RunProgress, 'at'>[] = []
    const { findings, needs } = await measured(byWordsAlone, told)
    expect(needs.map(({ need, kind }) => `${kind} ${need}`).toSorted()).toEqual([
      'expert bags',
      'expert cracks',
      'result bags',
      'result cracks',
    ])
    const experts = findings.figures.find(({ kind, measure: name }) => kind === 'expert' && name === 'nDCG@10')!
    expect(experts).toMatchObject({ needs: 2, own: 1, shipped: 1 })
    expect(experts.overShipped).toEqual({ mean: 0, low: 0, high: 0 })
    expect(findings.fitted.calibration.expert.slope).toBeGreaterThan(0)
    expect(findings.fitted.calibration.need).toEqual(findings.fitted.calibration.result)
    const { withAnswer, withoutAnswer } = findings.abstention
    expect(
      [withAnswer, withoutAnswer].flatMap((said) => Object.values(said)).reduce((sum, each) => sum + each, 0),
    ).toBe(2)
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['own', 'shipped', 'fitting']))
    for (const { done, of } of told) expect(done).toBeLessThanOrEqual(of)
  })

  it('that are those that ship are ranked once', async () => {
    const told: Omit<RunProgress, 'at'>[] = []
    const { needs } = await measured(profiles.search, told)
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['own', 'fitting']))
    for (const { own, shipped } of needs) expect(own).toEqual(shipped)
  })

  it('are refused where they are no weights of these signals', async () => {
    await expect(measured({ words: 1 })).rejects.toThrow('权重与本版本的信号不符')
  })
})

describe('two runs', () => {
  const measures = (ndcg: number) => ({ 'nDCG@10': ndcg, MAP: null, 'MRR@10': null, 'recall@100': null, AUC: null })
  const need = (id: string, own: number) =>
    ({ need: id, kind: 'result', own: measures(own), shipped: measures(0), plain: measures(0) }) as const

  it('are compared on the needs that both measured, one by one', async () => {
    const lines = await compared(
      [need('a', 0.2), need('b', 0.4), need('c', 0)],
      [need('a', 0.4), need('b', 0.6), need('d', 1)],
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ kind: 'result', measure: 'nDCG@10', needs: 2 })
    expect(lines[0]!.before).toBeCloseTo(0.3, 12)
    expect(lines[0]!.after).toBeCloseTo(0.5, 12)
    for (const bound of Object.values(lines[0]!.gain)) expect(bound).toBeCloseTo(0.2, 12)
  })
})

describe('a run', () => {
  const database = openTestDatabase()
  const on = { code: 'c1', data: 'd1' }
  const now = () => new Date().toISOString()
  const ports = () => ({ db: database.db, now, measuredOn: () => on })

  it('ends with what was found', async () => {
    await beginRun(database.db, aRun())
    await runMeasuring(aRun(), { ...ports(), measure: async () => ({ findings: someFindings, needs: [] }) })
    expect(await runById(database.db, 'run-1')).toMatchObject({ state: 'done', on, findings: someFindings })
    expect(await needsOfRun(database.db, 'run-1')).toEqual([])
  })

  it('gives up when somebody stops it, and stays stopped', async () => {
    await beginRun(database.db, aRun())
    const going = runMeasuring(aRun(), {
      ...ports(),
      measure: (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    })
    await endRun(database.db, 'run-1', { state: 'stopped', at: now(), on: null, findings: null, needs: null })
    await going
    expect(await runById(database.db, 'run-1')).toMatchObject({ state: 'stopped', findings: null })
  })

  it('has failed where measuring fails, and says of what', async () => {
    await beginRun(database.db, aRun())
    const failing = { ...ports(), measure: () => Promise.reject(new Error('no memory')) }
    await expect(runMeasuring(aRun(), failing)).rejects.toThrow('no memory')
    expect((await runById(database.db, 'run-1'))?.state).toBe('failed')
  })
})
