import type { Match } from '../domain/match.ts'
import type { Kind } from '../domain/record.ts'
import type { ConceptLookup } from '../text/concept-lookup.ts'
import type { Tokeniser } from '../text/tokenise.ts'
import type { Asked } from './asked.ts'
import type { Calibration } from './calibrate.ts'
import type { Candidate } from './candidate.ts'
import { industriesOf } from './signals/facts.ts'

/** The libraries that answer a need. */
export const answeringKinds = ['result', 'expert'] as const satisfies readonly Kind[]
export type AnsweringKind = (typeof answeringKinds)[number]

/**
 * What speaks for a need having an answer, each 0..1: the best score of each library, how far the first of both are of one
 * industry, and how much of what is asked stands in words that are nobody's term: of such words little can be expected.
 */
export const supportNames = ['result', 'expert', 'concord', 'colloquial'] as const
export type Support = Readonly<Record<(typeof supportNames)[number], number>>

/** What each kind of support weighs, and the sum below which the answer is «no good match yet». Fitted by `npm run fit`. */
export interface Abstention {
  readonly weights: Support
  readonly floor: number
}

/** The best of one library: its best score, and the industries that its first few name. */
export interface Best {
  readonly score: number
  readonly industries: readonly (readonly string[])[]
}

/** A library that was not asked, or that holds nothing. */
export const nothing: Best = { score: 0, industries: [] }

/** Places of each library that are asked for their industry. */
const places = 5

/** What a ranked list says for there being an answer. */
export const bestOf = (
  ranked: readonly Pick<Match, 'id' | 'score'>[],
  industriesById: ReadonlyMap<string, readonly string[]>,
): Best => ({
  score: ranked[0]?.score ?? 0,
  industries: ranked.slice(0, places).map(({ id }) => industriesById.get(id) ?? []),
})

/**
 * What stands in for a library that holds nothing: who has no results yet is no proof against his experts. It says what the
 * other one says, in its own scores: those of the same odds, 0..1.
 */
export const inPlaceOf = (other: Calibration, { score, industries }: Best, own: Calibration): Best => ({
  score: Math.min(1, Math.max(0, (own.slope * score + own.intercept - other.intercept) / other.slope)),
  industries,
})

/** The industries of candidates by their ids. */
export const industriesById = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> =>
  new Map(candidates.map((candidate) => [candidate.record.id, industriesOf(candidate)]))

/** What both libraries say, and in what words they were asked. */
export const supportOf = (best: Readonly<Record<AnsweringKind, Best>>, colloquial: number): Support => ({
  result: best.result.score,
  expert: best.expert.score,
  concord: concordOf([...best.result.industries, ...best.expert.industries]),
  colloquial,
})

/** Share of the first few of both libraries that name the industry most of them name. */
const concordOf = (industries: readonly (readonly string[])[]): number => {
  const named = Map.groupBy(
    industries.flatMap((own) => [...new Set(own)]),
    (code) => code,
  )
  return Math.max(0, ...[...named.values()].map(({ length }) => length)) / (places * answeringKinds.length)
}

/** Share, by length, of the words of the title, of the body where there is none, that are no label of the thesaurus. */
export const colloquialOf = (
  { title, body }: Pick<Asked, 'title' | 'body'>,
  tokeniser: Tokeniser,
  neighboursOf: ConceptLookup,
): number => {
  const titled = tokeniser.words(title)
  const words = [...new Set(titled.length > 0 ? titled : tokeniser.words(body))]
  const lengthOf = (of: readonly string[]): number => of.reduce((sum, { length }) => sum + length, 0)
  return words.length === 0 ? 0 : lengthOf(words.filter((word) => neighboursOf(word) === undefined)) / lengthOf(words)
}

/** The weighted sum of what speaks for an answer. It never falls when a library says more. */
export const supportFor = (support: Support, { weights }: Pick<Abstention, 'weights'>): number =>
  supportNames.reduce((sum, name) => sum + weights[name] * support[name], 0)

/** Whether both libraries together say enough. */
export const isAnswerable = (support: Support, abstention: Abstention): boolean =>
  supportFor(support, abstention) >= abstention.floor
