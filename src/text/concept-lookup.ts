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

/** Looks terms up by any label of a concept, folded as the segmentation folds them. */
export const conceptLookup = ({ concepts }: Thesaurus, tokeniser: Tokeniser): ConceptLookup => {
  const termOf = wholeTerm(tokeniser)
  const byTerm = new Map(
    concepts.flatMap((concept) =>
      labels(concept).flatMap((label) => termOf(label).map((term) => [term, concept] as const)),
    ),
  )
  return (term) => {
    const concept = byTerm.get(term)
    if (concept === undefined) return undefined
    return {
      same: labels(concept)
        .flatMap(termOf)
        .filter((other) => other !== term),
      broader: concept.broader.flatMap(termOf),
      related: concept.related.flatMap(termOf),
    }
  }
}

/** The term a label is to the segmentation: one or none, for a label that is cut would answer for its parts. */
const wholeTerm = (tokeniser: Tokeniser) => {
  const known = new Map<string, readonly string[]>()
  return (label: string): readonly string[] => {
    const kept =
      known.get(label) ??
      tokeniser
        .words(label)
        .slice(-1)
        .filter((word) => word.length >= label.length)
    known.set(label, kept)
    return kept
  }
}

const labels = ({ prefLabel, altLabel, hiddenLabel }: Concept): readonly string[] => [
  prefLabel,
  ...altLabel,
  ...hiddenLabel,
]
