import type { Need } from '../../src/domain/need.ts'
import type { RecordOf } from '../../src/domain/record-of.ts'
import type { ListedKind, Pair, ShortlistLine } from '../../src/domain/shortlist.ts'
import { isStale, lastSaid } from '../../src/domain/stale.ts'
import { type MatchView, viewsOf } from '../answer/view.ts'
import type { FoundNeed } from './find.ts'
import { lineId } from './line-id.ts'

/** What a line says beside what its match says. */
export interface LineWords {
  readonly choice: string
  readonly by: ShortlistLine['by']
  /** Why it is not to be proposed, where somebody wanted it all the same. */
  readonly objection?: string | null
  readonly now: string
  readonly industryName: (code: string) => string
}

/** A pair that matching found, proven against its records and said in words; `null` when it was not found. */
export const provenLine = (found: FoundNeed, pair: Pair, words: LineWords): ShortlistLine | null => {
  const matching = found.matchings.get(pair.id)
  const [view] = matching === undefined ? [] : viewsOf(matching, words.industryName)
  if (view === undefined || view.kind === 'need') return null
  const covers = found.found.find(({ candidate }) => candidate.record.id === pair.id)?.covers ?? []
  return {
    ...frame(found.need, pair, words),
    title: view.title,
    subtitle: view.subtitle,
    organisation: view.record.organisation,
    score: view.score,
    probability: view.probability,
    grade: view.grade,
    gradeName: view.gradeName,
    ...said(view),
    covers: covers.map((part) => found.labels[part] ?? ''),
    warnings: [...objected(words), ...stale(view.record, words.now)],
  }
}

/** A pair that somebody put there and matching has nothing to say to. */
export const bareLine = (need: Need, { kind, record }: ListedRecord, words: LineWords): ShortlistLine => ({
  ...frame(need, { needId: need.id, kind, id: record.id }, words),
  title: kind === 'expert' ? record.name : record.title,
  subtitle: [kind === 'expert' ? record.title : null, record.organisation, record.region]
    .filter((part) => part !== null)
    .join(' · '),
  organisation: record.organisation,
  score: 0,
  probability: 0,
  grade: 0,
  gradeName: '未检出',
  reasons: [],
  quotes: [],
  indicators: [],
  covers: [],
  warnings: ['检索没有在其资料中找到与需求相关的依据，由人指定', ...objected(words), ...stale(record, words.now)],
})

/** An expert or a result, with the library it is of. */
export type ListedRecord = {
  readonly [K in ListedKind]: { readonly kind: K; readonly record: RecordOf[K] }
}[ListedKind]

const frame = (need: Need, { needId, kind, id }: Pair, { choice, by }: LineWords) => ({
  id: lineId({ needId, kind, id }),
  needId,
  kind,
  candidateId: id,
  need: {
    title: need.title,
    organisation: need.organisation,
    organisationId: need.organisationId,
    region: need.region,
  },
  choice,
  note: null,
  by,
})

/** Most quotes a line keeps: an office reads no more. */
const mostQuotes = 4

const said = ({ reasons, indicators }: MatchView): Pick<ShortlistLine, 'reasons' | 'quotes' | 'indicators'> => ({
  reasons: reasons.filter(({ points }) => points !== 0).map(({ label, text, points }) => ({ label, text, points })),
  quotes: distinct(reasons.flatMap(({ quotes }) => quotes.map(({ source, text }) => ({ source, text })))).slice(
    0,
    mostQuotes,
  ),
  indicators: indicators.map(({ indicator, offered, verdict, note }) => ({
    asked: indicator.text,
    offered: offered?.text ?? null,
    verdict,
    note,
  })),
})

const distinct = (quotes: ShortlistLine['quotes']): ShortlistLine['quotes'] => [
  ...new Map(quotes.map((quote) => [`${quote.source}\n${quote.text}`, quote])).values(),
]

const objected = ({ objection }: LineWords): readonly string[] =>
  objection === undefined || objection === null ? [] : [`请先核实：${objection}`]

const stale = (record: Pick<Need, 'updated' | 'confirmed'>, now: string): readonly string[] =>
  isStale(record, now) ? [`资料已超过一年未确认（最近一次 ${lastSaid(record).slice(0, 10)}），邀请前请先核实`] : []
