import { describe, expect, it } from 'vitest'
import { type Exposure, exposureLines, exposureSources, timesOf } from '../../../src/domain/statistics/exposure.ts'
import { fc } from '../../support/fast-check.ts'

const row: fc.Arbitrary<Exposure> = fc.record({
  expertId: fc.constantFrom('a', 'b', 'c'),
  source: fc.constantFrom(...exposureSources),
  on: fc.constant('2026-05-01'),
  needId: fc.constantFrom('n', null),
  answer: fc.constantFrom('accepted', 'declined', null),
})
const load = () => ({ running: 2, capacity: null })

describe('the ledger of exposure', () => {
  it('counts the rows behind it, no more and no fewer, the busiest first', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const lines = exposureLines(rows, load)
        expect(lines.reduce((sum, line) => sum + timesOf(line), 0)).toBe(rows.length)
        for (const { expertId, bySource, accepted, declined } of lines) {
          const own = rows.filter((each) => each.expertId === expertId)
          for (const source of exposureSources)
            expect(bySource[source]).toBe(own.filter((each) => each.source === source).length)
          expect(accepted).toBe(own.filter(({ answer }) => answer === 'accepted').length)
          expect(declined).toBe(own.filter(({ answer }) => answer === 'declined').length)
        }
        expect(lines.map(timesOf)).toEqual(lines.map(timesOf).sort((a, b) => b - a))
      }),
    )
  })
})
