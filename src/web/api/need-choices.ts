import type { Outcome } from './client.ts'
import { type Found, foundIn } from './found.ts'
import { listNeeds, type NeedQuery, readNeed } from './needs.ts'
import { listOwnNeeds } from './own-needs.ts'
import type { Hat } from './session.ts'

/** The first needs of the hat one wears that say these words, as choices. */
export const findOwnNeeds = async (
  { hat, ...query }: NeedQuery & { readonly hat: Hat | null },
  text: string,
  signal: AbortSignal,
): Promise<Outcome<Found>> => {
  const outcome = await listOwnNeeds(hat, { ...query, text, limit: 20 }, signal)
  return 'problem' in outcome ? outcome : { answer: foundIn(outcome.answer) }
}

/** The first of all needs one may see that say these words, as choices. */
export const findNeeds = async (text: string, signal: AbortSignal): Promise<Outcome<Found>> => {
  const outcome = await listNeeds({ text, limit: 20 }, signal)
  return 'problem' in outcome ? outcome : { answer: foundIn(outcome.answer) }
}

/** One need as a choice. */
export const needAsChoice = async (id: string, signal: AbortSignal): Promise<Outcome<Found['records'][number]>> => {
  const outcome = await readNeed(id, signal)
  return 'problem' in outcome ? outcome : { answer: { id, name: outcome.answer.title } }
}

/** Most ids that are asked for at once. */
const together = 20

/** Needs by id, those one may see. */
export const needsByIds = async (ids: readonly string[], signal: AbortSignal): Promise<Outcome<Found['records']>> => {
  let named: Found['records'] = []
  for (let from = 0; from < ids.length; from += together) {
    const id = ids.slice(from, from + together)
    const outcome = await listNeeds({ id: [...id], limit: together }, signal)
    if ('problem' in outcome) return outcome
    named = [...named, ...foundIn(outcome.answer).records]
  }
  return { answer: named }
}
