/** What a search can bring: 专家 and 科技成果. */
export const matchedKinds = ['expert', 'result'] as const
export type MatchedKind = (typeof matchedKinds)[number]

/** What matches can be narrowed by, in the order of the page. */
export const facetNames = ['region', 'industry', 'maturity', 'pool'] as const
export type FacetName = (typeof facetNames)[number]

/** Body of `POST /api/v1/search`. */
export interface SearchRequest {
  readonly text: string
  readonly kinds: readonly MatchedKind[]
  readonly filters: Readonly<Record<`${string}s`, readonly string[]>>
  readonly limit: number
}

/** A span [start, end) in UTF-16 units of the text beside it. */
export type Span = readonly [start: number, end: number]

/** Words of the record itself, letter by letter; `field` is `title`, `description`, … or `<piece>/title` for evidence. */
export interface Quote {
  readonly field: string
  /** The piece it stands in, in words: 「论文 · 2021 · 第一作者」. */
  readonly source: string | null
  readonly text: string
  readonly start: number
  readonly end: number
  readonly marks: readonly Span[]
}

/** One part of a score; `points` = weight × value, and no value is «no opinion». All 0..1. */
export interface Reason {
  readonly signal: string
  readonly label: string
  readonly text: string
  readonly value: number | null
  readonly weight: number
  readonly points: number
  readonly quotes: readonly Quote[]
}

/** What a record says to one number asked for. `unknown` is not failure: the record may hold it and not say so. */
export type Verdict = 'met' | 'not met' | 'unknown' | 'not comparable'

/** 指标对照: a number of the question, and the record's own words on it (`null`: none); `note` says why, in Chinese. */
export interface IndicatorView {
  readonly indicator: Omit<Quote, 'source'>
  readonly verdict: Verdict
  readonly offered: Quote | null
  readonly note: string
}

/** 3 强相关, 2 较强相关, 1 弱相关, 0 无相关. */
export type Grade = 0 | 1 | 2 | 3

/** A piece of an expert's work. */
export interface Evidence {
  readonly id: string
  readonly title: string
}

/** What a stranger may read of an expert or a result; absent and `null` are «not told». */
export interface PublicRecord {
  readonly organisation?: string | null
  readonly region?: string | null
  readonly description?: string | null
  readonly updated?: string | null
  readonly confirmed?: string | null
  readonly title?: string | null
  readonly honours?: readonly string[]
  readonly fields?: readonly string[]
  readonly purposes?: readonly string[]
  readonly availability?: string | null
  readonly capacity?: number | null
  readonly evidence?: readonly Evidence[]
  readonly maturity?: string | null
  readonly cooperation?: readonly string[]
  readonly price?: string | null
  readonly inventors?: readonly string[]
  readonly patents?: readonly string[]
}

/** An expert or result in its place; `score` (0..1) is the sum of the reasons' points, `probability` (0..1) that of being relevant. */
export interface MatchView {
  readonly kind: MatchedKind
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly score: number
  readonly probability: number
  readonly grade: Grade
  readonly gradeName: string
  readonly reasons: readonly Reason[]
  readonly indicators: readonly IndicatorView[]
  readonly record: PublicRecord
  /** Where several things were asked for: the places of those it suits. */
  readonly covers?: readonly number[]
}

/** One of several things that were asked for; `best` is the id of its best match, `null` when none is worth proposing. */
export interface Part {
  readonly label: string
  readonly spans: readonly {
    readonly field: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
  readonly best: string | null
}

/** A record that fits and still must not be proposed. */
export interface Refusal {
  readonly kind: MatchedKind
  readonly id: string
  readonly code: string
  /** Of what was declined before: the feedback to withdraw for it to come back. */
  readonly declined?: { readonly feedback: string; readonly reason: string }
}

/** «No good match yet», or (`uncertain`) nothing that is sure: the nearest miss (`null`: nothing comes near), what rules it out, and what to do next, in Chinese. */
export interface Advice {
  readonly says: 'none' | 'uncertain'
  readonly nearest: { readonly kind: string; readonly id: string } | null
  readonly obstacle: string
  readonly steps: readonly string[]
}

/** One single change that would bring somebody in, in Chinese, and where they would stand then. */
export interface Change {
  readonly lever: string
  readonly text: string
  readonly grade: Grade
  readonly gradeName: string
  readonly place: number
}

/** 为什么不是他: somebody below the cut; without changes no single one is enough. */
export interface NearMiss {
  readonly kind: MatchedKind
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly refusal: string | null
  readonly changes: readonly Change[]
}

/** A value to narrow by, and how many records have it. */
export interface FacetCount {
  readonly value: string
  readonly label: string
  readonly count: number
}

export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>

/** Answer of `POST /api/v1/search` for one kind; `degraded` names what had to be left out. */
export interface KindAnswer {
  readonly degraded: readonly string[]
  readonly matches: Readonly<Partial<Record<MatchedKind, readonly MatchView[]>>>
  readonly parts?: Readonly<Partial<Record<MatchedKind, readonly Part[]>>>
  readonly advice: Readonly<Partial<Record<MatchedKind, Advice | null>>>
  readonly nearMisses: Readonly<Partial<Record<MatchedKind, readonly NearMiss[]>>>
  readonly refused: readonly Refusal[]
  readonly facets: Facets
}

/** Both kinds, as the page shows them. */
export interface SearchAnswer {
  readonly degraded: readonly string[]
  readonly matches: Readonly<Record<MatchedKind, readonly MatchView[]>>
  /** Empty when one thing was asked for. */
  readonly parts: Readonly<Record<MatchedKind, readonly Part[]>>
  /** Of a kind without a good match; its matches are then only the nearest. */
  readonly advice: Readonly<Record<MatchedKind, Advice | null>>
  readonly nearMisses: Readonly<Record<MatchedKind, readonly NearMiss[]>>
  readonly refused: readonly Refusal[]
  readonly facets: Readonly<Record<MatchedKind, Facets>>
}
