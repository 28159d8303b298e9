import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import { offersIn } from './search.ts'
import type { AnyMatch } from './types.ts'

type Answered = Answer<'get', '/api/v1/common-needs'>

/** 共性需求: what several firms ask for, each in its own words. */
export type CommonNeed = Omit<Answered['commonNeeds'][number], 'matches'> & {
  readonly matches: readonly AnyMatch[] | null
}

/** The strongest first; with whom each could be served by, when a kind is named. */
export const listCommonNeeds = async (
  matches: 'expert' | 'result' | null,
  signal: AbortSignal,
): Promise<Outcome<{ readonly needs: readonly CommonNeed[]; readonly degraded: readonly string[] }>> => {
  const query = { limit: 20, ...(matches && { matches }) }
  const outcome = await ask('get', '/api/v1/common-needs', { query, signal })
  if ('problem' in outcome) return outcome
  const needs = outcome.answer.commonNeeds.map((need) => ({
    ...need,
    matches: need.matches ? offersIn(need.matches) : null,
  }))
  return { answer: { needs, degraded: outcome.answer.degraded } }
}
