import { seeded } from '../../src/domain/seeded.ts'
import type { SearchDocument, SearchQuery } from '../../src/ports/search-index.ts'

/** Length of the vectors. */
export const DIMENSIONS = 256
const VOCABULARY = 60_000
const CLUSTERS = 1000
const LENGTHS = { title: 8, keywords: 5, body: 57 }
// Zipf-Mandelbrot: the commonest terms, stop words, are gone, as they are after `text/tokenise`.
const OFFSET = 10

// Neighbouring seeds are spread over all states, so that their sequences do not overlap.
const chance = (number: number): (() => number) => seeded(Math.imul(number, 0x9e3779b1))

const hanzi = (random: () => number): string => String.fromCharCode(0x4e00 + Math.floor(random() * 3500))

const vocabulary = ((random) =>
  Array.from({ length: VOCABULARY }, () => {
    const length = random() < 0.7 ? 2 : 3
    return Array.from({ length }, () => hanzi(random)).join('')
  }))(chance(1))

// The inverse of the continuous law: ranks fall off as 1 / (rank + OFFSET).
const zipf = (random: () => number): number =>
  Math.floor(OFFSET * ((VOCABULARY + OFFSET) / OFFSET) ** random() - OFFSET) % VOCABULARY

/** Two terms of five come from the words of the cluster, a shuffle of the vocabulary of its own. */
const term = (random: () => number, cluster: number): string => {
  const rank = zipf(random)
  const place = random() < 0.4 ? (Math.imul(rank + 1, 7919) + cluster * 613) % VOCABULARY : rank
  return vocabulary[Math.abs(place)]!
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const direction = (random: () => number): Float32Array =>
  Float32Array.from({ length: DIMENSIONS }, () => normal(random))

const centres = Array.from({ length: CLUSTERS }, (_, cluster) => direction(chance(1000 + cluster)))

const vectorIn = (cluster: number, random: () => number): Float32Array => {
  const noise = direction(random)
  const sum = noise.map((value, at) => 0.7 * value + (centres[cluster]?.[at] ?? 0))
  const length = Math.hypot(...sum)
  return sum.map((value) => value / length)
}

/** The n-th document, always the same. */
export const documentAt = (number: number): SearchDocument => {
  const random = chance(10_000 + number)
  const cluster = Math.floor(random() * CLUSTERS)
  const terms = (length: number) => Array.from({ length }, () => term(random, cluster))
  return {
    id: `result-${number}`,
    kind: 'result',
    owner: `result-${number}`,
    fields: { title: terms(LENGTHS.title), keywords: terms(LENGTHS.keywords), body: terms(LENGTHS.body) },
    vector: vectorIn(cluster, random),
    facets: {
      pool: `pool-${number % 20}`,
      region: `省${number % 31}市${number % 311}`,
      industries: [`C${number % 97}`],
      maturity: ['小试', '中试', '产业化'][number % 3] ?? null,
      audience: ['everyone'],
    },
  }
}

/** Ten to forty terms and the vector of a neighbour of one of the first documents, the hundreds a match asks for. */
export const queryAt = (number: number, documents: number): SearchQuery => {
  const random = chance(5_000_000 + number)
  const { fields, vector } = documentAt(Math.floor(random() * documents))
  const terms = [...fields.title, ...fields.keywords, ...fields.body].slice(0, 10 + Math.floor(random() * 31))
  const noisy = (vector ?? new Float32Array(DIMENSIONS)).map(
    (value) => value + (0.5 * normal(random)) / Math.sqrt(DIMENSIONS),
  )
  const length = Math.hypot(...noisy)
  return {
    kind: 'result',
    terms: new Map(terms.map((each, at) => [each, at % 4 === 3 ? 0.4 : 1])),
    vector: noisy.map((value) => value / length),
    filters: {},
    limit: 200,
  }
}
