import { describe, expect, it } from 'vitest'
import {
  bestOf,
  colloquialOf,
  inPlaceOf,
  isAnswerable,
  nothing,
  supportFor,
  supportOf,
} from '../../src/ranking/abstain.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'

const even = { result: 1, expert: 1, concord: 1, colloquial: 1 }
const abstention = { weights: even, floor: 1 }

describe('what a library says for there being an answer', () => {
  it('is its best score, and the industries of its first five', () => {
    const ranked = [0.6, 0.5, 0.4, 0.3, 0.2, 0.1].map((score, i) => ({ id: `r${i}`, score }))
    const industries = new Map([
      ['r0', ['welding']],
      ['r4', ['metals', 'welding']],
      ['r5', ['food']],
    ])
    expect(bestOf(ranked, industries)).toEqual({
      score: 0.6,
      industries: [['welding'], [], [], [], ['metals', 'welding']],
    })
  })

  it('is nothing when it holds nothing', () => {
    expect(bestOf([], new Map())).toEqual(nothing)
  })
})

describe('a library that holds nothing', () => {
  const results = { slope: 16, intercept: -7 }
  const experts = { slope: 22, intercept: -8 }

  it('is stood in for by the other with a score of the same odds, of the same industries', () => {
    const best = { score: 0.5, industries: [['welding']] }
    const { score, industries } = inPlaceOf(results, best, experts)
    expect(industries).toEqual([['welding']])
    expect(results.slope * score + results.intercept).toBeCloseTo(experts.slope * best.score + experts.intercept, 9)
  })

  it('never says less than nothing or more than all', () => {
    expect(inPlaceOf(experts, { score: 0, industries: [] }, results).score).toBeGreaterThanOrEqual(0)
    expect(inPlaceOf(results, { score: 1, industries: [] }, experts).score).toBeLessThanOrEqual(1)
  })
})

describe('what both say', () => {
  const of = (score: number, ...industries: readonly (readonly string[])[]) => ({ score, industries })

  it('agrees as far as the first of both are of one industry, whoever names it', () => {
    const result = of(0.5, ['welding'], ['welding', 'welding'], ['metals'])
    const expert = of(0.4, ['welding', 'food'], ['food'])
    expect(supportOf({ result, expert }, 0.25)).toEqual({ result: 0.5, expert: 0.4, concord: 0.3, colloquial: 0.25 })
    expect(supportOf({ result: nothing, expert: nothing }, 0).concord).toBe(0)
  })

  it('never makes an answer less likely by what the other library adds', () => {
    const own = supportOf({ result: of(0.3, ['welding']), expert: nothing }, 0)
    for (const industry of ['welding', 'food']) {
      const both = supportOf({ result: of(0.3, ['welding']), expert: of(0.1, [industry]) }, 0)
      expect(supportFor(both, abstention)).toBeGreaterThan(supportFor(own, abstention))
    }
  })

  it('is an answer when it is enough together', () => {
    expect(isAnswerable(supportOf({ result: of(0.6), expert: nothing }, 0), abstention)).toBe(false)
    expect(isAnswerable(supportOf({ result: of(0.6), expert: of(0.5) }, 0), abstention)).toBe(true)
  })
})

describe('the words of a question', () => {
  const tokeniser = createTokeniser(['钎焊', '焊接裂纹'])
  const neighboursOf = (term: string) => (term === '钎焊' ? { same: [], broader: [], related: [] } : undefined)
  const share = (title: string, body = '') => colloquialOf({ title, body }, tokeniser, neighboursOf)

  it('are colloquial by the share of what is no label of the thesaurus', () => {
    expect(share('钎焊')).toBe(0)
    expect(share('钎焊接头')).toBe(0.5)
    expect(share('接头')).toBe(1)
  })

  it('are those of the title, and of the body where there is no title', () => {
    expect(share('接头', '钎焊')).toBe(1)
    expect(share('', '钎焊')).toBe(0)
    expect(share('', '')).toBe(0)
  })
})
