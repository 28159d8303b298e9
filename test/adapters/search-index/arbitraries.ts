import { kinds } from '../../../src/domain/record.ts'
import type { SearchDocument, SearchFilters, SearchQuery } from '../../../src/ports/search-index.ts'
import { fc } from '../../support/fast-check.ts'

/** Few of everything, so that documents share terms, owners, facets, and whole vectors. */
const term = fc.constantFrom('涂层', '高温', '电池', '阀门', '焊接', '机器人', '纤维')
const owner = fc.constantFrom('o1', 'o2', 'o3')
const pool = fc.constantFrom('p1', 'p2')
const region = fc.constantFrom('江苏省', '江苏省扬州市', '浙江省', '')
const industry = fc.constantFrom('C35', 'C36', 'C40')
const maturity = fc.constantFrom('小试', '中试')
const circle = fc.constantFrom('everyone', 'organisation:o1', 'office:p1')

const kind = fc.constantFrom(...kinds)
const terms = (maxLength: number) => fc.array(term, { maxLength })
const coordinate = fc.oneof(fc.constantFrom(0, 1, -1), fc.double({ min: -1, max: 1, noNaN: true }))
const vector = fc
  .array(coordinate, { minLength: 5, maxLength: 5 })
  .map((values) => Float32Array.from(values, (value) => value / Math.max(Math.hypot(...values), 1e-9)))

const document: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((number) => `d${number}`),
  kind,
  owner,
  fields: fc.record({ title: terms(3), keywords: terms(3), body: terms(12) }),
  vector: fc.option(vector),
  facets: fc.record({
    pool: fc.option(pool),
    region: fc.option(region),
    industries: fc.array(industry, { maxLength: 2 }),
    maturity: fc.option(maturity),
    audience: fc.array(circle, { maxLength: 2 }),
  }),
})

const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 })
const filters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    pools: some(pool),
    regions: some(region),
    industries: some(industry),
    maturities: some(maturity),
    audiences: some(circle),
    owners: some(owner),
  },
  { requiredKeys: [] },
)

const query: fc.Arbitrary<SearchQuery> = fc.record({
  kind,
  terms: fc.array(fc.tuple(term, fc.constantFrom(1, 0.5, 0.3))).map((pairs) => new Map(pairs)),
  vector: fc.option(vector),
  filters: fc.oneof(fc.constant({}), filters),
  limit: fc.integer({ min: 0, max: 12 }),
})

/** One thing that may happen to an index. */
export type Step =
  | { readonly does: 'put'; readonly documents: readonly SearchDocument[] }
  | {
      readonly does: 'replace'
      readonly kind: SearchDocument['kind']
      readonly owners: readonly string[]
      readonly documents: readonly SearchDocument[]
    }
  | { readonly does: 'retrieve'; readonly query: SearchQuery }
  | { readonly does: 'restart' }

const puts = fc.record({ does: fc.constant('put' as const), documents: fc.array(document, { maxLength: 20 }) })

const replacements = fc.record({
  does: fc.constant('replace' as const),
  kind,
  owners: some(owner),
  documents: fc.array(document, { maxLength: 3 }),
})

/** A life of an index, which starts with documents. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    puts,
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: puts },
        { weight: 2, arbitrary: replacements },
        { weight: 6, arbitrary: fc.record({ does: fc.constant('retrieve' as const), query }) },
        { weight: 1, arbitrary: fc.constant({ does: 'restart' as const }) },
      ),
      { maxLength: 15 },
    ),
  )
  .map(([first, rest]) => [first, ...rest])
