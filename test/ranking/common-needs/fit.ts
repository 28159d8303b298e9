import { knownNeeds } from '../../../pipelines/common-needs/known-need.ts'
import { readMeaning } from '../../../pipelines/common-needs/meaning.ts'
import { near } from '../../../pipelines/common-needs/pairs.ts'
import { type Alike, alike } from '../../../src/ranking/common-needs/alike.ts'
import { cluster, type Pair } from '../../../src/ranking/common-needs/cluster.ts'
import { readFacets } from '../../../src/ranking/common-needs/facets.ts'
import { differentFirms } from '../../../src/ranking/common-needs/firms.ts'
import { languageOf } from '../../../src/ranking/common-needs/language.ts'
import { sketch } from '../../../src/ranking/common-needs/sketch.ts'
import { fitLogistic } from '../../../src/ranking/fit.ts'
import { commonPairs, openLibrary, readVerdicts } from './judged.ts'
import { scoreOf } from './score.ts'

// node test/ranking/common-needs/fit.ts: fits the numbers of `rules.ts` on the tuning half, and shows what each limit would give there.

interface Candidate {
  readonly a: string
  readonly b: string
  readonly alike: Alike
}

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
  return [...found.values()]
}

const verdictOf = readVerdicts('tuning')
const judged = (await candidates()).filter(({ a, b }) => verdictOf(a, b) !== null)
const valuesOf = (pair: Alike, names: readonly (keyof Alike)[]): readonly number[] =>
  names.map((name) => pair[name] ?? 0)

for (const names of [
  ['problem', 'thing', 'title', 'meaning'],
  ['problem', 'thing', 'title'],
] as const) {
  const pairs = judged.map(({ a, b, alike }) => ({
    values: valuesOf(alike, names),
    relevant: verdictOf(a, b) === 'common',
    group: 0,
  }))
  const { coefficients, intercepts } = fitLogistic(pairs)
  const start = intercepts[0]!
  console.log(names.map((name, i) => `${name} ${coefficients[i]!.toFixed(2)}`).join('  '), ` start ${start.toFixed(2)}`)
  const scored = judged.map(({ a, b, alike }): Pair => {
    const points = valuesOf(alike, names).map((value, i) => value * coefficients[i]!)
    return { a, b, odds: points.reduce((sum, each) => sum + each, start) }
  })
  for (const mean of [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]) {
    const clusters = cluster(scored, { most: 8, mean, least: mean - 1.5 })
    const { precision, recall } = scoreOf(clusters, verdictOf, commonPairs('tuning'))
    console.log(`  mean ${mean}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
  }
}
