import { describe, expect, it } from 'vitest'
import { backward, evaluateBackward } from '../../pipelines/evaluate/result-needs.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aNeed, aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { openHouse } from './small-house.ts'

describe('an evaluation from the other side', () => {
  const database = openTestDatabase()
  const judged = new Map([
    [
      'n1',
      new Map([
        ['solder', 3],
        ['jar', 0],
        ['paint', 1],
      ]),
    ],
    [
      'n2',
      new Map([
        ['solder', 2],
        ['jar', 2],
      ]),
    ],
    ['n3', new Map([['jar', 3]])],
  ])

  it('turns judgments round, for what fits some need at all', () => {
    expect([...backward(judged)].map(([result, needs]) => [result, [...needs]])).toEqual([
      [
        'solder',
        [
          ['n1', 3],
          ['n2', 2],
        ],
      ],
      [
        'jar',
        [
          ['n1', 0],
          ['n2', 2],
          ['n3', 3],
        ],
      ],
    ])
  })

  it('counts which of the needs a result fits are among the first ten of all, on both sides, but for its own firm’s', async () => {
    const plain = { description: '', keywords: [], organisation: null }
    const others = Array.from({ length: 12 }, (_, at) =>
      aNeed({ ...plain, id: `o${at}`, title: `铜铝钎焊焊料第${at}种` }),
    )
    await needStore.put(database.db, [
      aNeed({ ...plain, id: 'n1', title: '铜铝钎焊焊料' }),
      aNeed({ ...plain, id: 'n2', title: '焊' }),
      aNeed({ ...plain, id: 'n3', title: '泡菜坛', organisationId: 'potter' }),
      ...others,
    ])
    await resultStore.put(database.db, [
      aResult({ ...plain, id: 'solder', title: '铜铝钎焊焊料' }),
      aResult({ ...plain, id: 'jar', title: '泡菜坛', organisationId: 'potter' }),
    ])
    const house = await openHouse({ db: database.db, embedder: null })
    const evaluated = await evaluateBackward({ qrels: judged, profile: 'search' }, house)
    const of = (id: string) => evaluated.find(({ result }) => result === id)!
    expect(of('solder').ranked[0]?.id).toBe('n1')
    expect([of('solder').ours, of('solder').plain]).toEqual([{ 'recall@10': 0.5 }, { 'recall@10': 0.5 }])
    // Of the two needs of the jar one is its own potter's, and nothing finds the other.
    expect([of('jar').ours, of('jar').plain]).toEqual([{ 'recall@10': 0 }, { 'recall@10': 0 }])
  })
})
