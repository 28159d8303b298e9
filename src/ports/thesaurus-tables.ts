import type { ColumnType, Generated } from 'kysely'
import type { ConceptWords, ThesaurusChange } from '../domain/thesaurus-change.ts'

type Written = ColumnType<Partial<ConceptWords>, string, never>

/** A change of the thesaurus as a row: its words as JSON. */
export type ThesaurusChangeRow = Omit<ThesaurusChange, 'sequence' | 'added' | 'removed'> & {
  readonly sequence: Generated<number>
  readonly added: Written
  readonly removed: Written
}

/** The table of the house's own words. */
export interface ThesaurusTables {
  readonly thesaurusChanges: ThesaurusChangeRow
}
