import type { Match, Reason, Refusal } from '../domain/match.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidate.ts'
import { type IsDeclined, refusal } from './eligible.ts'
import type { Profile } from './profiles.ts'
import { signalNames, signals } from './signals.ts'

/** What an order depends on, and nothing else does. `now` is ISO 8601. */
export interface RankingContext {
  readonly asked: Asked
  readonly profile: Profile
  readonly now: string
  /** Left out, nobody was declined. */
  readonly isDeclined?: IsDeclined | undefined
}

export interface Ranking {
  /** Best first; ties by id. */
  readonly ranked: readonly Match[]
  readonly refused: readonly Refusal[]
}

/** Pure: the same candidates and context always give the same order. */
export const rank = (candidates: readonly Candidate[], context: RankingContext): Ranking => {
  const refused: Refusal[] = []
  const ranked: Match[] = []
  for (const candidate of candidates) {
    const code = refusal(candidate, context.asked, context.isDeclined)
    if (code === undefined) ranked.push(score(candidate, context))
    else refused.push({ kind: candidate.kind, id: candidate.record.id, code })
  }
  return { ranked: ranked.sort(byScore), refused: refused.sort(byId) }
}

const score = (candidate: Candidate, { asked, profile, now }: RankingContext): Match => {
  const reasons = signalNames.map((signal): Reason => {
    const value = signals[signal](candidate, asked, now)
    const weight = profile[signal]
    return { signal, value: value ?? null, weight, points: weight * (value ?? 0), quotes: [], claims: [] }
  })
  return {
    kind: candidate.kind,
    id: candidate.record.id,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
const byScore = (a: Match, b: Match): number => b.score - a.score || byId(a, b)
