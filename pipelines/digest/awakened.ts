import type { Awakening } from '../../src/domain/awakening.ts'
import { dayAfter } from '../../src/domain/day.ts'
import type { Database } from '../../src/ports/database.ts'
import { digestRules } from '../../src/ranking/digest/rules.ts'
import { awakeningsSince } from '../../src/store/awakenings.ts'
import type { NightOffer } from './look-closely.ts'

/** Says first, of an offer that woke its need, by how much it beats the best of all others; the order of the offers stays. */
export const sayAwakened = async (
  offers: readonly NightOffer[],
  day: string,
  db: Database,
): Promise<readonly NightOffer[]> => {
  const needs = new Set(offers.flatMap(({ item: { asked } }) => (asked?.kind === 'need' ? [asked.id] : [])))
  if (needs.size === 0) return offers
  const woken = await awakeningsSince(db, `${dayAfter(day, -digestRules.silence)}T00:00:00.000Z`, [...needs])
  // Oldest first: of texts that changed the last word counts.
  const byPair = new Map(woken.map((each) => [`${each.needId} ${each.kind}:${each.candidateId}`, each]))
  return offers.map((offer) => {
    const { asked, kind, id, reasons } = offer.item
    const found = asked?.kind === 'need' ? byPair.get(`${asked.id} ${kind}:${id}`) : undefined
    return found === undefined ? offer : { ...offer, item: { ...offer.item, reasons: [told(found), ...reasons] } }
  })
}

const told = ({ probability, bestBefore }: Awakening): string =>
  bestBefore === 0
    ? `新出现：此前没有合适的，它合适的可能为 ${percent(probability)}%`
    : `新出现：比此前最合适的高 ${percent(probability) - percent(bestBefore)} 个百分点（合适的可能 ${percent(probability)}%，此前最高 ${percent(bestBefore)}%）`

const percent = (share: number): number => Math.round(share * 100)
