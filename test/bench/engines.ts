import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Retrieved, SearchIndex, SearchQuery } from '../../src/ports/search-index.ts'
import { type Contender, contenders } from './engines-contenders.ts'
import { documentAt, queryAt } from './search-index-corpus.ts'
import { milliseconds, spread } from './search-index-measure.ts'

// The three search engines side by side: the same documents, the same queries, one after the other in one run.

const BATCH = 1_000
const QUERIES = 200
/** Queries in flight at once when the rate is measured, for all engines. */
const CLIENTS = 4

/** What one engine did. */
interface Figures {
  readonly name: string
  /** Documents a second, from the first put until all are searchable. */
  readonly indexRate: number
  /** Queries a second, `CLIENTS` at once. */
  readonly queryRate: number
  /** Milliseconds, one query at a time. */
  readonly p50: number
  readonly p95: number
  readonly filteredP95: number
  /** Share of the best ten of the exact engine that this one brings too. */
  readonly words: number
  readonly meaning: number
}

const wordsOnly = (query: SearchQuery): SearchQuery => ({ ...query, vector: null })
const meaningOnly = (query: SearchQuery): SearchQuery => ({ ...query, terms: new Map() })
const ofOnePark = (query: SearchQuery): SearchQuery => ({
  ...query,
  filters: { pools: ['pool-7'], regions: ['省1'] },
})

const bestTen = (retrieved: readonly Retrieved[], by: 'words' | 'meaning'): readonly string[] =>
  retrieved
    .toSorted((a, b) => (b[by] ?? -2) - (a[by] ?? -2) || (a.id < b.id ? -1 : 1))
    .slice(0, 10)
    .map(({ id }) => id)

const load = async ({ index, finish }: Awaited<ReturnType<Contender['open']>>, documents: number): Promise<number> => {
  let spent = 0
  for (let from = 0; from < documents; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, at) => documentAt(from + at))
    spent += await milliseconds(() => index.put(batch))
  }
  return spent + (await milliseconds(finish))
}

const atOnce = async (queries: readonly SearchQuery[], index: SearchIndex): Promise<void> => {
  const left = [...queries]
  const client = async (): Promise<void> => {
    for (let query = left.pop(); query !== undefined; query = left.pop()) await index.retrieve(query)
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
}

const shared = async (index: SearchIndex, reference: SearchIndex, queries: readonly SearchQuery[]) => {
  let [words, meaning] = [0, 0]
  for (const query of queries) {
    const both = async (asked: SearchQuery, by: 'words' | 'meaning'): Promise<number> => {
      const expected = bestTen(await reference.retrieve(asked), by)
      const found = new Set(bestTen(await index.retrieve(asked), by))
      return expected.filter((id) => found.has(id)).length / expected.length / queries.length
    }
    words += await both(wordsOnly(query), 'words')
    meaning += await both(meaningOnly(query), 'meaning')
  }
  return { words, meaning }
}

const measure = async (
  contender: Contender,
  documents: number,
  reference: SearchIndex | null,
): Promise<{ readonly figures: Figures; readonly index: SearchIndex; readonly close: () => Promise<void> }> => {
  const opened = await contender.open()
  const { index, close } = opened
  const queries = Array.from({ length: QUERIES }, (_, at) => queryAt(at, documents))
  const loading = await load(opened, documents)
  const { p50, p95 } = await spread(queries, index.retrieve)
  const filtered = await spread(queries.slice(0, QUERIES / 2).map(ofOnePark), index.retrieve)
  const rate = await milliseconds(() => atOnce(queries, index))
  const figures = {
    name: contender.name,
    indexRate: (1000 * documents) / loading,
    queryRate: (1000 * QUERIES) / rate,
    p50,
    p95,
    filteredP95: filtered.p95,
    ...(await shared(index, reference ?? index, queries.slice(0, 50))),
  }
  return { figures, index, close }
}

const columns: readonly (readonly [title: string, of: (figures: Figures) => number, digits: number])[] = [
  ['docs/s', ({ indexRate }) => indexRate, 0],
  ['queries/s', ({ queryRate }) => queryRate, 1],
  ['p50 ms', ({ p50 }) => p50, 1],
  ['p95 ms', ({ p95 }) => p95, 1],
  ['park p95 ms', ({ filteredP95 }) => filteredP95, 1],
  ['words', ({ words }) => words, 3],
  ['meaning', ({ meaning }) => meaning, 3],
]

const print = (all: readonly Figures[]): void => {
  const row = (name: string, cells: readonly string[]): void =>
    console.log(`${name.padEnd(16)}${cells.map((cell) => cell.padStart(13)).join('')}`)
  row(
    '',
    columns.map(([title]) => title),
  )
  for (const figures of all)
    row(
      figures.name,
      columns.map(([, of, digits]) => of(figures).toFixed(digits)),
    )
  const [own, ...others] = all
  for (const other of others) {
    const ratio = (of: (figures: Figures) => number): string => (of(own!) / of(other)).toFixed(2)
    console.log(
      `in-process / ${other.name}: index rate × ${ratio((each) => each.indexRate)}, query rate × ${ratio((each) => each.queryRate)}, p95 × ${ratio((each) => each.p95)}`,
    )
  }
}

const usage = `node test/bench/engines.ts [--documents N]   (default 100000)
Beside the in-process index: ${contenders.map(({ name, variable }) => `${name} (${variable ?? 'always'})`).join(', ')}`

const { values } = parseArgs({ options: { documents: { type: 'string' }, help: { type: 'boolean' } } })
const documents = Number(values.documents ?? 100_000)
if (values.help === true || !Number.isInteger(documents) || documents < 1) {
  console.log(usage)
  process.exit(values.help === true ? 0 : 2)
}
console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${documents} documents`)
const measured: Awaited<ReturnType<typeof measure>>[] = []
for (const contender of contenders) {
  if (contender.variable !== null && !process.env[contender.variable])
    console.log(`left out: ${contender.name}, for ${contender.variable} names no server`)
  else measured.push(await measure(contender, documents, measured[0]?.index ?? null))
}
print(measured.map(({ figures }) => figures))
for (const { close } of measured) await close()
