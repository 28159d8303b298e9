import type { Fate } from '../../domain/digest.ts'
import type { Kind } from '../../domain/record.ts'
import { digestRules } from './rules.ts'

/** A match that is good enough for somebody's mail. */
export interface Offer {
  readonly recipient: string
  readonly kind: Kind
  readonly id: string
  readonly organisation: string | null
  readonly score: number
}

/** How many recommendations somebody wants. */
export type Room = ReadonlyMap<string, number>

interface State {
  readonly taken: Map<string, number>
  readonly ofInstitution: Map<string, number>
  readonly ofExpert: Map<string, number>
  readonly seen: Set<string>
}

/** An offer, and what becomes of it. */
export interface Settled<O extends Offer> {
  readonly offer: O
  readonly fate: Fate
}

/**
 * Shares out everybody's offers at once, the best match first: nobody gets more than he wants, more than a few of one
 * institution, or the same record twice; and no expert goes to more people in one night than he could answer: to those he
 * fits best. Pure: the same offers are shared out alike.
 */
export const shareOut = <O extends Offer>(offers: readonly O[], room: Room): readonly Settled<O>[] => {
  const state: State = { taken: new Map(), ofInstitution: new Map(), ofExpert: new Map(), seen: new Set() }
  return offers.toSorted(byScore).flatMap((offer) => {
    const key = `${offer.recipient} ${offer.kind}:${offer.id}`
    if (state.seen.has(key)) return []
    state.seen.add(key)
    const fate = fateOf(offer, state, room)
    if (fate === 'shown') take(offer, state)
    return [{ offer, fate }]
  })
}

const fateOf = (offer: Offer, { taken, ofInstitution, ofExpert }: State, room: Room): Fate => {
  const { recipient, kind, id } = offer
  if ((taken.get(recipient) ?? 0) >= (room.get(recipient) ?? 0)) return 'over the limit'
  const institution = institutionOf(offer)
  if (institution !== null && (ofInstitution.get(institution) ?? 0) >= digestRules.perInstitution)
    return 'enough of one institution'
  return kind === 'expert' && (ofExpert.get(id) ?? 0) >= digestRules.perExpert ? 'shown enough tonight' : 'shown'
}

const institutionOf = ({ recipient, organisation }: Offer): string | null =>
  organisation === null ? null : `${recipient} ${organisation}`

const take = (offer: Offer, { taken, ofInstitution, ofExpert }: State): void => {
  const institution = institutionOf(offer)
  add(taken, offer.recipient)
  if (institution !== null) add(ofInstitution, institution)
  if (offer.kind === 'expert') add(ofExpert, offer.id)
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const byScore = (a: Offer, b: Offer): number =>
  b.score - a.score || compare(a.recipient, b.recipient) || compare(a.kind, b.kind) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
