import { describe, expect, it } from 'vitest'
import { askedBy, askedInWords } from '../../src/ranking/asked.ts'
import { bestFew } from '../../src/ranking/best-few.ts'
import type { Candidate } from '../../src/ranking/candidate.ts'
import { signals } from '../../src/ranking/signals.ts'
import { aNeed, anEvidence, anExpert, aResult } from '../support/records.ts'

const now = '2026-06-01T00:00:00.000Z'
const need = askedBy('need', aNeed())
const result = (own: Parameters<typeof aResult>[0] = {}): Candidate => ({
  kind: 'result',
  record: aResult(own),
  pieces: [],
})
const expert = (own: Parameters<typeof anExpert>[0] = {}): Candidate => ({
  kind: 'expert',
  record: anExpert(own),
  pieces: [],
})

/** An expert of as many works as there are fits, and a profile of its own fit. */
const found = (profile: number, ...fits: readonly number[]): Candidate =>
  ({
    ...expert({ evidence: fits.map((_, i) => anEvidence({ id: `e#${i}` })) }),
    pieces: [
      { id: 'expert:e', standing: 0.5, words: profile, meaning: null, coverage: null },
      ...fits.map((words, i) => ({
        id: `expert:e#${i}`,
        standing: 1,
        words,
        meaning: words - 0.5,
        coverage: null,
      })),
    ],
  }) as Candidate

describe('the best few pieces', () => {
  it('count seven, two and one in ten, the rest nothing, each by its standing', () => {
    expect(signals.words(found(0, 0.9, 0.3, 0.6, 0.3), need, now)).toBeCloseTo(0.7 * 0.9 + 0.2 * 0.6 + 0.1 * 0.3, 12)
    expect(signals.words(found(1, 0.5), need, now)).toBeCloseTo(0.7 * 0.5 + 0.2 * 0.5, 12)
    expect(signals.words(found(0.8), need, now)).toBeCloseTo(0.7 * 0.8 * 0.5, 12)
  })

  it('have no opinion where no piece has one, and none points below nothing', () => {
    expect(bestFew(expert(), (piece) => piece.words)).toBeUndefined()
    expect(signals.meaning(found(0.5), need, now)).toBeUndefined()
    expect(signals.meaning(found(0.5, 0.1), need, now)).toBe(0)
  })

  it('of a result are the one it has, in full', () => {
    const pieces = [{ id: 'result:r', standing: 1, words: 0.4, meaning: 0.3, coverage: 0.2 }]
    expect(signals.words({ ...result(), pieces } as Candidate, need, now)).toBe(0.4)
  })
})

describe('circumstance in figures', () => {
  it('freshness halves in two years, and is never above 1', () => {
    const at = (updated: string) => signals.freshness(result({ updated }), need, now)
    expect(at(now)).toBe(1)
    expect(at('2027-01-01T00:00:00.000Z')).toBe(1)
    expect(at('2024-05-31T12:00:00.000Z')).toBeCloseTo(0.5, 12) // 2 × 365.25 days before
  })

  it('a track record is 1 - e^-(led/3) of the led work near to what is asked: none 0, three two thirds', () => {
    const led = (count: number, fit: number) => {
      const evidence = Array.from({ length: count }, (_, i) => anEvidence({ id: `e#${i}`, role: '主持' }))
      const pieces = evidence.map(({ id }) => ({
        id: `expert:${id}`,
        standing: 1,
        words: fit,
        meaning: null,
        coverage: 1,
      }))
      return signals.trackRecord({ kind: 'expert', record: anExpert({ evidence }), pieces }, need, now)
    }
    expect(led(0, 1)).toBe(0)
    expect(led(3, 0.5)).toBeCloseTo(1 - Math.exp(-1), 12)
    expect(led(3, 0.1)).toBe(0)
    expect(signals.trackRecord(expert({ evidence: [anEvidence({ role: '主持' })] }), need, now)).toBe(0) // not found at all
    expect(signals.trackRecord(result(), need, now)).toBeUndefined()
  })

  it('availability is full from three engagements on', () => {
    const free = (capacity: number | null) => signals.availability(expert({ capacity }), need, now)
    expect([1, 2, 3, 9].map(free)).toEqual([1 / 3, 2 / 3, 1, 1])
    expect(free(null)).toBeUndefined()
    expect(signals.availability(result(), need, now)).toBeUndefined()
  })

  it.each([
    ['内蒙古自治区包头市', '内蒙古自治区呼和浩特市', 0.6],
    ['北京市', '北京市海淀区', 0.6],
    ['吉林省吉林市', '吉林省吉林市', 1],
    ['吉林省', '辽宁省', 0],
    [null, '辽宁省', undefined],
  ])('%s and %s are %s near', (asked, offered, near) => {
    expect(signals.region(result({ region: offered }), { ...need, region: asked }, now)).toBe(near)
  })

  it('nobody has an opinion on what was not told', () => {
    const silent = result({ region: null, industry: null, maturity: null, cooperation: [] })
    const names = ['region', 'industry', 'maturity', 'cooperation', 'indicators'] as const
    expect(names.map((name) => signals[name](silent, need, now))).toEqual(names.map(() => undefined))
    expect(signals.cooperation(expert(), { ...need, cooperation: ['许可'] }, now)).toBeUndefined()
  })
})

describe('industry where a side names none', () => {
  const value = (likely: Readonly<Record<string, number>>, candidate: Candidate) =>
    signals.industry(
      candidate,
      {
        ...askedInWords('x'),
        likelyIndustries: Object.entries(likely).map(([code, confidence]) => ({ code, confidence })),
      },
      now,
    )
  const unnamed = (likely: Readonly<Record<string, number>>): Candidate => ({
    ...result({ industry: null }),
    likelyIndustries: Object.entries(likely).map(([code, confidence]) => ({ code, confidence })),
  })

  it('is as near as what their words make of it, whatever the confidence is worth', () => {
    expect(value({ welding: 0.4 }, result({ industry: 'welding' }))).toBeCloseTo(1)
    expect(value({ welding: 0.3, metals: 0.4 }, result({ industry: 'welding' }))).toBeCloseTo(0.6)
    expect(value({ food: 0.9 }, unnamed({ welding: 0.5 }))).toBe(0)
    expect(value({ welding: 0.9 }, unnamed({ welding: 0.1 }))).toBeCloseTo(1)
  })

  it('has no opinion where nothing tells', () => {
    expect(value({}, result({ industry: 'welding' }))).toBeUndefined()
    expect(value({ welding: 0.9 }, unnamed({}))).toBeUndefined()
  })
})
