import type { Concept, Thesaurus } from './thesaurus.ts'
import type { Tokeniser } from './tokenise.ts'

/** What a label leads to: terms of the same concept, of broader ones and of related ones. */
export interface Neighbours {
  readonly same: readonly string[]
  readonly broader: readonly string[]
  readonly related: readonly string[]
}

/** Neighbours of a term as the segmentation gives it, or `undefined` when it is no label of a concept. */
export type ConceptLookup = (term: string) => Neighbours | undefined

/** Looks terms up by any label of a concept, Chinese or English, folded as the segmentation folds them. */
export const conceptLookup = ({ concepts }: Thesaurus, tokeniser: Tokeniser): ConceptLookup => {
  const byLabel = new Map<string, Concept>()
  const termOf = (label: string): string | undefined => tokeniser.words(label).at(-1)
  const named = new Map(concepts.map((concept) => [concept.prefLabel, concept]))
  for (const concept of concepts) {
    for (const label of labels(concept)) {
      const words = tokeniser.words(label)
      // A label that is cut into words would answer for a part of itself.
      if (words.at(-1) !== undefined && isWhole(label, words)) byLabel.set(words.at(-1)!, concept)
    }
  }
  const terms = (of: readonly string[]): readonly string[] => of.flatMap((label) => termOf(label) ?? [])
  return (term) => {
    const concept = byLabel.get(term)
    if (concept === undefined) return undefined
    const around = (preferred: readonly string[]): readonly string[] =>
      terms(preferred.filter((label) => named.has(label)))
    return {
      same: terms(labels(concept)).filter((other) => other !== term),
      broader: around(concept.broader),
      related: around(concept.related),
    }
  }
}

const labels = ({ prefLabel, altLabel, hiddenLabel }: Concept): readonly string[] => [
  prefLabel,
  ...altLabel,
  ...hiddenLabel,
]

const isWhole = (label: string, words: readonly string[]): boolean =>
  words.at(-1)!.length >= label.replace(/\s/g, '').length
