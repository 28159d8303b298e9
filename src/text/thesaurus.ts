/** What a concept is: what a need complains of, works with, or wants. */
export const conceptKinds = [
  'material',
  'process',
  'equipment',
  'test',
  'product',
  'problem',
  'property',
  'discipline',
] as const
export type ConceptKind = (typeof conceptKinds)[number]

/** A concept in the terms of SKOS (W3C 2009): one preferred label, others that mean the same, and its neighbours by preferred label. */
export interface Concept {
  readonly prefLabel: string
  readonly altLabel: readonly string[]
  readonly hiddenLabel: readonly string[]
  readonly en: readonly string[]
  readonly kind: ConceptKind
  readonly broader: readonly string[]
  readonly related: readonly string[]
  /** Of a problem: how people tell of it who do not know its name; `…` parts words that others may stand between. */
  readonly said: readonly string[]
  /** Things of which one must be named for what is said to mean this problem; none, any. */
  readonly befalls: readonly string[]
  /** Code of the industry whose file holds it. */
  readonly industry: string
}

export interface Thesaurus {
  readonly concepts: readonly Concept[]
}

/** Reads one industry's file: JSON Lines, one concept a line. Throws with the line's number when a line is not a concept. */
export const readConcepts = (jsonLines: string, industry: string): readonly Concept[] =>
  jsonLines
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [conceptOf(line, `${industry}.jsonl:${i + 1}`, industry)]))

const conceptOf = (line: string, place: string, industry: string): Concept => {
  const written = JSON.parse(line) as Partial<Concept>
  const { prefLabel, kind } = written
  if (typeof prefLabel !== 'string' || prefLabel === '') throw new Error(`${place}: a concept needs a prefLabel`)
  if (kind === undefined || !conceptKinds.includes(kind))
    throw new Error(`${place}: kind is ${JSON.stringify(kind)}, not one of ${conceptKinds.join(', ')}`)
  const { altLabel = [], hiddenLabel = [], en = [], broader = [], related = [], said = [], befalls = [] } = written
  return { prefLabel, kind, altLabel, hiddenLabel, en, broader, related, said, befalls, industry }
}

/** Every label of the thesaurus, for the segmentation to keep whole. */
export const labelsOf = ({ concepts }: Thesaurus): readonly string[] =>
  concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) => [prefLabel, ...altLabel, ...hiddenLabel])

/** The thesaurus as texts, a concept with its neighbours each: what the local embedder learns of words no library uses yet. */
export const sentencesOfThesaurus = ({ concepts }: Thesaurus): readonly string[] =>
  concepts.map(({ prefLabel, altLabel, en, broader, related, said }) =>
    [prefLabel, ...altLabel, ...en, ...broader, ...related, ...said].join('，'),
  )
