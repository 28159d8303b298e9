import { knownNeeds } from '../../../pipelines/common-needs/known-need.ts'
import { readMeaning } from '../../../pipelines/common-needs/meaning.ts'
import { near } from '../../../pipelines/common-needs/pairs.ts'
import { seeded } from '../../../src/domain/seeded.ts'
import { type Alike, alike } from '../../../src/ranking/common-needs/alike.ts'
import { cluster, type Pair } from '../../../src/ranking/common-needs/cluster.ts'
import { readFacets } from '../../../src/ranking/common-needs/facets.ts'
import { differentFirms } from '../../../src/ranking/common-needs/firms.ts'
import { languageOf } from '../../../src/ranking/common-needs/language.ts'
import { sketch } from '../../../src/ranking/common-needs/sketch.ts'
import { fitLogistic } from '../../../src/ranking/fit.ts'
import { commonPairs, openLibrary, readVerdicts } from './judged.ts'
import { scoreOf } from './score.ts'

// node test/ranking/common-needs/fit.ts: fits the numbers of `rules.ts` on the samples and the tuning half, and shows what
// each limit gives there on needs that the weights were not fitted on.

interface Candidate {
  readonly a: string
  readonly b: string
  readonly alike: Alike
}

type Signals = readonly (keyof Alike)[]

const verdictOf = readVerdicts('tuning')
const common = commonPairs('tuning')

/** Every two needs the journey would compare. */
const candidates = async (): Promise<readonly Candidate[]> => {
  const library = await openLibrary('tuning')
  const known = await knownNeeds(library.db)
  const said = [...known.values()].map((need) => need.said)
  const language = languageOf(said, readFacets(library.knowledge.thesaurus))
  const meaningOf = await readMeaning([...known.keys()], library)
  const found = new Map<string, Candidate>()
  for (const need of known.values()) {
    for (const id of await near(need, language, library.index)) {
      const other = known.get(id)!
      if (id === need.id || !differentFirms(need.firm, other.firm)) continue
      const [a, b] = need.id < id ? [need, other] : [other, need]
      const pair = alike(sketch(a.said, language), sketch(b.said, language), meaningOf(a.id, b.id))
      found.set(`${a.id} ${b.id}`, { a: a.id, b: b.id, alike: pair })
    }
  }
  await library.close()
  return [...found.values()].filter(({ a, b }) => verdictOf(a, b) !== null)
}

const valuesOf = (pair: Alike, signals: Signals): readonly number[] => signals.map((signal) => pair[signal] ?? 0)

const fitOdds = (pairs: readonly Candidate[], signals: Signals) => {
  const { coefficients, intercepts } = fitLogistic(
    pairs.map(({ a, b, alike }) => ({
      values: valuesOf(alike, signals),
      relevant: verdictOf(a, b) === 'common',
      group: 0,
    })),
  )
  const oddsOf = ({ alike }: Candidate): number =>
    valuesOf(alike, signals).reduce((sum, value, i) => sum + value * coefficients[i]!, intercepts[0]!)
  return { coefficients, start: intercepts[0]!, oddsOf }
}

/** Which of six parts a need is in; needs of one cluster are in one part. */
const partsBy = (random: () => number): ((id: string) => number) => {
  const parts = new Map<string, number>()
  for (const [a, b] of common) {
    const part = parts.get(a) ?? parts.get(b) ?? Math.floor(random() * 6)
    parts.set(a, part).set(b, part)
  }
  return (id) => {
    const part = parts.get(id) ?? Math.floor(random() * 6)
    parts.set(id, part)
    return part
  }
}

/** The odds of every pair by weights fitted without the parts its needs are in. */
const heldOutOdds = (pairs: readonly Candidate[], signals: Signals, partOf: (id: string) => number): readonly Pair[] =>
  [0, 1, 2, 3, 4, 5].flatMap((part) => {
    const { oddsOf } = fitOdds(
      pairs.filter(({ a, b }) => partOf(a) !== part && partOf(b) !== part),
      signals,
    )
    return pairs.filter(({ a }) => partOf(a) === part).map((pair) => ({ a: pair.a, b: pair.b, odds: oddsOf(pair) }))
  })

const pairs = await candidates()
for (const signals of [['problem', 'thing', 'title', 'meaning'] as const, ['problem', 'thing', 'title'] as const]) {
  const { coefficients, start } = fitOdds(pairs, signals)
  console.log(
    signals.map((signal, i) => `${signal} ${coefficients[i]!.toFixed(2)}`).join('  '),
    ` start ${start.toFixed(2)}`,
  )
  const trials = [1, 2, 3, 4, 5, 6].map((seed) => heldOutOdds(pairs, signals, partsBy(seeded(seed))))
  for (const mean of [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]) {
    const scores = trials.map((odds) => scoreOf(cluster(odds, { most: 8, mean, least: mean - 1.5 }), verdictOf, common))
    const total = (of: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((sum, score) => sum + of(score), 0)
    const precision = 1 - total(({ wrong }) => wrong.length) / total(({ proposed }) => proposed)
    console.log(
      `  mean ${mean}: precision ${precision.toFixed(3)}, recall ${(total(({ recall }) => recall) / 6).toFixed(3)}`,
    )
  }
}
