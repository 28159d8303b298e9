import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type InProcessIndex, openInProcessIndex } from '../../src/adapters/search-index/in-process.ts'
import type { Retrieved, SearchDocument, SearchIndex, SearchQuery } from '../../src/ports/search-index.ts'
import { DIMENSIONS, documentAt, queryAt } from './search-index-corpus.ts'
import { milliseconds, residentMegabytes, type Spread, spread, told } from './search-index-measure.ts'
import { openMiniSearch, openPgvector, type Rival } from './search-index-rivals.ts'

const QUERIES = 300
const RIVAL_DOCUMENTS = 20_000
const RIVAL_QUERIES = 60
const BATCH = 1000

const tell = (what: string, figure: string): void => console.log(`${what.padEnd(44)} ${figure}`)
const seconds = (spent: number): string => `${(spent / 1000).toFixed(2)} s`

/** Makes documents batch by batch, so that they weigh nothing, and gives back only the time they took to go in. */
const load = async (documents: number, put: (batch: readonly SearchDocument[]) => Promise<void>): Promise<number> => {
  let spent = 0
  for (let from = 0; from < documents; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, at) => documentAt(from + at))
    spent += await milliseconds(() => put(batch))
  }
  return spent
}

const measureLoad = async (index: InProcessIndex, documents: number): Promise<void> => {
  const before = residentMegabytes()
  const spent = await load(documents, index.put)
  tell(`load ${documents} documents`, `${seconds(spent)} (asked: <= 10 s for 100000)`)
  tell('memory, vectors included', `${(residentMegabytes() - before).toFixed(0)} MB RSS (asked: <= 600 MB for 100000)`)
}

const wordsOnly = (query: SearchQuery): SearchQuery => ({ ...query, vector: null })
const meaningOnly = (query: SearchQuery): SearchQuery => ({ ...query, terms: new Map() })
const filtered = (query: SearchQuery): SearchQuery => ({
  ...query,
  filters: { pools: ['pool-1', 'pool-2'], regions: ['省1'] },
})

const measureQueries = async (index: SearchIndex, queries: readonly SearchQuery[]): Promise<void> => {
  tell(
    `hybrid, ${queries.length} queries of 10-40 terms`,
    `${told(await spread(queries, index.retrieve))} (asked: p95 <= 15 ms)`,
  )
  tell('hybrid with filters', told(await spread(queries.map(filtered), index.retrieve)))
  tell('words only', told(await spread(queries.map(wordsOnly), index.retrieve)))
  tell('meaning only', told(await spread(queries.map(meaningOnly), index.retrieve)))
}

const measureChanges = async (index: SearchIndex, documents: number): Promise<void> => {
  const numbers = Array.from({ length: 500 }, (_, at) => at)
  const fresh = numbers.map((at) => documentAt(documents + at))
  tell('put one new document', told(await spread(fresh, (one) => index.put([one]))))
  tell('put one document in place of another', told(await spread(fresh, (one) => index.put([one]))))
  tell('remove one owner', told(await spread(fresh, ({ owner }) => index.replace('result', [owner], []))))
}

const measureSnapshot = async (index: InProcessIndex): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-bench-'))
  const path = join(folder, 'index')
  const saving = await milliseconds(() => index.saveSnapshot(path, 'bench'))
  const next = openInProcessIndex()
  const loading = await milliseconds(() => next.loadSnapshot(path, 'bench'))
  tell('snapshot', `save ${seconds(saving)}, load ${seconds(loading)}, ${(statSync(path).size / 1e6).toFixed(0)} MB`)
  await next.close()
  rmSync(folder, { recursive: true })
}

const measureCompaction = async (index: SearchIndex, documents: number): Promise<void> => {
  const owners = Array.from({ length: Math.ceil(documents / 3) }, (_, at) => documentAt(3 * at).owner)
  const spent = await milliseconds(() => index.replace('result', owners, []))
  tell(`remove ${owners.length} owners at once`, `${seconds(spent)}, compaction of the rest included`)
}

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0)

const bestOf = (retrieved: readonly Retrieved[], by: 'words' | 'meaning'): readonly string[] =>
  retrieved.toSorted((a, b) => (b[by] ?? -2) - (a[by] ?? -2) || (a.id < b.id ? -1 : 1)).map(({ id }) => id)

/** How many of the best of a full scan in floats the index brings, over ten queries. */
const measureRecall = async (index: SearchIndex, documents: number, queries: readonly SearchQuery[]): Promise<void> => {
  const scanned = queries.map((): { id: string; score: number }[] => [])
  for (let number = 0; number < documents; number += 1) {
    const { id, vector } = documentAt(number)
    for (const [at, query] of queries.entries()) scanned[at]?.push({ id, score: dot(query.vector!, vector!) })
  }
  let found = 0
  for (const [at, query] of queries.entries()) {
    const brought = new Set((await index.retrieve(meaningOnly(query))).map(({ id }) => id))
    const best = scanned[at]?.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, query.limit) ?? []
    found += best.filter(({ id }) => brought.has(id)).length / query.limit / queries.length
  }
  tell('best by meaning found, against a float scan', found.toFixed(4))
}

const ratio = (ours: Spread, theirs: Spread): string =>
  `${(theirs.p50 / ours.p50).toFixed(0)} x faster at p50, ${(theirs.p95 / ours.p95).toFixed(0)} x at p95`

interface Duel {
  readonly name: string
  readonly rival: Rival
  readonly by: 'words' | 'meaning'
  readonly documents: number
}

/**
 * Same documents, same queries, one after the other; and how far the two agree on the best ten. MiniSearch multiplies
 * BM25 by the number of terms found, so that it need not agree; pgvector must.
 */
const duel = async ({ name, rival, by, documents }: Duel): Promise<void> => {
  const ours = openInProcessIndex()
  const loading = { ours: await load(documents, ours.put), theirs: await load(documents, rival.put) }
  const part = by === 'words' ? wordsOnly : meaningOnly
  const queries = Array.from({ length: RIVAL_QUERIES }, (_, at) => part(queryAt(at, documents)))
  const mine = await spread(queries, ours.retrieve)
  const theirs = await spread(queries, rival.ask)
  let shared = 0
  for (const query of queries) {
    const best = new Set(bestOf(await ours.retrieve(query), by).slice(0, 10))
    shared += (await rival.ask(query)).slice(0, 10).filter((id) => best.has(id)).length / 10 / queries.length
  }
  console.log(`\n${name}, ${documents} documents, ${by} only, ${queries.length} queries, limit 200`)
  tell('  in-process', `${told(mine)}; loaded in ${seconds(loading.ours)} (words and vectors)`)
  tell(`  ${name}`, `${told(theirs)}; loaded in ${seconds(loading.theirs)}`)
  tell('  ratio', `${ratio(mine, theirs)}; ${(100 * shared).toFixed(1)} % of the best ten shared`)
  await rival.close()
}

const usage = 'node test/bench/search-index.ts [--documents N]   (default 100000; the rivals get at most 20000 of them)'

const { values } = parseArgs({ options: { documents: { type: 'string' }, help: { type: 'boolean' } } })
const documents = Number(values.documents ?? 100_000)
if (values.help === true || !Number.isInteger(documents) || documents < 1) {
  console.log(
    values.help === true ? usage : `--documents is "${values.documents}"; it must be a whole number above 0\n${usage}`,
  )
  process.exit(values.help === true ? 0 : 2)
}
// Figures of a busy machine say little: the load before the run tells whether others were at work.
const loadBefore = `load ${loadavg()[0]?.toFixed(1)}`
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}, ${loadBefore}, ${DIMENSIONS} dimensions\n`,
)
const index = openInProcessIndex()
const queries = Array.from({ length: QUERIES }, (_, at) => queryAt(at, documents))
await measureLoad(index, documents)
await measureQueries(index, queries)
await measureRecall(index, documents, queries.slice(0, 10))
await measureChanges(index, documents)
await measureSnapshot(index)
await measureCompaction(index, documents)
await index.close()
const rivals = Math.min(documents, RIVAL_DOCUMENTS)
await duel({ name: 'MiniSearch', rival: openMiniSearch(), by: 'words', documents: rivals })
await duel({ name: 'pgvector exact scan on PGlite', rival: await openPgvector(), by: 'meaning', documents: rivals })
