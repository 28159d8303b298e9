import { inForce, type ThesaurusChange } from '../../src/domain/thesaurus-change.ts'
import type { Database } from '../../src/ports/database.ts'
import { thesaurusChanges } from '../../src/store/thesaurus-changes.ts'
import { editedThesaurus } from '../../src/text/edited-thesaurus.ts'
import type { Concept, Thesaurus } from '../../src/text/thesaurus.ts'

/** The thesaurus as it was shipped, what the house did to it, and what it is now. */
export interface HouseThesaurus {
  readonly shipped: Thesaurus
  readonly current: Thesaurus
  /** All that was ever done, oldest first, what was taken back too. */
  readonly changes: readonly ThesaurusChange[]
}

/** Reads it as the database has it at this moment. */
export const readHouseThesaurus = async (db: Database, shipped: Thesaurus): Promise<HouseThesaurus> => {
  const changes = await thesaurusChanges(db)
  return { shipped, changes, current: editedThesaurus(shipped, inForce(changes)) }
}

/** Where a concept stands: as shipped, shipped and changed, the house's own, or out of use. */
export const conceptStands = ['shipped', 'changed', 'house', 'retired'] as const
export type ConceptStand = (typeof conceptStands)[number]

/** A concept and where it stands; of one out of use, as it was shipped or last in force. */
export interface StandingConcept {
  readonly concept: Concept
  readonly stand: ConceptStand
}

/** Every concept, those out of use last. */
export const standingConcepts = ({ shipped, current, changes }: HouseThesaurus): readonly StandingConcept[] => {
  const asShipped = new Map(shipped.concepts.map((concept) => [concept.prefLabel, concept]))
  const living = new Set(current.concepts.map(({ prefLabel }) => prefLabel))
  const before = editedThesaurus(
    shipped,
    inForce(changes).filter(({ act }) => act !== 'retire'),
  )
  return [
    ...current.concepts.map((concept): StandingConcept => {
      const first = asShipped.get(concept.prefLabel)
      return { concept, stand: first === undefined ? 'house' : first === concept ? 'shipped' : 'changed' }
    }),
    ...before.concepts
      .filter(({ prefLabel }) => !living.has(prefLabel))
      .map((concept): StandingConcept => ({ concept, stand: 'retired' })),
  ]
}

/** The number of the last change of a concept, 0 when nobody has changed it: whoever read another read another concept. */
export const versionOf = ({ changes }: HouseThesaurus, label: string): number =>
  changes.findLast(({ concept }) => concept === label)?.sequence ?? 0
