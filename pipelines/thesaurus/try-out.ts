import type { Audience } from '../../src/domain/audience.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { Database } from '../../src/ports/database.ts'
import { ambiguousLabels } from '../../src/text/ambiguous-labels.ts'
import type { ConceptLookup } from '../../src/text/concept-lookup.ts'
import { fold } from '../../src/text/fold.ts'
import type { IndustryClassifier } from '../../src/text/industry-classifier.ts'
import type { SymptomReader } from '../../src/text/symptoms.ts'
import { labelsOf, type Thesaurus } from '../../src/text/thesaurus.ts'
import type { Tokeniser } from '../../src/text/tokenise.ts'
import type { MatchAnswer, MatchQuestion } from '../answer.ts'
import { planEdit, type ThesaurusRefusal, type ThesaurusWish } from './edit.ts'
import { readHouseThesaurus } from './house-thesaurus.ts'

/** How texts are read with one thesaurus. */
export interface Reading {
  readonly thesaurus: Thesaurus
  readonly tokeniser: Tokeniser
  readonly neighboursOf: ConceptLookup
  readonly symptomsIn: SymptomReader
  readonly industriesIn: IndustryClassifier
}

/** What trying out needs: a reading for any thesaurus, and matching with it. */
export interface TryPorts {
  readonly db: Database
  /** `null`: with the thesaurus as it is. */
  readonly readingOf: (thesaurus: Thesaurus | null) => Reading
  readonly match: (question: MatchQuestion, reading: Reading) => Promise<MatchAnswer>
}

/** A sentence, whoever asks, and perhaps a change that is not kept. */
export interface Trial {
  readonly text: string
  readonly wish: Exclude<ThesaurusWish, { act: 'undo' }> | null
  readonly circles: readonly Audience[] | null
}

/** A concept found in the sentence: the letters that say so, where they stand, and the words that are looked for beside them. */
export interface RecognisedConcept {
  readonly concept: string
  readonly said: string
  readonly start: number
  readonly end: number
  readonly same: readonly string[]
  readonly broader: readonly string[]
  readonly related: readonly string[]
}

/** A problem that the sentence tells of without its name: what tells of it, and what is looked for because of that. */
export interface RecognisedSymptom {
  readonly concept: string
  readonly said: string
  readonly looksFor: readonly string[]
}

/** What a thesaurus makes of the sentence. */
export interface Understood {
  readonly words: readonly string[]
  readonly concepts: readonly RecognisedConcept[]
  readonly symptoms: readonly RecognisedSymptom[]
  /** The first few it would find. */
  readonly found: readonly FoundRecord[]
}

/** A record in its place, and what of it the thesaurus brought: empty where the sentence's own words did. */
export interface FoundRecord {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly gradeName: string
  readonly through: string
}

/** The sentence as the thesaurus reads it now, and as it would after the change; `null`: none was asked for, or it cannot be. */
export interface Tried {
  readonly now: Understood
  readonly drafted: Understood | null
  readonly refusal: ThesaurusRefusal | null
}

/** How many records of a kind are shown. */
const shown = 5

/** Reads a sentence with the thesaurus as it is, and with a draft over it; nothing is kept. */
export const tryOut = async (trial: Trial, shipped: Thesaurus, ports: TryPorts): Promise<Tried> => {
  const house = await readHouseThesaurus(ports.db, shipped)
  const now = await understood(trial, null, ports)
  const planned = trial.wish === null ? null : planEdit(trial.wish, house)
  if (planned === null || 'refused' in planned) return { now, drafted: null, refusal: planned }
  return { now, drafted: await understood(trial, planned.after.current, ports), refusal: null }
}

const understood = async (
  { text, circles }: Trial,
  thesaurus: Thesaurus | null,
  { readingOf, match }: TryPorts,
): Promise<Understood> => {
  const reading = readingOf(thesaurus)
  const found: FoundRecord[] = []
  for (const kind of ['result', 'expert'] as const) {
    const question: MatchQuestion = { asked: { text }, kind, filters: {}, circles, limit: shown }
    found.push(...(await match(question, reading)).matches.map(foundRecord))
  }
  const symptoms = reading.symptomsIn(text).map(({ problem, said, names, remedies }) => ({
    concept: problem,
    said,
    looksFor: [...names, ...remedies],
  }))
  return { words: reading.tokeniser.words(text), concepts: recognised(text, reading), symptoms, found }
}

const foundRecord = ({
  kind,
  id,
  title,
  subtitle,
  gradeName,
  reasons,
}: MatchAnswer['matches'][number]): FoundRecord => {
  const through = reasons.find(({ signal }) => signal === 'words')?.text ?? ''
  return { kind, id, title, subtitle, gradeName, through: /（(同义|上位词|相关)）/.test(through) ? through : '' }
}

const recognised = (text: string, { thesaurus, tokeniser, neighboursOf }: Reading): readonly RecognisedConcept[] => {
  const ambiguous = new Set(ambiguousLabels(thesaurus).map(fold))
  const conceptOf = new Map(
    thesaurus.concepts.flatMap((concept) =>
      labelsOf({ concepts: [concept] }).map((label) => [fold(label), concept.prefLabel] as const),
    ),
  )
  return tokeniser.tokens(text).flatMap(({ term, start, end }) => {
    const neighbours = ambiguous.has(term) ? undefined : neighboursOf(term)
    const concept = conceptOf.get(term)
    if (neighbours === undefined || concept === undefined) return []
    return [{ concept, said: text.slice(start, end), start, end, ...neighbours }]
  })
}
