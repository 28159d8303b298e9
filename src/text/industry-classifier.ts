import type { Concept, Thesaurus } from './thesaurus.ts'
import type { Tokeniser } from './tokenise.ts'

/** An industry that a text seems to be of. */
export interface LikelyIndustry {
  /** Code of `data/taxonomies/industries.json`. */
  readonly code: string
  /** Its share of the votes of the text's words, 0..1. */
  readonly confidence: number
}

/** A text and, told apart, what it is about in one line; likeliest first, those without a vote left out. */
export type IndustryClassifier = (text: string, title?: string) => readonly LikelyIndustry[]

/** A word of the title against a word of the text, and a concept's neighbours against the concept itself. */
const titleWeight = 3
const neighbourWeight = 0.3

/** Votes of a text that nobody heard: a single word, however clear, is not the whole truth. */
const doubt = 4

/**
 * Tells an industry by the thesaurus: each word that labels a concept votes for the industries whose files hold it, the
 * louder the fewer they are (inverse category frequency, Debole and Sebastiani 2003). Words of no concept have no vote.
 */
export const industryClassifier = (thesaurus: Thesaurus, tokeniser: Tokeniser): IndustryClassifier => {
  const votesOf = votesByTerm(thesaurus, tokeniser)
  return (text, title = '') => {
    const votes = new Map<string, number>()
    const count = (words: readonly string[], weight: number): void => {
      for (const word of new Set(words))
        for (const [code, vote] of votesOf.get(word) ?? []) votes.set(code, (votes.get(code) ?? 0) + weight * vote)
    }
    count(tokeniser.words(text), 1)
    count(tokeniser.words(title), titleWeight)
    const all = [...votes.values()].reduce((sum, vote) => sum + vote, doubt)
    return [...votes]
      .map(([code, vote]) => ({ code, confidence: vote / all }))
      .sort((a, b) => b.confidence - a.confidence || (a.code < b.code ? -1 : 1))
  }
}

type Votes = ReadonlyMap<string, number>

const votesByTerm = ({ concepts }: Thesaurus, tokeniser: Tokeniser): ReadonlyMap<string, Votes> => {
  const weights = new Map<string, Map<string, number>>()
  const add = (label: string, industry: string, weight: number): void => {
    const [term, ...more] = tokeniser.words(label).filter((word) => word.length >= label.length)
    if (term === undefined || more.length > 0) return
    const own = weights.get(term) ?? new Map<string, number>()
    weights.set(term, own.set(industry, Math.max(own.get(industry) ?? 0, weight)))
  }
  for (const concept of concepts) {
    for (const label of namesOf(concept)) add(label, concept.industry, 1)
    for (const label of [...concept.broader, ...concept.related]) add(label, concept.industry, neighbourWeight)
  }
  const industries = new Set(concepts.map(({ industry }) => industry)).size
  return new Map([...weights].map(([term, own]) => [term, loudness(own, industries)]))
}

const loudness = (own: ReadonlyMap<string, number>, industries: number): Votes => {
  const rarity = Math.log((1 + industries) / own.size)
  return new Map([...own].map(([code, weight]) => [code, weight * rarity]))
}

const namesOf = ({ prefLabel, altLabel, hiddenLabel }: Concept): readonly string[] => [
  prefLabel,
  ...altLabel,
  ...hiddenLabel,
]
