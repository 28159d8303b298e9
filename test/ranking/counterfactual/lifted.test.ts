import { describe, expect, it } from 'vitest'
import { type Asked, askedBy } from '../../../src/ranking/asked.ts'
import type { Candidate } from '../../../src/ranking/candidate.ts'
import { liftsOf } from '../../../src/ranking/counterfactual/lifted.ts'
import { profiles } from '../../../src/ranking/profiles.ts'
import { rank } from '../../../src/ranking/rank.ts'
import { aNeed, anExpert, aResult } from '../../support/records.ts'

const now = '2026-06-01T00:00:00.000Z'
// Grade 2 from a score of 0.4 on.
const calibration = { slope: 20, intercept: -8 }
const need = askedBy('need', aNeed({ title: '密封圈', description: '要求耐温不低于300℃。', region: '江苏省扬州市' }))

const result = (id: string, words: number, own: Parameters<typeof aResult>[0] = {}): Candidate => ({
  kind: 'result',
  record: aResult({
    id,
    title: id,
    description: '',
    keywords: [],
    updated: now,
    region: null,
    organisation: id,
    ...own,
  }),
  pieces: [{ id: `result:${id}`, standing: 1, words, meaning: words, coverage: words }],
})
const lifts = (candidate: Candidate, others: readonly Candidate[], limit: number, asked: Asked = need) => {
  const context = { asked, profile: profiles.search, now }
  const { ranked } = rank([candidate, ...others], context)
  return liftsOf(candidate, { context, ranked, limit, calibration })
}

describe('what would have lifted a candidate', () => {
  it('is a number proven, where it lacks the last bit to a good grade', () => {
    const found = lifts(result('a', 0.43), [], 5)
    const [proof] = found
    expect(proof).toMatchObject({ lever: 'indicator', text: '若材料证明“耐温不低于300℃”', grade: 2, place: 1 })
  })

  it('is a number met in the place of one that is missed', () => {
    const missing = result('a', 0.6, { description: '耐温260℃。' })
    const found = lifts(missing, [], 5)
    expect(found.map(({ lever }) => lever)).toEqual(['indicator'])
  })

  it('is nothing when no single change is enough', () => {
    expect(lifts(result('a', 0.1), [], 5)).toEqual([])
  })

  it('brings it past those who stand before it, where the list is full', () => {
    const others = [result('b', 0.61), result('c', 0.62)]
    const found = lifts(result('a', 0.6), others, 2)
    expect(found.map(({ lever }) => lever)).toContain('indicator')
    for (const { place } of found) expect(place).toBeLessThanOrEqual(2)
    const far = [result('b', 0.9), result('c', 0.9)]
    expect(lifts(result('a', 0.6), far, 2)).toEqual([])
  })

  it('tells of each lever the smallest change', () => {
    const bench = result('a', 0.455, { maturity: '实验室', cooperation: [] })
    const found = lifts(bench, [], 5).filter(({ lever }) => lever === 'maturity')
    expect(found.length).toBeLessThanOrEqual(1)
  })

  it('frees an expert who has no capacity left', () => {
    const booked: Candidate = {
      kind: 'expert',
      record: anExpert({ id: 'e', capacity: 0, updated: now, organisation: 'e' }),
      pieces: [{ id: 'expert:e', standing: 1, words: 0.7, meaning: 0.7, coverage: 0.7 }],
    }
    const found = lifts(booked, [], 5)
    expect(found.map(({ lever, text }) => [lever, text])).toEqual([['capacity', '若本人还能承接 1 项对接']])
  })
})
