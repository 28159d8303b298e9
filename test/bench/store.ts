import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { newestModel, putModel } from '../../src/store/indexing/embedder-models.ts'
import { putVectors, vectorsFor } from '../../src/store/indexing/vectors.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { aNeed } from '../support/records.ts'

// node test/bench/store.ts [records]: what the embedded store does in a second, on disk and flushed.
const records = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-bench-'))

const timed = async <T>(what: string, work: () => Promise<T>, count = 0): Promise<T> => {
  const start = performance.now()
  const made = await work()
  const took = performance.now() - start
  const rate = count === 0 ? '' : `  ${Math.round((count / took) * 1000)}/s`
  console.log(`${what.padEnd(44)} ${took.toFixed(0).padStart(7)} ms${rate}`)
  return made
}

const ids = Array.from({ length: records }, (_, index) => `need-${index}`)
const needs = ids.map((id) => aNeed({ id, description: `${id} 要求平面度误差不超过 0.2 mm。`.repeat(10) }))
const batches = <T>(all: readonly T[]) =>
  Array.from({ length: Math.ceil(all.length / 500) }, (_, at) => all.slice(at * 500, at * 500 + 500))
const putAll = async (all: typeof needs) => {
  for (const batch of batches(all)) await needStore.put(first.db, batch)
}
const vectorOf = (seed: number) => Float32Array.from({ length: 256 }, (_, index) => Math.sin(seed + index) / 16)
const vectors = ids.map(
  (id, at) => ({ documentId: id, kind: 'need', owner: id, space: 's', textHash: id, vector: vectorOf(at) }) as const,
)

const first = await timed('first start', () => openPglite(join(folder, 'database')))
await timed('migrate', () => migrate(first.db))
await timed(
  'put one need, 500 times',
  async () => {
    for (const need of needs.slice(0, 500)) await needStore.put(first.db, [need])
  },
  500,
)
await timed(`put ${records} needs, 500 at a time`, () => putAll(needs), records)
await timed('put the same again (unchanged)', () => putAll(needs), records)
await timed('put with another title (changed)', () => putAll(needs.map((need) => ({ ...need, title: '新' }))), records)
await timed(
  'read all of them',
  async () => {
    for await (const need of needStore.each(first.db, 1_000)) if (need.id === '') throw new Error(need.title)
  },
  records,
)
await timed(
  `put ${records} vectors of 256`,
  async () => {
    for (const batch of batches(vectors)) await putVectors(first.db, batch)
  },
  records,
)
await timed(
  'read the vectors',
  async () => {
    for (const batch of batches(ids)) await vectorsFor(first.db, 's', batch)
  },
  records,
)
const bytes = new Uint8Array(50 * 1024 * 1024).map((_, index) => (index * 2_654_435_761) >>> 24)
await timed('put an embedder model of 50 MB', () =>
  putModel(first.db, { space: 's', bytes, learntAt: '2026-03-01', corpusSize: 1 }),
)
await timed('read it', () => newestModel(first.db))
await timed('dump', () => first.dump())
await timed('close', () => first.close())
const again = await timed('start again', () => openPglite(join(folder, 'database')))
await again.close()
rmSync(folder, { recursive: true })
