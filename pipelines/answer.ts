import type { Quote, Reason, Refusal } from '../src/domain/match.ts'
import type { Kind } from '../src/domain/record.ts'
import type { RecordOf } from '../src/domain/record-of.ts'
import type { SearchFilters } from '../src/ports/search-index.ts'
import { type Asked, askedBy, askedInWords } from '../src/ranking/asked.ts'
import { type Grade, gradeNames } from '../src/ranking/calibrate.ts'
import type { Candidate } from '../src/ranking/candidate.ts'
import { sourceOf } from '../src/ranking/explain/source.ts'
import { wordingOf } from '../src/ranking/explain/wording.ts'
import type { ProfileName } from '../src/ranking/profiles.ts'
import { storeOf } from '../src/store/records.ts'
import { type Facets, facetsOf } from './facets.ts'
import { type Matching, type MatchPorts, match } from './match.ts'

/** What a person or a program asks: by free words or for a stored record. */
export interface MatchQuestion {
  readonly asked: { readonly text: string } | { readonly kind: Kind; readonly id: string }
  /** The library to look in. */
  readonly kind: Kind
  readonly filters: SearchFilters
  readonly limit: number
  readonly profile?: ProfileName
}

/** A quote with where it stands, in Chinese: «论文 · 2021 · 第一作者». */
export type QuoteView = Quote & { readonly source: string }
export type ReasonView = Omit<Reason, 'quotes'> & {
  readonly label: string
  readonly text: string
  readonly quotes: readonly QuoteView[]
}

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
    readonly record: PublicRecordOf[K]
  }
}[Kind]

export interface MatchAnswer {
  readonly matches: readonly MatchView[]
  readonly refused: readonly Refusal[]
  readonly degraded: readonly string[]
  readonly facets: Facets
}

/** What answering needs beside matching. */
export type AnswerPorts = MatchPorts & { readonly industryName: (code: string) => string }

/** A question goes in, an answer fit to be shown comes out; `null` when the record asked for is not there. */
export const answer = async (question: MatchQuestion, ports: AnswerPorts): Promise<MatchAnswer | null> => {
  const asked = await askedIn(question, ports)
  if (asked === null) return null
  const { kind, filters, limit } = question
  const matching = await match({ asked, kind, filters, limit, profile: question.profile ?? 'search' }, ports)
  return {
    matches: viewsOf(matching, asked, ports),
    refused: matching.refused,
    degraded: matching.degraded,
    facets: await facetsOf(matching.candidates, ports),
  }
}

const askedIn = async ({ asked }: MatchQuestion, { db }: AnswerPorts): Promise<Asked | null> => {
  if ('text' in asked) return askedInWords(asked.text)
  const [record] = await storeOf(asked.kind).byIds(db, [asked.id])
  return record === undefined ? null : askedBy(asked.kind, record)
}

const viewsOf = (
  { matches, candidates }: Matching,
  asked: Asked,
  { industryName }: AnswerPorts,
): readonly MatchView[] => {
  const byId = new Map(candidates.map((candidate) => [candidate.record.id, candidate]))
  return matches.map((found) => {
    const candidate = byId.get(found.id)!
    const worded = wordingOf(found, { candidate, asked, industryName })
    const reasons = found.reasons.map((reason, i) => ({
      ...reason,
      ...worded[i]!,
      quotes: reason.quotes.map((quote) => shown(quote, candidate)),
    }))
    const { id, score, probability, grade } = found
    return {
      id,
      score,
      probability,
      grade,
      gradeName: gradeNames[grade],
      ...headline(candidate),
      reasons,
      ...openRecord(candidate),
    }
  })
}

const shown = (quote: Quote, candidate: Candidate): QuoteView => ({
  ...quote,
  source: sourceOf(quote.field, candidate),
})

const headline = ({ kind, record }: Candidate): { readonly title: string; readonly subtitle: string } => {
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
