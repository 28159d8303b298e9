import type { Claim } from '../../domain/claim.ts'
import type { IndicatorVerdict } from '../../domain/indicator.ts'
import type { GradedMatch, Quote, Reason } from '../../domain/match.ts'
import { fold } from '../../text/fold.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import type { Asked } from '../asked.ts'
import type { Calibration } from '../calibrate.ts'
import type { Candidate } from '../candidate.ts'
import { graded } from '../grade.ts'
import type { QuantityReader } from '../indicators/indicator.ts'
import type { Profile } from '../profiles.ts'
import { type SignalName, signalNames, signals } from '../signals.ts'
import { groundsOf } from './grounds.ts'
import { isMadeOfWords } from './phrases.ts'
import { provenVerdicts } from './prove-verdicts.ts'
import { isSameClaim, spanClaim } from './span-claim.ts'
import { textsOf } from './texts-of.ts'
import { phraseOf, standingIn, type Vocabulary } from './vocabulary.ts'

/** What a match is proven against beside the record: the question, and how scores were made. `now` as when it was ranked. */
export interface Proving {
  readonly asked: Asked
  readonly vocabulary: Vocabulary
  readonly tokeniser: Tokeniser
  readonly profile: Profile
  readonly calibration: Calibration
  readonly now: string
  /** Reads the numbers of a text; left out, without a memory. */
  readonly read?: QuantityReader | undefined
}

/** A reason of which only what the record says is left. One that does not stand has no value and no points. */
export interface ProvenReason extends Reason {
  readonly stands: boolean
}

declare const proof: unique symbol

/** A match that may be shown: every claim, quote and verdict in it was found in the record. Only `prove` makes one. */
export interface ProvenMatch extends GradedMatch {
  readonly reasons: readonly ProvenReason[]
  readonly verdicts: readonly IndicatorVerdict[]
  readonly [proof]: true
}

/**
 * Holds a match against the record as stored. What the record does not say vanishes: claims, marks, quotes and verdicts one by
 * one, and the points of every reason that rested on one; probability and grade are those of the score that is left.
 */
export const prove = (match: GradedMatch, candidate: Candidate, proving: Proving): ProvenMatch => {
  const verdicts = provenVerdicts(candidate, proving.asked.passages, proving.read)
  const record: Recorded = {
    candidate: candidate.verdicts === undefined ? candidate : { ...candidate, verdicts },
    texts: textsOf(candidate),
  }
  const reasons = uniqueSignals(match.reasons).map((reason) => proveReason(reason, record, proving))
  const score = reasons.reduce((sum, { points }) => sum + points, 0)
  const left = graded({ ...match, score }, verdicts, proving.calibration)
  // A grade that was kept low for the question's sake stays low.
  const grade = Math.min(left.grade, match.grade) as GradedMatch['grade']
  const proven: Omit<ProvenMatch, typeof proof> = { ...left, grade, reasons, verdicts }
  return proven as ProvenMatch
}

interface Recorded {
  readonly candidate: Candidate
  readonly texts: ReadonlyMap<string, string>
}

/** Of a signal told twice only the first is heard, and of signals that are none nothing. */
const uniqueSignals = (reasons: readonly Reason[]): readonly Reason[] =>
  signalNames.flatMap((name) => reasons.find(({ signal }) => signal === name) ?? [])

const proveReason = (reason: Reason, record: Recorded, proving: Proving): ProvenReason => {
  const { candidate } = record
  const signal = reason.signal as SignalName
  const grounds = groundsOf(signal, candidate, proving.asked)
  const isProven = (claim: Claim): boolean =>
    isSaid(claim, record) &&
    (isWord(claim)
      ? signal === 'words' && isAsked(claim, record, proving)
      : grounds.some((each) => isSameClaim(each, claim)))
  const claims = reason.claims.filter(isProven)
  const quotes = reason.quotes.flatMap((quote) => provenQuote(quote, claims, record))
  const value = signals[signal](candidate, proving.asked, proving.now) ?? null
  const stands =
    claims.length === reason.claims.length &&
    grounds.every((each) => claims.some((claim) => isSameClaim(claim, each))) &&
    isNear(value ?? 0, reason.value ?? 0) &&
    (value === null) === (reason.value === null)
  if (!stands) return { ...reason, claims, quotes, value: null, points: 0, stands }
  const weight = proving.profile[signal]
  return { ...reason, claims, quotes, weight, points: weight * (value ?? 0), stands }
}

const tolerance = 1e-9
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance

const isWord = ({ says }: Claim): boolean =>
  says === 'word' || says === 'synonym' || says === 'broader' || says === 'related'

/** Whether the record's field holds these letters in this place. */
const isSaid = ({ record: { kind, id }, field, start, end, text }: Claim, { candidate, texts }: Recorded): boolean =>
  kind === candidate.kind && id === candidate.record.id && start < end && texts.get(field)?.slice(start, end) === text

/** Whether the span is a word of its sentence, or several that were asked as one, and answers what the claim says it answers. */
const isAsked = (claim: Claim, { candidate, texts }: Recorded, { asked, tokeniser, vocabulary }: Proving): boolean => {
  const tokens = tokeniser.tokens(texts.get(claim.field) ?? '')
  const phrase = isMadeOfWords(claim, tokens, vocabulary) ? phraseOf(fold(claim.text), standingIn(asked)) : undefined
  const words = tokens
    .filter(({ start, end }) => start === claim.start && end === claim.end)
    .map(({ term }) => vocabulary(term))
  return [...words, phrase].some(
    (answered) => answered !== undefined && isSameClaim(spanClaim(candidate, claim, answered), claim),
  )
}

/** A quote with the marks that are proven words; nothing when its letters are not the record's. */
const provenQuote = (quote: Quote, claims: readonly Claim[], { texts }: Recorded): readonly Quote[] => {
  const { field, start, end, text } = quote
  if (start >= end || texts.get(field)?.slice(start, end) !== text) return []
  const own = claims.filter((claim) => claim.field === field && isWord(claim))
  const marks = quote.marks.filter(([from, to]) =>
    own.some((claim) => claim.start === start + from && claim.end === start + to),
  )
  return [{ ...quote, marks }]
}
