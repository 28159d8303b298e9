import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ConceptLookup, conceptLookup } from '../text/concept-lookup.ts'
import { type IndustryClassifier, industryClassifier } from '../text/industry-classifier.ts'
import { type SymptomReader, symptomReader } from '../text/symptoms.ts'
import { namesOf, type TaxonomyEntry } from '../text/taxonomy.ts'
import { labelsOf, readConcepts, sentencesOfThesaurus, type Thesaurus } from '../text/thesaurus.ts'
import { createTokeniser, type Tokeniser } from '../text/tokenise.ts'

/** What the house knows before it has seen any library. */
export interface Knowledge {
  readonly thesaurus: Thesaurus
  readonly tokeniser: Tokeniser
  readonly neighboursOf: ConceptLookup
  readonly symptomsIn: SymptomReader
  readonly industriesIn: IndustryClassifier
  /** What the tokeniser was told to keep whole. */
  readonly labels: readonly string[]
  /** The thesaurus as texts, for the embedder to learn from. */
  readonly sentences: readonly string[]
  readonly industryName: (code: string) => string
  /** Changes when the shipped segmentation may: an index built with another is stale. */
  readonly version: string
}

const folder = join(import.meta.dirname, '../../data')
/** Raise when `text/` segments differently than before, or documents carry other facets. */
const segmentation = 2

/** Reads the thesaurus and the taxonomies of `data/`. */
export const readKnowledge = (): Knowledge => {
  const files = globSync(join(folder, 'thesaurus/*.jsonl')).sort()
  const thesaurus = {
    concepts: files.flatMap((file) => readConcepts(readFileSync(file, 'utf8'), basename(file, '.jsonl'))),
  }
  const industries = JSON.parse(
    readFileSync(join(folder, 'taxonomies/industries.json'), 'utf8'),
  ) as readonly TaxonomyEntry[]
  const labels = labelsOf(thesaurus)
  return {
    ...readingOf(thesaurus, createTokeniser(labels)),
    labels,
    industryName: namesOf(industries),
    version: createHash('sha256')
      .update(`${segmentation}\n${labels.join('\n')}`)
      .digest('hex')
      .slice(0, 12),
  }
}

/** The same knowledge with another thesaurus; the dictionary is read again only where labels differ. */
export const withThesaurus = (knowledge: Knowledge, thesaurus: Thesaurus): Knowledge => {
  const labels = labelsOf(thesaurus)
  const isSame = labels.length === knowledge.labels.length && labels.every((label, i) => label === knowledge.labels[i])
  return { ...knowledge, ...readingOf(thesaurus, isSame ? knowledge.tokeniser : createTokeniser(labels)), labels }
}

const readingOf = (thesaurus: Thesaurus, tokeniser: Tokeniser) => ({
  thesaurus,
  tokeniser,
  neighboursOf: lazily(() => conceptLookup(thesaurus, tokeniser)),
  symptomsIn: lazily(() => symptomReader(thesaurus, tokeniser)),
  industriesIn: lazily(() => industryClassifier(thesaurus, tokeniser)),
  sentences: sentencesOfThesaurus(thesaurus),
})

// Looking up needs the dictionary of the segmentation, which is read when somebody asks.
const lazily = <A extends readonly unknown[], R>(open: () => (...asked: A) => R): ((...asked: A) => R) => {
  let opened: ((...asked: A) => R) | undefined
  return (...asked) => {
    opened ??= open()
    return opened(...asked)
  }
}
