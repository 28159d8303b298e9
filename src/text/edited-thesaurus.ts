import { type Concept, conceptKinds, type Thesaurus } from './thesaurus.ts'

type Words = Partial<Readonly<Record<'altLabel' | 'en' | 'broader' | 'related', readonly string[]>>>

/** Something done to one concept: what `act` is not one of `add`, `change` and `retire` does nothing. */
export interface ConceptEdit {
  /** Preferred label. */
  readonly concept: string
  readonly act: string
  readonly kind: string | null
  readonly industry: string | null
  readonly added: Words
  readonly removed: Words
}

/**
 * A thesaurus after edits, in their order. An edit of a concept that is not there does nothing, and neighbours that are
 * gone are left out; without edits it is the very same thesaurus.
 */
export const editedThesaurus = (thesaurus: Thesaurus, edits: readonly ConceptEdit[]): Thesaurus => {
  if (edits.length === 0) return thesaurus
  const concepts = new Map(thesaurus.concepts.map((concept) => [concept.prefLabel, concept]))
  for (const edit of edits) apply(edit, concepts)
  const isThere = (label: string): boolean => concepts.has(label)
  return { concepts: [...concepts.values()].map((concept) => among(concept, isThere)) }
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
  const { altLabel = [], en = [], broader = [], related = [] } = added
  const untold = { hiddenLabel: [], said: [], befalls: [] }
  return { prefLabel: concept, altLabel, en, kind: known, broader, related, industry, ...untold }
}

const changed = (concept: Concept, { added, removed }: ConceptEdit): Concept => {
  const list = (name: keyof Words): readonly string[] => [
    ...new Set([...concept[name].filter((word) => !removed[name]?.includes(word)), ...(added[name] ?? [])]),
  ]
  return {
    ...concept,
    altLabel: list('altLabel'),
    en: list('en'),
    broader: list('broader'),
    related: list('related'),
  }
}

const among = (concept: Concept, isThere: (label: string) => boolean): Concept => {
  const { broader, related } = concept
  if (broader.every(isThere) && related.every(isThere)) return concept
  return { ...concept, broader: broader.filter(isThere), related: related.filter(isThere) }
}
