import type { Awakening } from '../../src/domain/awakening.ts'
import { dayAfter } from '../../src/domain/day.ts'
import type { Database } from '../../src/ports/database.ts'
import { digestRules } from '../../src/ranking/digest/rules.ts'
import { awakeningsSince } from '../../src/store/awakenings.ts'
import type { NightOffer } from './look-closely.ts'

/** Offers as they are told, and those that are not worth telling of. */
export interface Woken {
  readonly told: readonly NightOffer[]
  /** For what is being worked on already, and no better than the best so far. */
  readonly silent: readonly NightOffer[]
}

/** Says first, of an offer that woke its need, by how much it beats the best of all others; the order of the offers stays. */
export const sayAwakened = async (offers: readonly NightOffer[], day: string, db: Database): Promise<Woken> => {
  const needs = new Set(offers.flatMap(({ item: { asked } }) => (asked?.kind === 'need' ? [asked.id] : [])))
  const since = `${dayAfter(day, -digestRules.silence)}T00:00:00.000Z`
  const woken = needs.size === 0 ? [] : await awakeningsSince(db, since, [...needs])
  // Oldest first: of texts that changed the last word counts.
  const byPair = new Map(woken.map((each) => [`${each.needId} ${each.kind}:${each.candidateId}`, each]))
  const wokenBy = ({ item: { asked, kind, id } }: NightOffer): Awakening | undefined =>
    asked?.kind === 'need' ? byPair.get(`${asked.id} ${kind}:${id}`) : undefined
  const [silent, worth] = [true, false].map((isSilent) =>
    offers.filter((offer) => (offer.isEngaged && wokenBy(offer) === undefined) === isSilent),
  )
  return { silent: silent!, told: worth!.map((offer) => sayingSo(offer, wokenBy(offer))) }
}

const sayingSo = (offer: NightOffer, found: Awakening | undefined): NightOffer =>
  found === undefined ? offer : { ...offer, item: { ...offer.item, reasons: [told(found), ...offer.item.reasons] } }

const told = ({ probability, bestBefore }: Awakening): string =>
  bestBefore === 0
    ? `新出现：此前没有合适的，它合适的可能为 ${percent(probability)}%`
    : `新出现：比此前最合适的高 ${percent(probability) - percent(bestBefore)} 个百分点（合适的可能 ${percent(probability)}%，此前最高 ${percent(bestBefore)}%）`

const percent = (share: number): number => Math.round(share * 100)
