import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import { offersIn } from './search.ts'
import type { AnyMatch } from './types.ts'

type Answered = Answer<'get', '/api/v1/common-needs'>

/** 共性需求: what several firms ask for, each in its own words. */
export type CommonNeed = Omit<Answered['commonNeeds'][number], 'matches'> & {
  readonly matches: readonly AnyMatch[] | null
}

/** The strongest of them, how many there are, and whether something was away. */
export interface CommonNeeds {
  readonly needs: readonly CommonNeed[]
  readonly total: number
  readonly degraded: readonly string[]
}

/** So many of them, 100 at most, the strongest first; with whom each could be served by, when a kind is named. */
export const listCommonNeeds = async (
  { matches, limit }: { readonly matches: 'expert' | 'result' | null; readonly limit: number },
  signal: AbortSignal,
): Promise<Outcome<CommonNeeds>> => {
  const query = { limit, ...(matches && { matches }) }
  const outcome = await ask('get', '/api/v1/common-needs', { query, signal })
  if ('problem' in outcome) return outcome
  const needs = outcome.answer.commonNeeds.map((need) => ({
    ...need,
    matches: need.matches ? offersIn(need.matches) : null,
  }))
  const { total, degraded } = outcome.answer
  return { answer: { needs, total, degraded } }
}
