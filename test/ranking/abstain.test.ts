import { describe, expect, it } from 'vitest'
import { isAnswerable, noSupport, supportFor, supportIn } from '../../src/ranking/abstain.ts'

const ranked = (...list: readonly (readonly [score: number, meaning: number | null])[]) =>
  list.map(([score, value]) => ({
    score,
    reasons: [{ signal: 'meaning', value, weight: 1, points: 0, quotes: [], claims: [] }],
  }))
const even = { score: 1, meaning: 1 }
const abstention = { weights: { result: even, expert: even }, floor: 1 }

describe('what a library says for there being an answer', () => {
  it('is its best score, and the closest in meaning of the first three', () => {
    expect(supportIn(ranked([0.6, 0.2], [0.5, 0.7], [0.4, null], [0.3, 0.9]))).toEqual({ score: 0.6, meaning: 0.7 })
  })

  it('is nothing when it holds nothing', () => {
    expect(supportIn([])).toEqual(noSupport)
  })
})

describe('an answer', () => {
  it('is there when both libraries together say enough', () => {
    const half = { score: 0.3, meaning: 0.25 }
    expect(isAnswerable({ result: half, expert: noSupport }, abstention)).toBe(false)
    expect(isAnswerable({ result: half, expert: half }, abstention)).toBe(true)
  })

  it('never becomes less likely by what the other library adds', () => {
    const own = { result: { score: 0.3, meaning: 0.4 }, expert: noSupport }
    const both = { ...own, expert: { score: 0.1, meaning: 0 } }
    expect(supportFor(both, abstention)).toBeGreaterThan(supportFor(own, abstention))
  })
})
