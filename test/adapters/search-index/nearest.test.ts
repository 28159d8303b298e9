import { describe, expect, it } from 'vitest'
import { openInProcessIndex } from '../../../src/adapters/search-index/in-process.ts'
import { seeded } from '../../../src/domain/seeded.ts'
import type { SearchDocument } from '../../../src/ports/search-index.ts'
import { aDocument, aQuery } from '../../contracts/search-documents.ts'
import { openNaiveIndex } from './naive-index.ts'

const COUNT = 5000
// Of forty pools: one document in twenty is looked at one by one, three in ten are looked up by codes.
const few = ['p1', 'p3']
const many = Array.from({ length: 12 }, (_, at) => `p${3 * at}`)

const scaled = (values: readonly number[]): Float32Array => {
  const length = Math.hypot(...values)
  return Float32Array.from(values, (value) => value / length)
}

const around = (centre: readonly number[], spread: number, random: () => number): Float32Array =>
  scaled(centre.map((value) => value + spread * (random() - 0.5)))

const library = (vectorAt: (at: number) => Float32Array | null): readonly SearchDocument[] =>
  Array.from({ length: COUNT }, (_, at) => ({
    ...aDocument(`d${(at * 7919) % COUNT}`, { pool: `p${at % 40}` }),
    vector: vectorAt(at),
  }))

describe('the best by meaning are those of a full scan in floats, to the bit and to the last tie', () => {
  const random = seeded(7)
  const centres = Array.from({ length: 20 }, () => Array.from({ length: 48 }, () => random() - 0.5))
  const centre = (at: number) => centres[at % 20]!
  it.each([
    ['for clusters', (at: number) => around(centre(at), 0.5, random)],
    [
      'for vectors closer to each other than the codes can tell',
      (at: number) => around(centre(0), 1e-4, () => (at % 997) / 997 + random() * 1e-3),
    ],
    ['when every vector is there a hundred times', (at: number) => around(centre(0), 1, seeded(at % 50))],
    [
      'when most documents have no vector, the first and the last among them',
      (at: number) => (at % 7 === 3 ? around(centre(at), 1, random) : null),
    ],
    [
      'when one dimension outweighs all others',
      (at: number) =>
        scaled([
          1000,
          ...centre(at)
            .slice(1)
            .map(() => random()),
        ]),
    ],
  ])(
    '%s',
    async (_, vectorAt) => {
      const documents = library(vectorAt)
      const [index, naive] = [openInProcessIndex(), openNaiveIndex()]
      for (const each of [index, naive]) await each.put(documents)
      for (const limit of [1, 10, 300]) {
        const query = aQuery({ vector: around(centre(limit), 0.3, random), limit })
        for (const filters of [{}, { pools: few }, { pools: many }])
          expect(await index.retrieve({ ...query, filters })).toEqual(await naive.retrieve({ ...query, filters }))
      }
    },
    60_000,
  )
})

const padded = (...values: readonly number[]): Float32Array =>
  Float32Array.from({ length: 48 }, (_, at) => values[at] ?? 0)

const copies = (name: string, vector: Float32Array): readonly SearchDocument[] =>
  Array.from({ length: 40 }, (_, at) => ({ ...aDocument(`${name}${at + 10}`, {}), vector }))

describe('the best by meaning are found', () => {
  const query = Float32Array.from({ length: 48 }, (_, at) => (at === 0 ? 0.7 : 0.1))
  const lost = padded(0.999).map((value) => (value === 0 ? 0.003 : value))
  const nudged = Float32Array.from({ length: 48 }, (_, at) => [1, 0, 1e-5][at] ?? 0)
  it.each([
    ['when their codes lose what makes them the best', query, padded(1), lost],
    [
      'when the codes of the query lose it',
      nudged,
      padded(100, 127, 0),
      padded(100, 0, 127).map((value) => value * (1 - 2e-6)),
    ],
  ])('%s', async (_, vector, plain, best) => {
    const index = openInProcessIndex()
    await index.put([...copies('all ', plain), ...copies('best', best)])
    const retrieved = await index.retrieve({ ...aQuery({ limit: 40 }), vector })
    expect(retrieved.map(({ id }) => id.slice(0, 4))).toEqual(new Array(40).fill('best'))
  })
})

it('never tells a cosine beyond one, though rounding carries products there', async () => {
  const random = seeded(11)
  const vectors = Array.from({ length: 50 }, () => scaled(Array.from({ length: 48 }, random)))
  const products = vectors.map((vector) => vector.reduce((sum, value) => sum + value * value, 0))
  expect(Math.max(...products)).toBeGreaterThan(1)
  const index = openInProcessIndex()
  await index.put(vectors.map((vector, at) => ({ ...aDocument(`d${at}`, {}), vector })))
  for (const vector of vectors)
    for (const { meaning } of await index.retrieve({ ...aQuery({}), vector })) expect(meaning).toBeLessThanOrEqual(1)
})
