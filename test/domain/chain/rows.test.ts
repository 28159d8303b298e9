import { describe, expect, it } from 'vitest'
import { countsOf, type HungRow, needStandings } from '../../../src/domain/chain/rows.ts'
import { poolSources } from '../../../src/domain/pool-source.ts'
import { fc } from '../../support/fast-check.ts'

const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const frame = {
  id: fc.uuid(),
  nodeId: fc.constantFrom('a', 'b', 'c', null),
  isStale: fc.boolean(),
  standing: fc.constantFrom(...needStandings),
  source: fc.constantFrom(...poolSources),
  kind: fc.constantFrom('need', 'expert', 'result'),
}
const rows = fc.array(fc.record(frame)) as unknown as fc.Arbitrary<readonly HungRow[]>

describe('the numbers of a chain', () => {
  it('are the numbers of the rows behind them, link by link', () => {
    fc.assert(
      fc.property(rows, (all) => {
        for (const { nodeId, needs, experts, results, stale } of countsOf(nodes, all)) {
          const here = all.filter((row) => row.nodeId === nodeId)
          for (const standing of needStandings)
            expect(needs[standing]).toBe(here.filter((row) => row.kind === 'need' && row.standing === standing).length)
          for (const [kind, { local, beyond }] of [
            ['expert', experts],
            ['result', results],
          ] as const) {
            const offers = here.filter((row) => row.kind === kind)
            expect(local).toBe(offers.filter((row) => row.kind !== 'need' && row.source === 'local').length)
            expect(local + beyond).toBe(offers.length)
          }
          expect(stale).toBe(here.filter(({ isStale }) => isStale).length)
        }
      }),
    )
  })

  it('lose no row and count none twice', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const counted = countsOf(nodes, all).reduce(
          (sum, { needs, experts, results }) =>
            sum +
            [...Object.values(needs), ...Object.values(experts), ...Object.values(results)].reduce((a, b) => a + b, 0),
          0,
        )
        expect(counted).toBe(all.length)
      }),
    )
  })
})
