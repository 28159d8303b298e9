import type { MatchedKind, SearchAnswer } from '../../api/types.ts'

/** How many matches of each kind may be promised: of a kind with advice none, whatever is shown as the nearest. */
export const goodMatches = ({ matches, advice }: SearchAnswer): Readonly<Record<MatchedKind, number>> => ({
  expert: advice.expert === null ? matches.expert.length : 0,
  result: advice.result === null ? matches.result.length : 0,
})
