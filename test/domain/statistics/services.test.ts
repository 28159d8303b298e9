import { describe, expect, it } from 'vitest'
import {
  type ServiceTally,
  serviceCounts,
  serviceMonthsOf,
  serviceRowsOf,
  serviceTotals,
} from '../../../src/domain/statistics/services.ts'
import { fc } from '../../support/fast-check.ts'

const tally = fc.record({
  what: fc.constantFrom(...serviceCounts),
  month: fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-04'),
  organisationId: fc.constantFrom('f1', 'f2', 'f3'),
  name: fc.constant('厂'),
  pool: fc.constant(null),
  times: fc.integer({ min: 1, max: 9 }),
})

describe('the service ledger', () => {
  it('comes to the same sums by firm and by month, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 30 }), (tallies: readonly ServiceTally[]) => {
        const totals = serviceTotals(serviceRowsOf(tallies))
        const months = serviceMonthsOf(tallies)
        for (const what of serviceCounts)
          expect(months.reduce((sum, month) => sum + month[what], 0)).toBe(totals[what].times)
      }),
    )
  })

  it('leaves no month out between the first and the last', () => {
    const at = (month: string): ServiceTally => ({
      ...{ what: 'visits', month, organisationId: 'f1', name: '厂', pool: null, times: 1 },
    })
    expect(serviceMonthsOf([at('2026-02'), at('2025-11')]).map(({ month }) => month)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(serviceMonthsOf([])).toEqual([])
  })
})
