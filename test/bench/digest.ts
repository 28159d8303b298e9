import { parseArgs } from 'node:util'
import { mailOf } from '../../pipelines/digest/mail/mail-of.ts'
import { compileSkeleton } from '../../pipelines/digest/mail/skeleton.ts'
import { planNight } from '../../pipelines/digest/plan.ts'
import { noteSubstance } from '../../pipelines/digest/substance.ts'
import { newAccount } from '../../pipelines/identity/send-link.ts'
import { loadSamples } from '../../pipelines/load-samples.ts'
import { match } from '../../pipelines/match.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Result } from '../../src/domain/result.ts'
import { seeded } from '../../src/domain/seeded.ts'
import { proposed } from '../../src/domain/subscription.ts'
import { openEngines } from '../../src/engines/open-engines.ts'
import { openStore } from '../../src/engines/store.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { upsert } from '../../src/store/libraries/rows.ts'
import { sentencesOf } from '../../src/text/sentences.ts'

/** A night of many recipients over a big library, beside asking the whole of `match` for each; then how fast mails are rendered. */
const { values } = parseArgs({
  options: {
    recipients: { type: 'string', default: '10000' },
    records: { type: 'string', default: '100000' },
    fresh: { type: 'string', default: '500' },
  },
})
const [people, supply, fresh] = [Number(values.recipients), Number(values.records), Number(values.fresh)]
const random = seeded(11)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const print = (line: string): void => console.log(line)
const seconds = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const begin = performance.now()
  const answer = await work()
  return [answer, (performance.now() - begin) / 1000]
}

const store = await openStore(null)
const { db } = store
await loadSamples(db, () => {})
const samples = await resultStore.page(db, { limit: 1000 })
const needs = await needStore.page(db, { limit: 1000 })
const halves = (titles: readonly string[]) =>
  titles.map(
    (title) => [title.slice(0, Math.ceil(title.length / 2)), title.slice(Math.ceil(title.length / 2))] as const,
  )
const sentences = (texts: readonly string[]) =>
  texts.flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))
const offered = {
  halves: halves(samples.map(({ title }) => title)),
  sentences: sentences(samples.map(({ description }) => description)),
}
const asked = {
  halves: halves(needs.map(({ title }) => title)),
  sentences: sentences(needs.map(({ description }) => description)),
}
const title = (from: typeof asked): string => `${pick(from.halves)[0]}${pick(from.halves)[1]}`
const body = (from: typeof asked): string => Array.from({ length: 4 }, () => pick(from.sentences)).join('')

const result = (i: number): Result => ({
  ...pick(samples),
  id: `bench-r-${i}`,
  title: title(offered),
  description: body(offered),
  visibility: 'public',
})
const need = (i: number): Need => ({
  ...pick(needs),
  id: `bench-n-${i}`,
  title: title(asked),
  description: body(asked),
  organisation: `单位 ${i}`,
  organisationId: `bench-o-${i}`,
  state: 'published',
  sensitive: false,
})
const inBatches = async (count: number, put: (from: number, size: number) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < count; at += 1000) await put(at, Math.min(1000, count - at))
}
const numbered = <T>(from: number, size: number, make: (i: number) => T): T[] =>
  Array.from({ length: size }, (_, i) => make(from + i))
await inBatches(supply, (from, size) => resultStore.put(db, numbered(from, size, result)))
await inBatches(people, async (from, size) => {
  await needStore.put(db, numbered(from, size, need))
  const accounts = numbered(from, size, (i) => ({
    ...newAccount({ email: `p${i}@bench.example`, name: `收件人${i}`, created: '2026-01-01T00:00:00.000Z' }),
    id: `bench-a-${i}`,
  }))
  await upsert(db, { table: 'accounts', key: ['id'] }, accounts)
  const hats = accounts.map(({ id }, i) => ({
    id: `hat-${id}`,
    accountId: id,
    role: 'enterprise' as const,
    organisationId: `bench-o-${from + i}`,
    expertId: null,
  }))
  await upsert(db, { table: 'memberships', key: ['id'] }, hats)
  const chosen = accounts.map(({ id }) => ({
    ...proposed,
    quietDays: [],
    accountId: id,
    updated: '2026-01-01T00:00:00Z',
  }))
  await upsert(db, { table: 'subscriptions', key: ['accountId'] }, chosen)
})
const engines = await openEngines(store, null)
print(`a night: ${people} recipients with a need each, ${supply + samples.length} results, ${fresh} of them new`)

// Everybody was looked at before tonight; then the new ones came.
const [cursor, noting] = await seconds(() => noteSubstance(db))
await upsert(
  db,
  { table: 'digestRecipients', key: ['accountId'] },
  numbered(0, people, (i) => ({ accountId: `bench-a-${i}`, day: '2026-05-31', cursor, carried: [] })),
)
await inBatches(fresh, (from, size) => resultStore.put(db, numbered(supply + from, size, result)))
await engines.afterChange()

const [night, planning] = await seconds(() => planNight({ day: '2026-06-01', isProduction: false }, { ...engines }))
const { report, digests } = night
print(`  reading every record once, for the first night      ${noting.toFixed(1)} s`)
print(`  matching                                            ${planning.toFixed(1)} s`)
print(`  questions ${report.questions}, new ${report.fresh}, recommendations ${report.items}`)
print(
  `  memory, resident at the most                        ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GB`,
)

// The baseline: the journey of one match for some of the same needs, as often as there are questions.
const some = await needStore.page(db, { limit: 100, where: { id: numbered(0, 100, (i) => `bench-n-${i}`) } })
const [, matching] = await seconds(async () => {
  for (const each of some)
    await match(
      { asked: askedBy('need', each), kind: 'result', filters: {}, limit: 5, profile: 'digest' },
      { ...engines },
    )
})
print(
  `  match, question by question (baseline)              ${((matching / some.length) * report.questions).toFixed(1)} s`,
)
print(`  ratio, question by question / night: ${(((matching / some.length) * report.questions) / planning).toFixed(1)}`)

const [skeleton, compiling] = await seconds(compileSkeleton)
const head = { from: '智桥 <no-reply@bench.example>', publicUrl: 'https://bench.example', key: 'key', skeleton }
const full = digests.filter(({ items }) => items.length > 0)
const mails = Array.from({ length: 2_000 }, (_, i) => full[i % full.length]!)
const [, rendering] = await seconds(async () => mails.map((digest) => mailOf(digest, head)))
print(`mails of ${(full.reduce((sum, { items }) => sum + items.length, 0) / full.length).toFixed(1)} recommendations`)
print(`  compiling the template, once                        ${(compiling * 1000).toFixed(0)} ms`)
print(`  rendering                                           ${(mails.length / rendering).toFixed(0)} mails/s`)
print(`  ratio, compiling for each mail / filling: ${(compiling / (rendering / mails.length)).toFixed(0)}`)
await engines.close()
await store.close()
