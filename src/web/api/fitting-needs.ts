import { ask, type Outcome } from './client.ts'
import type { components } from './schema.generated.ts'

type Matches = components['schemas']['MatchAnswer']

/** A need that somebody or something could serve. */
export type FittingNeed = Extract<components['schemas']['Match'], { readonly kind: 'need' }>

/** The needs that an expert or a result fits, as far as one may see them, best first. */
export interface FittingNeeds {
  readonly matches: readonly FittingNeed[]
  readonly advice: Matches['advice']
  readonly degraded: readonly string[]
}

/** Who or what asks which needs it fits. */
export interface Asking {
  readonly kind: 'experts' | 'results'
  readonly id: string
}

export const needsFor = async ({ kind, id }: Asking, signal: AbortSignal): Promise<Outcome<FittingNeeds>> => {
  const sent = { path: { id }, query: { limit: 20 }, signal }
  const outcome =
    kind === 'experts'
      ? await ask('get', '/api/v1/experts/{id}/matches', sent)
      : await ask('get', '/api/v1/results/{id}/matches', sent)
  if ('problem' in outcome) return outcome
  const { matches, advice, degraded } = outcome.answer
  return { answer: { matches: matches.filter((match) => match.kind === 'need'), advice, degraded } }
}
