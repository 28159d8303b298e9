import { isReadableSymptom } from './symptoms.ts'
import type { Concept, Thesaurus } from './thesaurus.ts'

/**
 * What is wrong with a thesaurus, a line each: labels shared within an industry, English shared at all, unknown neighbours,
 * neighbours twice over, circles, orphans, symptoms that cannot be read, lead nowhere or tell of two problems. Empty when sound. A label of two industries is ambiguous, not wrong.
 */
export const thesaurusFaults = ({ concepts }: Thesaurus): readonly string[] => {
  const byLabel = new Map(concepts.map((concept) => [concept.prefLabel, concept]))
  const named = new Set(concepts.flatMap(({ broader, related }) => [...broader, ...related]))
  return [
    ...sharedLabels(concepts),
    ...sharedEnglish(concepts),
    ...sharedSymptoms(concepts),
    ...concepts.flatMap(symptomFaults),
    ...concepts.flatMap(({ prefLabel, broader, related }) =>
      broader
        .filter((label) => related.includes(label))
        .map((label) => `${prefLabel}: ${label} is broader and related`),
    ),
    ...concepts.flatMap((concept) => unknownNeighbours(concept, byLabel)),
    ...concepts.flatMap(({ prefLabel }) =>
      isAboveItself(prefLabel, byLabel) ? [`${prefLabel} is broader than itself`] : [],
    ),
    ...concepts.flatMap(({ prefLabel, broader, related }) =>
      broader.length + related.length === 0 && !named.has(prefLabel) ? [`${prefLabel} has no neighbour`] : [],
    ),
  ]
}

const sharedLabels = (concepts: readonly Concept[]): readonly string[] =>
  sharing(concepts, ({ prefLabel, altLabel, hiddenLabel }) => [prefLabel, ...altLabel, ...hiddenLabel]).flatMap(
    ({ label, owner, concept }) =>
      owner.industry === concept.industry
        ? [`label ${label} is shared by ${owner.prefLabel} and ${concept.prefLabel}`]
        : [],
  )

const sharedEnglish = (concepts: readonly Concept[]): readonly string[] =>
  sharing(concepts, ({ en }) => en.map((term) => term.toLowerCase())).map(
    ({ label, owner, concept }) => `English ${label} is shared by ${owner.prefLabel} and ${concept.prefLabel}`,
  )

// The same words may tell of several problems where each says what it befalls.
const sharedSymptoms = (concepts: readonly Concept[]): readonly string[] =>
  sharing(
    concepts.filter(({ befalls }) => befalls.length === 0),
    ({ said }) => said,
  ).map(({ label, owner, concept }) => `${label} is said of ${owner.prefLabel} and ${concept.prefLabel}`)

const symptomFaults = ({ prefLabel, kind, said, related }: Concept): readonly string[] => [
  ...said.flatMap((symptom) => (isReadableSymptom(symptom) ? [] : [`${prefLabel}: ${symptom} cannot be read`])),
  ...(said.length > 0 && kind !== 'problem' ? [`${prefLabel} has symptoms and is no problem`] : []),
  ...(said.length > 0 && related.length === 0 ? [`${prefLabel}: its symptoms lead nowhere`] : []),
]

interface Sharing {
  readonly label: string
  readonly owner: Concept
  readonly concept: Concept
}

// Each concept that claims a label after another did, with the one before it.
const sharing = (
  concepts: readonly Concept[],
  labelsOf: (concept: Concept) => readonly string[],
): readonly Sharing[] => {
  const owners = new Map<string, Concept>()
  return concepts.flatMap((concept) =>
    [...new Set(labelsOf(concept))].flatMap((label) => {
      const owner = owners.get(label)
      owners.set(label, concept)
      return owner === undefined ? [] : [{ label, owner, concept }]
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
