import type { components, paths } from './schema.generated.ts'

type Schemas = components['schemas']

/** What a search can bring: 专家 and 科技成果. */
export const matchedKinds = ['expert', 'result'] as const
export type MatchedKind = (typeof matchedKinds)[number]

/** What matches can be narrowed by, in the order of the page. */
export const facetNames = ['region', 'industry', 'maturity', 'pool'] as const
export type FacetName = (typeof facetNames)[number]

/** Body of `POST /api/v1/search`. */
export type SearchRequest = paths['/api/v1/search']['post']['requestBody']['content']['application/json']

/** An expert or a result as it is answered. */
export type AnyMatch = Extract<Schemas['Match'], { readonly kind: MatchedKind }>
type Of<K extends MatchedKind> = Extract<Schemas['Match'], { readonly kind: K }>

/** Words of the record itself, letter by letter; `field` is `title`, `description`, … or `<piece>/title` for evidence. */
export type Quote = AnyMatch['reasons'][number]['quotes'][number]

/** A span [start, end) in UTF-16 units of the text beside it. */
export type Span = Quote['marks'][number]

/** One part of a score; `points` = weight × value, and no value is «no opinion». All 0..1. */
export type Reason = Omit<AnyMatch['reasons'][number], 'claims'>

/** 指标对照: a number of the question, and the record's own words on it (`null`: none); `note` says why, in Chinese. */
export type IndicatorView = AnyMatch['indicators'][number]

/** What a record says to one number asked for. `unknown` is not failure: the record may hold it and not say so. */
export type Verdict = IndicatorView['verdict']

/** 3 强相关, 2 较强相关, 1 弱相关, 0 无相关. */
export type Grade = AnyMatch['grade']

/** A piece of an expert's work. */
export type Evidence = Pick<Schemas['Expert']['evidence'][number], 'id' | 'title'>

type Told = 'organisation' | 'region' | 'description' | 'updated' | 'confirmed' | 'title'
type ExpertTold = 'honours' | 'fields' | 'purposes' | 'availability' | 'capacity'
type ResultTold = 'maturity' | 'cooperation' | 'price' | 'inventors' | 'patents'

/** What the page tells of an expert or a result; absent and `null` are «not told». */
export type PublicRecord = Partial<Pick<Of<'expert'>['record'], Told | ExpertTold>> &
  Partial<Pick<Of<'result'>['record'], ResultTold>> & { readonly evidence?: readonly Evidence[] }

/** An expert or result in its place; `score` (0..1) is the sum of the reasons' points, `probability` (0..1) that of being relevant. */
export type MatchView = Omit<AnyMatch, 'kind' | 'reasons' | 'record'> & {
  readonly kind: MatchedKind
  readonly reasons: readonly Reason[]
  readonly record: PublicRecord
}

/** One of several things that were asked for; `best` is the id of its best match, `null` when none is worth proposing. */
export type Part = Omit<Schemas['Part'], 'advice'>

/** A record that fits and still must not be proposed. */
export type Refusal = Schemas['SearchAnswer']['refused'][number]

/** «No good match yet», or (`uncertain`) nothing that is sure: the nearest miss (`null`: nothing comes near), what rules it out, and what to do next, in Chinese. */
export type Advice = NonNullable<Schemas['MatchAnswer']['advice']>

/** 为什么不是他: somebody below the cut, and the single changes that would bring him in; without any, no single one is enough. */
export type NearMiss = Schemas['NearMiss']

/** A value to narrow by, and how many records have it. */
export type FacetCount = Schemas['SearchAnswer']['facets'][string][number]
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>

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
