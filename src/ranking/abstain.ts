import type { Match } from '../domain/match.ts'
import type { Kind } from '../domain/record.ts'

/** The libraries that answer a need. */
export const answeringKinds = ['result', 'expert'] as const satisfies readonly Kind[]
export type AnsweringKind = (typeof answeringKinds)[number]

/** What the best of one library say for there being an answer: the best score, and the closest in meaning of the first few, 0..1. */
export interface Support {
  readonly score: number
  readonly meaning: number
}

export type SupportOf = Readonly<Record<AnsweringKind, Support>>

/** What each kind of support weighs, and the sum below which the answer is «no good match yet». Fitted by `npm run fit`. */
export interface Abstention {
  readonly weights: SupportOf
  readonly floor: number
}

/** A library that was not asked, or that holds nothing. */
export const noSupport: Support = { score: 0, meaning: 0 }

/** Places looked at for what is closest in meaning: the first often shares more words and fits less. */
const places = 3

/** What a ranked list says for there being an answer. */
export const supportIn = (ranked: readonly Pick<Match, 'score' | 'reasons'>[]): Support => {
  const first = ranked.slice(0, places)
  const meanings = first.map(({ reasons }) => reasons.find(({ signal }) => signal === 'meaning')?.value ?? 0)
  return { score: first[0]?.score ?? 0, meaning: Math.max(0, ...meanings) }
}

/** The weighted sum of what both libraries say. It never falls when a library says more. */
export const supportFor = (support: SupportOf, { weights }: Pick<Abstention, 'weights'>): number =>
  answeringKinds.reduce(
    (sum, kind) => sum + weights[kind].score * support[kind].score + weights[kind].meaning * support[kind].meaning,
    0,
  )

/** Whether both libraries together say enough. */
export const isAnswerable = (support: SupportOf, abstention: Abstention): boolean =>
  supportFor(support, abstention) >= abstention.floor
