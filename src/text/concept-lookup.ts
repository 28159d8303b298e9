import { ambiguousLabels } from './ambiguous-labels.ts'
import type { Concept, Thesaurus } from './thesaurus.ts'
import type { Tokeniser } from './tokenise.ts'

/** What a label leads to: terms of the same concept, of broader ones and of related ones. */
export interface Neighbours {
  readonly same: readonly string[]
  readonly broader: readonly string[]
  readonly related: readonly string[]
}

/** Neighbours of a term as the segmentation gives it, or `undefined` when it is no label of a concept, or of more than one. */
export type ConceptLookup = (term: string) => Neighbours | undefined

/**
 * Looks terms up by any label of a concept, folded as the segmentation folds them. A label that means one thing here and
 * another there (硝化, GaN and GAN) leads nowhere and nothing leads to it: it counts as the word it is.
 */
export const conceptLookup = (thesaurus: Thesaurus, tokeniser: Tokeniser): ConceptLookup => {
  const ambiguous = new Set(ambiguousLabels(thesaurus))
  const termOf = wholeTerm(tokeniser)
  const termsOf = (found: readonly string[]): readonly string[] =>
    found.filter((label) => !ambiguous.has(label)).flatMap(termOf)
  const byTerm = new Map(
    thesaurus.concepts.flatMap((concept) => termsOf(labels(concept)).map((term) => [term, concept] as const)),
  )
  return (term) => {
    const concept = byTerm.get(term)
    if (concept === undefined) return undefined
    return {
      same: termsOf(labels(concept)).filter((other) => other !== term),
      broader: termsOf(concept.broader),
      related: termsOf(concept.related),
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
