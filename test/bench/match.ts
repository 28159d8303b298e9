import { parseArgs } from 'node:util'
import { noDoubt } from '../../pipelines/answer/doubt.ts'
import { nearMissesOf } from '../../pipelines/answer/near-misses.ts'
import { viewsOf } from '../../pipelines/answer/view.ts'
import { plainBm25 } from '../../pipelines/evaluate/plain-bm25.ts'
import { loadSamples } from '../../pipelines/load-samples.ts'
import { type Matching, match } from '../../pipelines/match.ts'
import type { Result } from '../../src/domain/result.ts'
import { seeded } from '../../src/domain/seeded.ts'
import { openEngines } from '../../src/engines/open-engines.ts'
import { openStore } from '../../src/engines/store.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { sentencesOf } from '../../src/text/sentences.ts'

/** The whole of `match` for one need over many records, beside plain BM25 on the same records and needs. */
const { values } = parseArgs({ options: { records: { type: 'string', default: '25000' } } })
const wanted = Number(values.records)
const random = seeded(7)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const print = (line: string): void => console.log(line)

const store = await openStore(null)
await loadSamples(store.db, () => {})
const samples = await resultStore.page(store.db, { limit: 1000 })
const sentences = samples.flatMap(({ description }) =>
  sentencesOf(description).map(({ start, end }) => description.slice(start, end)),
)
const halves = samples.map(
  ({ title }) => [title.slice(0, Math.ceil(title.length / 2)), title.slice(Math.ceil(title.length / 2))] as const,
)

// New records out of the samples' own sentences: the vocabulary and its frequencies stay those of real text.
const mixed = (i: number): Result => ({
  ...pick(samples),
  id: `bench-${i}`,
  title: `${pick(halves)[0]}${pick(halves)[1]}`,
  description: Array.from({ length: 4 }, () => pick(sentences)).join(''),
})
for (let at = 0; at < wanted; at += 1000) {
  await resultStore.put(
    store.db,
    Array.from({ length: Math.min(1000, wanted - at) }, (_, i) => mixed(at + i)),
  )
}
const engines = await openEngines(store, null, print)
const needs = await needStore.page(store.db, { limit: 1000 })

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
const request = { kind: 'result', filters: {}, circles: null, limit: 10, profile: 'search' } as const
const shown = (matching: Matching): readonly unknown[] => [
  ...viewsOf(matching, engines.industryName),
  ...nearMissesOf(matching, request.limit, noDoubt),
]
const ours: number[] = []

// A service that has just started compiles what it runs: the first few are not counted.
const first = 20
for (const need of needs.slice(0, first)) await match({ ...request, asked: askedBy('need', need) }, engines)
for (const need of needs.slice(first))
  ours.push(await timed(() => match({ ...request, asked: askedBy('need', need) }, engines)))
// Once more, now that every record has been read: without explaining, with it, and as it is shown, each first in its turn.
const ranking: number[] = []
const explaining: number[] = []
const showing: number[] = []
for (const [turn, need] of needs.entries()) {
  const asked = askedBy('need', need)
  const passes = [
    async () => ranking.push(await timed(() => match({ ...request, asked, limit: 0 }, engines))),
    async () => explaining.push(await timed(() => match({ ...request, asked }, engines))),
    async () => showing.push(await timed(async () => shown(await match({ ...request, asked }, engines)))),
  ]
  for (const at of [0, 1, 2]) await passes[(turn + at) % passes.length]!()
}

const texts = new Map<string, string>()
for await (const { id, title, description } of resultStore.each(store.db, 1000))
  texts.set(id, `${title}\n${description}`)
const plain = plainBm25(texts)
const theirs: number[] = []
for (const { title, description } of needs) theirs.push(await timed(async () => plain(`${title}\n${description}`)))

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!
print(`match, one need over ${texts.size} results, ${needs.length} needs`)
for (const [name, times] of [
  ['match (retrieve, load, rank, explain)', ours],
  ['again: retrieve, load, rank', ranking],
  ['again: the same, and explain', explaining],
  ['again: the same, prove, near misses', showing],
  ['plain BM25 over a Map (baseline)', theirs],
] as const) {
  print(`  ${name.padEnd(40)} p50 ${at(times, 0.5).toFixed(1)} ms   p95 ${at(times, 0.95).toFixed(1)} ms`)
}
print(`  ratio of p95, match / baseline: ${(at(ours, 0.95) / at(theirs, 0.95)).toFixed(2)}`)
const total = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0)
print(`  ratio of time, explain / rank: ${(total(explaining) / total(ranking) - 1).toFixed(2)}`)
print(`  ratio of time, explain + prove + near misses / rank: ${(total(showing) / total(ranking) - 1).toFixed(2)}`)
await store.close()
