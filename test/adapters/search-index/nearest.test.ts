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
  const centre = (at: number) => centres[at % 20] as number[]
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
