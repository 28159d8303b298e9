import type { ConceptLookup, Neighbours } from '../text/concept-lookup.ts'
import type { Symptom, SymptomReader } from '../text/symptoms.ts'
import { bigramMark, type Tokeniser } from '../text/tokenise.ts'
import type { Asked } from './asked.ts'

/** A word of the title against a word of the body, and a pair of characters against a word. */
const titleWeight = 3
const bodyWeight = 1
const bigramWeight = 0.5

/**
 * The asking side as weighted terms. Words of the title count three times; in the body a term counts 1 + ln(times),
 * because firms repeat themselves; character pairs count half, as a net under the segmentation.
 */
export const queryTerms = ({ title, body }: Asked, tokeniser: Tokeniser): ReadonlyMap<string, number> => {
  const terms = new Map<string, number>()
  const add = (term: string, weight: number): void => {
    terms.set(term, (terms.get(term) ?? 0) + weight * (term.startsWith(bigramMark) ? bigramWeight : 1))
  }
  for (const term of tokeniser.terms(title)) add(term, titleWeight)
  for (const [term, times] of tally(tokeniser.terms(body))) add(term, bodyWeight * (1 + Math.log(times)))
  return terms
}

/** A symptom that was told, and what the place counts where it was. */
export interface ToldSymptom extends Symptom {
  readonly weight: number
}

/** The symptoms the asking side tells of; told in the title, they count as its words do. */
export const toldSymptoms = ({ title, body }: Asked, symptomsIn: SymptomReader): readonly ToldSymptom[] => [
  ...symptomsIn(title).map((symptom) => ({ ...symptom, weight: titleWeight })),
  ...symptomsIn(body).map((symptom) => ({ ...symptom, weight: bodyWeight })),
]

/** The asking side with what its symptoms are called and what is done about them: what it means, for the embedder. */
export const inOtherWords = (
  asked: Asked,
  symptoms: readonly Symptom[],
): Pick<Asked, 'title' | 'body' | 'isSensitive'> => ({
  ...asked,
  body: [asked.body, ...symptoms.flatMap(({ names, remedies }) => [...names, ...remedies])].join('\n'),
})

/** What a neighbour in the thesaurus counts against the word itself. */
const neighbourWeights = { same: 0.5, broader: 0.1, related: 0.1 } as const
/** What a problem's name and its remedies count against a word, where a symptom of it was told. */
const symptomWeight = 0.5

const relations = ['same', 'broader', 'related'] as const
const nobody: Neighbours = { same: [], broader: [], related: [] }

/** The terms with what the thesaurus knows of them, weighed below the words themselves; a word that was said keeps its weight. */
export const expanded = (
  terms: ReadonlyMap<string, number>,
  neighboursOf: ConceptLookup,
  symptoms: readonly ToldSymptom[] = [],
): ReadonlyMap<string, number> => {
  const all = new Map(terms)
  const add = (others: readonly string[], weight: number): void => {
    for (const other of others) if (!terms.has(other)) all.set(other, Math.max(all.get(other) ?? 0, weight))
  }
  for (const [term, weight] of terms) {
    const neighbours = neighboursOf(term) ?? nobody
    for (const relation of relations) add(neighbours[relation], weight * neighbourWeights[relation])
  }
  for (const { weight, names, remedies } of symptoms) {
    add([...names, ...remedies], weight * symptomWeight)
  }
  return all
}

const tally = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
