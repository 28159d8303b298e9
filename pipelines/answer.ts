import type { Audience } from '../src/domain/audience.ts'
import type { Refusal } from '../src/domain/match.ts'
import type { Kind } from '../src/domain/record.ts'
import type { SearchFilters } from '../src/ports/search-index.ts'
import { type Advice, advise } from '../src/ranking/advise.ts'
import { type Asked, askedBy, askedInWords, askedTogether } from '../src/ranking/asked.ts'
import { nearAtBest } from '../src/ranking/grade.ts'
import type { ProfileName } from '../src/ranking/profiles.ts'
import { type Declined, declinedFor } from '../src/store/feedback.ts'
import { storeSeenBy } from '../src/store/libraries/records.ts'
import { type Doubt, doubtOf, noDoubt } from './answer/doubt.ts'
import { type Facets, facetsOf } from './answer/facets.ts'
import { type NearMiss, nearMissesOf } from './answer/near-misses.ts'
import { type PartView, partViews } from './answer/parts.ts'
import { type MatchView, viewsOf } from './answer/view.ts'
import { questionId } from './feedback/question-id.ts'
import type { Matching, MatchPorts } from './match.ts'
import { matchParts } from './match-parts.ts'

/** What a person or a program asks: by free words or for a stored record. */
export interface MatchQuestion {
  readonly asked:
    | { readonly text: string; readonly isSensitive?: boolean }
    | { readonly kind: Kind; readonly id: string }
    /** Needs that are one need of several firms. */
    | { readonly needs: readonly string[] }
  /** The library to look in. */
  readonly kind: Kind
  readonly filters: Omit<SearchFilters, 'audiences'>
  /** The circles of whoever asks, `Viewer.circles`: what is for none of them does not exist. */
  readonly circles: readonly Audience[] | null
  readonly limit: number
  readonly profile?: ProfileName
}

/** A match in its place; `covers` are the parts of the question it is worth proposing for, by their places, where there are several. */
export type PlacedMatch = MatchView & { readonly covers?: readonly number[] }

/** A refusal; of what was declined before also why, and the feedback to withdraw for it to come back. */
export type RefusalView = Refusal & { readonly declined?: Omit<Declined, 'id'> }

/** What comes back, fit to be shown. */
export interface MatchAnswer {
  readonly matches: readonly PlacedMatch[]
  /** The several things that were asked for; empty when it is one. */
  readonly parts: readonly PartView[]
  readonly refused: readonly RefusalView[]
  readonly degraded: readonly string[]
  /** Said when nothing here is sure to be worth proposing: 暂无合适匹配, or 把握不大. */
  readonly advice: Advice | null
  /** 为什么不是他: those nearest below the cut, with what would have lifted them; empty where several things are asked for. */
  readonly nearMisses: readonly NearMiss[]
  readonly facets: Facets
}

/** What answering needs beside matching. */
export type AnswerPorts = MatchPorts & { readonly industryName: (code: string) => string }

/** A question goes in, an answer fit to be shown comes out; `null` when the record asked for is not there. */
export const answer = async (question: MatchQuestion, ports: AnswerPorts): Promise<MatchAnswer | null> => {
  const asked = await askedIn(question, ports)
  if (asked === null) return null
  const { kind, filters, circles, limit } = question
  const scoped = (chosen: SearchFilters): SearchFilters =>
    circles === null ? chosen : { ...chosen, audiences: circles }
  const declined = await declinedPairs(question, ports)
  const isDeclined = (id: string): boolean => declined.has(id)
  const request = { asked, kind, filters: scoped(filters), limit, profile: question.profile ?? 'search', isDeclined }
  const matching = await matchParts(request, ports)
  const { candidates, shown, parts } = matching
  const [whole] = parts.length === 0 ? shown : []
  const doubt = whole === undefined ? noDoubt : await doubtOf(whole.matching, request, ports)
  const candidatesUnder = async (others: SearchFilters) =>
    (await matchParts({ ...request, filters: scoped(others), limit: 0 }, ports)).candidates
  return {
    matches: shown.flatMap(({ matching, covers }) =>
      viewsOf(heldBack(matching, doubt), ports.industryName).map((view) =>
        covers === null ? view : { ...view, covers },
      ),
    ),
    parts: partViews(parts, (part) => adviceOf(part, filters, noDoubt)),
    refused: matching.refused.map((refusal) => withReason(refusal, declined)),
    degraded: matching.degraded,
    advice: adviceOf(heldBack(matching, doubt), filters, doubt),
    nearMisses: whole === undefined ? [] : nearMissesOf(whole.matching, limit, doubt),
    facets: await facetsOf({ filters, candidates, candidatesUnder }, ports),
  }
}

type DeclinedById = ReadonlyMap<string, Declined>

const declinedPairs = async ({ asked, kind }: MatchQuestion, { db }: AnswerPorts): Promise<DeclinedById> => {
  if ('needs' in asked) return new Map()
  const ref = 'text' in asked ? { kind: 'question' as const, id: questionId(asked.text) } : asked
  return new Map((await declinedFor(db, ref, kind)).map((each) => [each.id, each]))
}

const withReason = (refusal: Refusal, declined: DeclinedById): RefusalView => {
  const said = refusal.code === 'declined before' ? declined.get(refusal.id) : undefined
  return said === undefined ? refusal : { ...refusal, declined: { feedback: said.feedback, reason: said.reason } }
}

// What is no answer is not called a good match, however near its words are.
const heldBack = <M extends Pick<Matching, 'matches'>>(matching: M, { isAnswered }: Doubt): M =>
  isAnswered ? matching : { ...matching, matches: matching.matches.map(nearAtBest) }

const adviceOf = (
  { matches, candidates }: Pick<Matching, 'matches' | 'candidates'>,
  filters: SearchFilters,
  { ruling, isUncertain }: Doubt,
): Advice | null => {
  const nearest = candidates.find(({ record }) => record.id === matches[0]?.id)
  const isFiltered = Object.values(filters).some((values) => values !== undefined && values.length > 0)
  return advise({ matches, verdictsOfNearest: nearest?.verdicts ?? [], isFiltered, ruling, isUncertain })
}

const askedIn = async ({ asked, circles }: MatchQuestion, { db }: AnswerPorts): Promise<Asked | null> => {
  if ('text' in asked) return askedInWords(asked.text, asked.isSensitive)
  if ('needs' in asked) return askedTogether(await storeSeenBy('need', circles).byIds(db, asked.needs))
  const [record] = await storeSeenBy(asked.kind, circles).byIds(db, [asked.id])
  return record === undefined ? null : askedBy(asked.kind, record)
}
