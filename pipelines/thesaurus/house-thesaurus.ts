import { type ConceptWords, inForce, type ThesaurusChange } from '../../src/domain/thesaurus-change.ts'
import type { Database } from '../../src/ports/database.ts'
import { thesaurusChanges } from '../../src/store/thesaurus-changes.ts'
import { editedThesaurus, type NamesGiven, namesGiven } from '../../src/text/edited-thesaurus.ts'
import type { Concept, Thesaurus } from '../../src/text/thesaurus.ts'

/** The thesaurus as it was shipped, what the house did to it, and what it is now. */
export interface HouseThesaurus {
  readonly shipped: Thesaurus
  readonly current: Thesaurus
  /** All that was ever done, oldest first, what was taken back too. */
  readonly changes: readonly ThesaurusChange[]
  /** What concepts are called that were renamed, by the label they were shipped or added with. */
  readonly names: NamesGiven
}

/** Reads it as the database has it at this moment. */
export const readHouseThesaurus = async (db: Database, shipped: Thesaurus): Promise<HouseThesaurus> => {
  return houseThesaurus(shipped, await thesaurusChanges(db))
}

/** What a house's changes make of the shipped thesaurus. */
export const houseThesaurus = (shipped: Thesaurus, changes: readonly ThesaurusChange[]): HouseThesaurus => {
  const counting = inForce(changes)
  return { shipped, changes, current: editedThesaurus(shipped, counting), names: namesGiven(counting) }
}

/** The label that changes know a concept by, by what it is called now; of what is no concept itself. */
export const firstLabelOf = ({ names }: Pick<HouseThesaurus, 'names'>, label: string): string =>
  [...names].find(([, now]) => now === label)?.[0] ?? label

/** What a concept is called now, by the label that changes know it by. */
export const labelNow = ({ names }: Pick<HouseThesaurus, 'names'>, first: string): string => names.get(first) ?? first

type Neighbours = { readonly [list in 'broader' | 'related']?: ConceptWords[list] | undefined }

/** Words of a change, each neighbour called otherwise. */
export const withNeighbours = <W extends Neighbours>(words: W, called: (label: string) => string): W => ({
  ...words,
  ...(words.broader && { broader: words.broader.map(called) }),
  ...(words.related && { related: words.related.map(called) }),
})

/** Where a concept stands: as shipped, shipped and changed, the house's own, or out of use. */
export const conceptStands = ['shipped', 'changed', 'house', 'retired'] as const
export type ConceptStand = (typeof conceptStands)[number]

/** A concept and where it stands; of one out of use, as it was shipped or last in force. */
export interface StandingConcept {
  readonly concept: Concept
  readonly stand: ConceptStand
}

/** Every concept, those out of use last. */
export const standingConcepts = (house: HouseThesaurus): readonly StandingConcept[] => {
  const { shipped, current } = house
  const counting = inForce(house.changes)
  const areShipped = new Set(shipped.concepts.map(({ prefLabel }) => prefLabel))
  const areChanged = new Set(counting.map(({ concept }) => concept))
  const living = new Set(current.concepts.map(({ prefLabel }) => prefLabel))
  const before = editedThesaurus(
    shipped,
    counting.filter(({ act }) => act !== 'retire'),
  )
  const firsts = new Map([...house.names].map(([first, now]) => [now, first]))
  return [
    ...current.concepts.map((concept): StandingConcept => {
      const first = firsts.get(concept.prefLabel) ?? concept.prefLabel
      return { concept, stand: !areShipped.has(first) ? 'house' : areChanged.has(first) ? 'changed' : 'shipped' }
    }),
    ...before.concepts
      .filter(({ prefLabel }) => !living.has(prefLabel))
      .map((concept): StandingConcept => ({ concept, stand: 'retired' })),
  ]
}

/** The number of the last change of a concept by what it is called now, 0 when nobody has changed it: whoever read another read another concept. */
export const versionOf = (house: HouseThesaurus, label: string): number => {
  const first = firstLabelOf(house, label)
  return house.changes.findLast(({ concept }) => concept === first)?.sequence ?? 0
}
