import type { IndicatorVerdict } from '../../src/domain/indicator.ts'
import type { Quote, Reason } from '../../src/domain/match.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { RecordOf } from '../../src/domain/record-of.ts'
import { type Grade, gradeNames } from '../../src/ranking/calibrate.ts'
import type { Candidate } from '../../src/ranking/candidate.ts'
import { prove } from '../../src/ranking/claims/prove.ts'
import { sourceOf } from '../../src/ranking/explain/source.ts'
import { wordingOf } from '../../src/ranking/explain/wording.ts'
import type { Matching } from '../match.ts'

/** A quote with where it stands, in Chinese: «论文 · 2021 · 第一作者». */
export type QuoteView = Quote & { readonly source: string }
export type ReasonView = Omit<Reason, 'quotes'> & {
  readonly label: string
  readonly text: string
  readonly quotes: readonly QuoteView[]
}

/** An indicator's verdict, the offer with where it stands. */
export type IndicatorView = Omit<IndicatorVerdict, 'offered'> & { readonly offered: QuoteView | null }

/** A record as anyone may see it: of an expert neither phone nor e-mail nor unread columns, which may hold either. */
export interface PublicRecordOf {
  readonly need: RecordOf['need']
  readonly result: RecordOf['result']
  readonly expert: Omit<RecordOf['expert'], 'phone' | 'email' | 'extra'>
}

/** A match as it is shown. */
export type MatchView = {
  readonly [K in Kind]: {
    readonly kind: K
    readonly id: string
    readonly score: number
    /** Chance that a transfer officer would call it relevant. */
    readonly probability: number
    readonly grade: Grade
    /** 强相关, 较强相关, 弱相关 or 无相关. */
    readonly gradeName: string
    readonly title: string
    readonly subtitle: string
    readonly reasons: readonly ReasonView[]
    /** Each number asked for, and what the record says to it. */
    readonly indicators: readonly IndicatorView[]
    readonly record: PublicRecordOf[K]
  }
}[Kind]

/** The one door from matches to readers: each is proven against its record first, then said in words. */
export const viewsOf = (
  { matches, candidates, proving }: Matching,
  industryName: (code: string) => string,
): readonly MatchView[] => {
  const byId = new Map(candidates.map((candidate) => [candidate.record.id, candidate]))
  return matches.map((found) => {
    const candidate = byId.get(found.id)!
    const proven = prove(found, candidate, proving)
    const worded = wordingOf(proven, industryName)
    const reasons = proven.reasons.map(({ stands: _stands, ...reason }, i) => ({
      ...reason,
      ...worded[i]!,
      quotes: reason.quotes.map((quote) => shown(quote, candidate)),
    }))
    const { id, score, probability, grade, verdicts } = proven
    return {
      id,
      score,
      probability,
      grade,
      gradeName: gradeNames[grade],
      ...headline(candidate),
      reasons,
      indicators: verdicts.map((verdict) => indicatorView(verdict, candidate)),
      ...openRecord(candidate),
    }
  })
}

const indicatorView = (verdict: IndicatorVerdict, candidate: Candidate): IndicatorView => ({
  ...verdict,
  offered: verdict.offered === null ? null : shown(verdict.offered, candidate),
})

const shown = (quote: Quote, candidate: Candidate): QuoteView => ({
  ...quote,
  source: sourceOf(quote.field, candidate),
})

/** A record in two lines: what it is called, and who and where. */
export const headline = ({ kind, record }: Candidate): { readonly title: string; readonly subtitle: string } => {
  const parts =
    kind === 'expert' ? [record.title, record.organisation, record.region] : [record.organisation, record.region]
  return {
    title: kind === 'expert' ? record.name : record.title,
    subtitle: parts.filter((part) => part !== null).join(' · '),
  }
}

const openRecord = (candidate: Candidate) => {
  if (candidate.kind === 'need') return { kind: candidate.kind, record: candidate.record }
  if (candidate.kind === 'result') return { kind: candidate.kind, record: candidate.record }
  const { phone: _phone, email: _email, extra: _extra, ...open } = candidate.record
  return { kind: candidate.kind, record: open }
}
