import type { Claim } from '../../../src/domain/claim.ts'
import type { IndicatorVerdict } from '../../../src/domain/indicator.ts'
import type { GradedMatch, Quote, Reason } from '../../../src/domain/match.ts'
import { fc } from '../../support/fast-check.ts'

/** A match as somebody would like it to read, and the verdicts beside it. */
export interface Told {
  readonly match: GradedMatch
  readonly verdicts: readonly IndicatorVerdict[]
}
export type Forgery = (told: Told) => Told

const onReasons = (told: Told, change: (reason: Reason) => Reason): Told => ({
  ...told,
  match: { ...told.match, reasons: told.match.reasons.map(change) },
})

const nth = <T>(list: readonly T[], n: number, change: (item: T) => T): readonly T[] =>
  list.map((item, i) => (i === n % list.length ? change(item) : item))

const claimForgeries: readonly ((claim: Claim) => Claim)[] = [
  (claim) => ({ ...claim, start: claim.start + 1, end: claim.end + 1 }),
  (claim) => ({ ...claim, start: claim.start + 1 }),
  (claim) => ({ ...claim, text: `${claim.text}，国际领先` }),
  (claim) => ({ ...claim, asked: '包治百病' }),
  (claim) => ({ ...claim, says: claim.says === 'met' ? 'not met' : 'met' }),
  (claim) => ({ ...claim, says: claim.says === 'word' ? 'synonym' : 'word' }),
  (claim) => ({ ...claim, field: 'extra' }),
  (claim) => ({ ...claim, record: { ...claim.record, id: 'someone-else' } }),
  (claim) => ({ ...claim, print: '00000000' }),
]

const quoteForgeries: readonly ((quote: Quote) => Quote)[] = [
  (quote) => ({ ...quote, text: `${quote.text}！` }),
  (quote) => ({ ...quote, start: quote.start + 1 }),
  (quote) => ({ ...quote, marks: [[0, 1], ...quote.marks] }),
  (quote) => ({ ...quote, marks: [[0, quote.text.length]] }),
]

const inClaims = fc.tuple(fc.constantFrom(...claimForgeries), fc.nat(30)).map(
  ([forge, n]): Forgery =>
    (told) =>
      onReasons(told, (reason) => ({ ...reason, claims: nth(reason.claims, n, forge) })),
)

const inQuotes = fc.tuple(fc.constantFrom(...quoteForgeries), fc.nat(9)).map(
  ([forge, n]): Forgery =>
    (told) =>
      onReasons(told, (reason) => ({ ...reason, quotes: nth(reason.quotes, n, forge) })),
)

const inPoints = fc.constantFrom<Forgery>(
  (told) => onReasons(told, (reason) => ({ ...reason, value: 1, points: reason.weight })),
  (told) => onReasons(told, (reason) => ({ ...reason, weight: 1, points: 1 })),
  (told) => onReasons(told, (reason) => ({ ...reason, claims: [] })),
  (told) => ({ ...told, match: { ...told.match, score: 1, probability: 1, grade: 3 } }),
  (told) => ({ ...told, match: { ...told.match, reasons: [...told.match.reasons, ...told.match.reasons] } }),
)

const inVerdicts = fc.nat(9).map(
  (n): Forgery =>
    (told) => ({
      ...told,
      verdicts: nth(told.verdicts, n, (each) => ({ ...each, verdict: each.verdict === 'met' ? 'unknown' : 'met' })),
    }),
)

/** Everything that may be written into a match between its making and its reading. */
export const forgeries: fc.Arbitrary<Forgery> = fc.oneof(inClaims, inClaims, inQuotes, inPoints, inVerdicts)
