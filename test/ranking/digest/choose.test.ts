import { describe, expect, it } from 'vitest'
import { type Offer, shareOut } from '../../../src/ranking/digest/choose.ts'
import { digestRules } from '../../../src/ranking/digest/rules.ts'
import { fc } from '../../support/fast-check.ts'

const offer = fc.record({
  recipient: fc.integer({ min: 0, max: 40 }).map((i) => `r${i}`),
  kind: fc.constantFrom('expert' as const, 'result' as const),
  id: fc.integer({ min: 0, max: 6 }).map((i) => `x${i}`),
  organisation: fc.constantFrom(null, 'a', 'b', 'c'),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
})
const room = new Map(Array.from({ length: 41 }, (_, i) => [`r${i}`, i % 4]))
const shownOf = (offers: readonly Offer[]) =>
  shareOut(offers, room)
    .filter(({ fate }) => fate === 'shown')
    .map((settled) => settled.offer)
const most = (offers: readonly Offer[], by: (one: Offer) => string): number =>
  Math.max(0, ...[...Map.groupBy(offers, by).values()].map(({ length }) => length))

describe('sharing out a night', () => {
  it('keeps within everybody’s room, each institution’s and each expert’s, and repeats nothing', () => {
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 400 }), (offers) => {
        const shown = shownOf(offers)
        for (const [recipient, of] of Map.groupBy(shown, (one) => one.recipient))
          expect(of.length).toBeLessThanOrEqual(room.get(recipient)!)
        expect(most(shown, (one) => `${one.recipient} ${one.kind} ${one.id}`)).toBeLessThanOrEqual(1)
        const ofInstitutions = shown.filter(({ organisation }) => organisation !== null)
        const busiest = most(ofInstitutions, (one) => `${one.recipient} ${one.organisation}`)
        expect(busiest).toBeLessThanOrEqual(digestRules.perInstitution)
        const experts = shown.filter(({ kind }) => kind === 'expert')
        expect(most(experts, ({ id }) => id)).toBeLessThanOrEqual(digestRules.perExpert)
      }),
    )
  })

  it('does not depend on the order in which people were looked at', () => {
    fc.assert(
      fc.property(fc.uniqueArray(offer, { selector: ({ score }) => score, maxLength: 60 }), (offers) => {
        expect(shownOf(offers.toReversed())).toEqual(shownOf(offers))
      }),
    )
  })

  it('sends an expert to those he fits best', () => {
    const offers = Array.from({ length: digestRules.perExpert + 5 }, (_, i) => ({
      recipient: `r${String(i).padStart(2, '0')}`,
      kind: 'expert' as const,
      id: 'chen',
      organisation: null,
      score: i / 100,
    }))
    const settled = shareOut(offers, new Map(offers.map(({ recipient }) => [recipient, 1])))
    expect(settled.filter(({ fate }) => fate === 'shown enough tonight').map((each) => each.offer.recipient)).toEqual([
      'r04',
      'r03',
      'r02',
      'r01',
      'r00',
    ])
  })
})
