import type { ConceptKind, Thesaurus } from '../../text/thesaurus.ts'
import { isName, signsOf } from './signs.ts'

/** Sign -> how far it speaks of a problem (1) rather than of a thing (0). */
export type Facets = ReadonlyMap<number, number>

const kindsOfThings: readonly ConceptKind[] = ['material', 'product', 'equipment']

/** Keeps a sign met once or twice from being all problem or all thing: half a label in a thousand on either side. */
const smoothing = 0.0005

/** What each sign of the thesaurus speaks of: its share of the labels of problems against its share of those of things. */
export const readFacets = ({ concepts }: Thesaurus): Facets => {
  const problems = labelShares(concepts.filter(({ kind }) => kind === 'problem'))
  const things = labelShares(concepts.filter(({ kind }) => kindsOfThings.includes(kind)))
  return new Map(
    [...new Set([...problems.keys(), ...things.keys()])].map((sign) => {
      const [problem, thing] = [problems.get(sign) ?? 0, things.get(sign) ?? 0]
      return [sign, (problem + smoothing) / (problem + thing + 2 * smoothing)]
    }),
  )
}

const labelShares = (concepts: Thesaurus['concepts']): ReadonlyMap<number, number> => {
  const shares = new Map<number, number>()
  const labels = concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) => [prefLabel, ...altLabel, ...hiddenLabel])
  for (const label of labels)
    for (const sign of new Set(signsOf(label))) shares.set(sign, (shares.get(sign) ?? 0) + 1 / concepts.length)
  return shares
}

/** How far a sign speaks of the problem, 0..1; what the thesaurus does not know speaks of neither. */
export const problemShare = (facets: Facets, sign: number): number => (isName(sign) ? 0 : (facets.get(sign) ?? 0))

/** How far a sign speaks of the thing, 0..1; a Latin name always does. */
export const thingShare = (facets: Facets, sign: number): number =>
  isName(sign) ? 1 : facets.has(sign) ? 1 - facets.get(sign)! : 0
