import { newAccount } from '../../pipelines/identity/send-link.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Result } from '../../src/domain/result.ts'
import { seeded } from '../../src/domain/seeded.ts'
import { proposed } from '../../src/domain/subscription.ts'
import type { Database } from '../../src/ports/database.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { upsert } from '../../src/store/libraries/rows.ts'
import { sentencesOf } from '../../src/text/sentences.ts'

/** A library as large as is asked for, its titles and sentences those of the sample library, put together anew. */
export interface BenchLibrary {
  readonly putResults: (from: number, count: number) => Promise<void>
  /** Somebody of a firm of his own, with a need, who wants a mail every night. */
  readonly putPeople: (count: number) => Promise<void>
}

const began = '2026-01-01T00:00:00.000Z'

/** Account of the nth of the people. */
export const personOf = (i: number): string => `bench-a-${i}`

/** Over a database with the samples; another seed makes other texts. */
export const benchLibrary = async (db: Database, seed: number): Promise<BenchLibrary> => {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const isSample = ({ id }: { readonly id: string }): boolean => !id.startsWith('bench-')
  const samples = (await resultStore.page(db, { limit: 1000, after: 'm-' })).filter(isSample)
  const needs = (await needStore.page(db, { limit: 1000, after: 'm-' })).filter(isSample)
  const [offered, asked] = [piecesOf(samples), piecesOf(needs)]
  const title = ({ titles }: Pieces): string => `${pick(titles)[0]}${pick(titles)[1]}`
  const body = ({ sentences }: Pieces): string => Array.from({ length: 4 }, () => pick(sentences)).join('')
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
  return {
    putResults: (from, count) =>
      inBatches({ from, count }, (batch) => resultStore.put(db, batch.map(result)).then(() => {})),
    putPeople: (count) =>
      inBatches({ from: 0, count }, async (batch) => {
        await needStore.put(db, batch.map(need))
        await upsert(db, { table: 'accounts', key: ['id'] }, batch.map(account))
        await upsert(db, { table: 'memberships', key: ['id'] }, batch.map(hat))
        await upsert(db, { table: 'subscriptions', key: ['accountId'] }, batch.map(subscription))
      }),
  }
}

interface Pieces {
  /** In halves. */
  readonly titles: readonly (readonly [string, string])[]
  readonly sentences: readonly string[]
}

const piecesOf = (records: readonly { readonly title: string; readonly description: string }[]): Pieces => ({
  titles: records.map(({ title }) => {
    const half = Math.ceil(title.length / 2)
    return [title.slice(0, half), title.slice(half)]
  }),
  sentences: records.flatMap(({ description }) =>
    sentencesOf(description).map(({ start, end }) => description.slice(start, end)),
  ),
})

const account = (i: number) => ({
  ...newAccount({ email: `p${i}@bench.example`, name: `收件人${i}`, created: began }),
  id: personOf(i),
})
const hat = (i: number) => ({
  id: `hat-${i}`,
  accountId: personOf(i),
  role: 'enterprise' as const,
  organisationId: `bench-o-${i}`,
  expertId: null,
})
const subscription = (i: number) => ({ ...proposed, quietDays: [], accountId: personOf(i), updated: began })

/** Records written together. */
const batchSize = 1_000

const inBatches = async (
  { from, count }: { readonly from: number; readonly count: number },
  put: (batch: readonly number[]) => Promise<void>,
): Promise<void> => {
  for (let done = 0; done < count; done += batchSize)
    await put(Array.from({ length: Math.min(batchSize, count - done) }, (_, i) => from + done + i))
}
