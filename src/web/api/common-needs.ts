import type { Page } from '../controls/use-pages.ts'
import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'
import { offersIn } from './search.ts'
import type { AnyMatch } from './types.ts'

type Answered = Answer<'get', '/api/v1/common-needs'>

/** 共性需求: what several firms ask for, each in its own words. */
export type CommonNeed = Omit<Answered['commonNeeds'][number], 'matches'> & {
  readonly matches: readonly AnyMatch[] | null
}

/** A page of them, and whether something was away. */
export interface CommonNeedPage extends Page<CommonNeed> {
  readonly degraded: readonly string[]
}

/** Twenty of them behind a place, the strongest first; with whom each could be served by, when a kind is named. */
export const listCommonNeeds = async (
  matches: 'expert' | 'result' | null,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<CommonNeedPage>> => {
  const query = { limit: 20, ...(matches && { matches }), ...(after !== undefined && { after }) }
  const outcome = await ask('get', '/api/v1/common-needs', { query, signal })
  if ('problem' in outcome) return outcome
  const records = outcome.answer.commonNeeds.map((need) => ({
    ...need,
    matches: need.matches ? offersIn(need.matches) : null,
  }))
  const { next, total, degraded } = outcome.answer
  return { answer: { records, next, total, degraded } }
}
