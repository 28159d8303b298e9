import type { Page, Route } from 'playwright-core'
import type { Answer } from '../../../src/web/api/operation.ts'
import type { MatchedKind, MatchView, SearchRequest } from '../../../src/web/api/types.ts'

type SearchAnswered = Answer<'post', '/api/v1/search'>

/** What the service answers to a search for one kind, with matches as far as the page reads them. */
export interface KindAnswer extends Omit<SearchAnswered, 'matches'> {
  readonly matches: Readonly<Partial<Record<MatchedKind, readonly MatchView[]>>>
}

/** What the page asks. */
export interface PageRequest extends Required<Pick<SearchRequest, 'text' | 'limit'>> {
  readonly kinds: readonly MatchedKind[]
}

const facets = { region: [], industry: [], maturity: [], pool: [] }

/** A match with two reasons, 42 + 8 points of 100, and one quote of which the first two letters are marked. */
export const aMatch = (kind: MatchedKind, name: string, change: Partial<MatchView> = {}): MatchView => ({
  kind,
  id: `${kind}-${name}`,
  title: name,
  subtitle: '教授 · 江左理工大学 · 江苏省南京市',
  score: 0.5,
  probability: 0.8,
  grade: 3,
  gradeName: '强相关',
  reasons: [
    {
      signal: 'words',
      label: '用词',
      text: '共同提到：焊接',
      value: 1,
      weight: 0.42,
      points: 0.42,
      quotes: [{ field: 'description', source: '简介', text: '焊接接头裂纹控制。', start: 0, end: 9, marks: [[0, 2]] }],
    },
    {
      signal: 'freshness',
      label: '时效',
      text: '资料更新于 2026 年 8 月',
      value: 1,
      weight: 0.08,
      points: 0.08,
      quotes: [],
    },
  ],
  indicators: [],
  record: { description: '焊接接头裂纹控制。', updated: '2099-01-01' },
  ...change,
})

/** The answer for one kind, with nothing missing and nobody refused unless told. */
export const anAnswer = (
  kind: MatchedKind,
  matches: readonly MatchView[],
  change: Partial<KindAnswer> = {},
): KindAnswer => ({
  degraded: [],
  refused: [],
  parts: {},
  facets,
  matches: { [kind]: matches },
  advice: { [kind]: null },
  nearMisses: { [kind]: [] },
  ...change,
})

/** Answers the searches of a page in place of the service: for states that a healthy service does not show. */
export const answerSearches = (
  page: Page,
  answer: (kind: MatchedKind, request: PageRequest) => KindAnswer | Promise<KindAnswer>,
): Promise<unknown> =>
  page.route('**/api/v1/search', async (route) => {
    const request = route.request().postDataJSON() as PageRequest
    await fulfil(route, 200, await answer(request.kinds[0]!, request))
  })

/** Lets the searches of a page fail as the service would. */
export const failSearches = (page: Page, status: number, problem: object): Promise<unknown> =>
  page.route('**/api/v1/search', (route) => fulfil(route, status, problem))

// A search that a newer one has replaced is gone when its answer comes.
const fulfil = (route: Route, status: number, answer: object): Promise<void> =>
  route
    .fulfill({ status, contentType: status < 400 ? 'application/json' : 'application/problem+json', json: answer })
    .catch(() => undefined)
