import { ask, type Outcome } from './client.ts'
import type { components } from './schema.generated.ts'
import { offersIn } from './search.ts'

type Expert = components['schemas']['Expert']

/** Somebody who was found, as he is shown in a line. */
export interface FoundExpert {
  readonly id: string
  readonly name: string
  readonly subtitle: string
}

const found = ({ id, name, title, organisation, region }: Expert): FoundExpert => ({
  id,
  name,
  subtitle: [title, organisation, region].filter((part) => part !== null).join(' · '),
})

export const readExpert = async (id: string, signal: AbortSignal): Promise<Outcome<FoundExpert>> => {
  const outcome = await ask('get', '/api/v1/experts/{id}', { path: { id }, signal })
  return 'problem' in outcome ? outcome : { answer: found(outcome.answer) }
}

/** Experts of this name; where there is none, those whose work is near the words. */
export const findExperts = async (words: string, signal: AbortSignal): Promise<Outcome<readonly FoundExpert[]>> => {
  const named = await ask('get', '/api/v1/experts', { query: { name: [words], limit: 20 }, signal })
  if ('problem' in named) return named
  if (named.answer.records.length > 0) return { answer: named.answer.records.map(found) }
  const near = await ask('post', '/api/v1/search', { body: { text: words, kinds: ['expert'], limit: 10 }, signal })
  if ('problem' in near) return near
  const offers = offersIn(near.answer.matches.expert)
  return { answer: offers.map(({ id, title, subtitle }) => ({ id, name: title, subtitle })) }
}
