import type { Concept, Thesaurus } from './thesaurus.ts'

/** What is wrong with a thesaurus, a line each: shared labels, unknown neighbours, circles, orphans. Empty when sound. */
export const thesaurusFaults = ({ concepts }: Thesaurus): readonly string[] => {
  const byLabel = new Map(concepts.map((concept) => [concept.prefLabel, concept]))
  const named = new Set(concepts.flatMap(({ broader, related }) => [...broader, ...related]))
  return [
    ...sharedLabels(concepts),
    ...concepts.flatMap((concept) => unknownNeighbours(concept, byLabel)),
    ...concepts.flatMap(({ prefLabel }) =>
      isAboveItself(prefLabel, byLabel) ? [`${prefLabel} is broader than itself`] : [],
    ),
    ...concepts.flatMap(({ prefLabel, broader, related }) =>
      broader.length + related.length === 0 && !named.has(prefLabel) ? [`${prefLabel} has no neighbour`] : [],
    ),
  ]
}

const sharedLabels = (concepts: readonly Concept[]): readonly string[] => {
  const owners = new Map<string, string>()
  return concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) =>
    [...new Set([prefLabel, ...altLabel, ...hiddenLabel])].flatMap((label) => {
      const owner = owners.get(label)
      owners.set(label, prefLabel)
      return owner === undefined ? [] : [`label ${label} is shared by ${owner} and ${prefLabel}`]
    }),
  )
}

const unknownNeighbours = (
  { prefLabel, broader, related }: Concept,
  byLabel: ReadonlyMap<string, Concept>,
): readonly string[] => [
  ...broader.flatMap((label) => (byLabel.has(label) ? [] : [`${prefLabel}: broader ${label} is no concept`])),
  ...related.flatMap((label) => (byLabel.has(label) ? [] : [`${prefLabel}: related ${label} is no concept`])),
]

const isAboveItself = (label: string, byLabel: ReadonlyMap<string, Concept>): boolean => {
  const seen = new Set<string>()
  const above = [...(byLabel.get(label)?.broader ?? [])]
  for (let next = above.pop(); next !== undefined; next = above.pop()) {
    if (next === label) return true
    if (seen.has(next)) continue
    seen.add(next)
    above.push(...(byLabel.get(next)?.broader ?? []))
  }
  return false
}
