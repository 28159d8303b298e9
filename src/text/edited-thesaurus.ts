import { type Concept, conceptKinds, type Thesaurus } from './thesaurus.ts'

const lists = ['altLabel', 'en', 'broader', 'related', 'said', 'befalls'] as const

type Words = Partial<Readonly<Record<(typeof lists)[number], readonly string[]>>>

/** Something done to one concept: what `act` is not one of `add`, `change` and `retire` does nothing. */
export interface ConceptEdit {
  /** The preferred label it was shipped or added with, whatever it is called since; so are the neighbours of `added` and `removed`. */
  readonly concept: string
  readonly act: string
  readonly kind: string | null
  readonly industry: string | null
  readonly added: Words
  readonly removed: Words
  /** What a change calls it from then on; `null`: what it was called. */
  readonly renamed: string | null
}

/** What concepts are called that were renamed, by the label they were shipped or added with. */
export type NamesGiven = ReadonlyMap<string, string>

/** The names that edits give, in their order. */
export const namesGiven = (edits: readonly ConceptEdit[]): NamesGiven =>
  new Map(
    edits.flatMap(({ concept, act, renamed }) =>
      act === 'change' && renamed !== null ? [[concept, renamed] as const] : [],
    ),
  )

/**
 * A thesaurus after edits, in their order. An edit of a concept that is not there does nothing, and neighbours that are
 * gone are left out; without edits it is the very same thesaurus.
 */
export const editedThesaurus = (thesaurus: Thesaurus, edits: readonly ConceptEdit[]): Thesaurus => {
  if (edits.length === 0) return thesaurus
  const concepts = new Map(thesaurus.concepts.map((concept) => [concept.prefLabel, concept]))
  for (const edit of edits) apply(edit, concepts)
  const isThere = (label: string): boolean => concepts.has(label)
  const names = namesGiven(edits)
  return { concepts: [...concepts.values()].map((concept) => called(among(concept, isThere), names)) }
}

const apply = (edit: ConceptEdit, concepts: Map<string, Concept>): void => {
  const found = concepts.get(edit.concept)
  if (edit.act === 'add' && found === undefined) {
    const made = conceptOf(edit)
    if (made !== null) concepts.set(edit.concept, made)
  }
  if (edit.act === 'change' && found !== undefined) concepts.set(edit.concept, changed(found, edit))
  if (edit.act === 'retire') concepts.delete(edit.concept)
}

const conceptOf = ({ concept, kind, industry, added }: ConceptEdit): Concept | null => {
  const known = conceptKinds.find((each) => each === kind)
  if (known === undefined || industry === null) return null
  const empty = { altLabel: [], hiddenLabel: [], en: [], broader: [], related: [], said: [], befalls: [] }
  return { ...empty, ...added, prefLabel: concept, kind: known, industry }
}

const changed = (concept: Concept, { added, removed }: ConceptEdit): Concept => {
  const list = (name: (typeof lists)[number]): readonly string[] => [
    ...new Set([...concept[name].filter((word) => !removed[name]?.includes(word)), ...(added[name] ?? [])]),
  ]
  return { ...concept, ...Object.fromEntries(lists.map((name) => [name, list(name)])) }
}

const among = (concept: Concept, isThere: (label: string) => boolean): Concept => {
  const { broader, related } = concept
  if (broader.every(isThere) && related.every(isThere)) return concept
  return { ...concept, broader: broader.filter(isThere), related: related.filter(isThere) }
}

// A label that became the preferred one is no other label any more.
const called = (concept: Concept, names: NamesGiven): Concept => {
  const { prefLabel, altLabel, broader, related } = concept
  const isMeant = [prefLabel, ...broader, ...related].some((label) => names.has(label))
  if (!isMeant && !altLabel.includes(prefLabel)) return concept
  const now = (label: string): string => names.get(label) ?? label
  return {
    ...concept,
    prefLabel: now(prefLabel),
    altLabel: altLabel.filter((label) => label !== now(prefLabel)),
    broader: broader.map(now),
    related: related.map(now),
  }
}
