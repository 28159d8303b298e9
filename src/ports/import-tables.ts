import type { ColumnType, Generated } from 'kysely'
import type { Kind } from '../domain/record.ts'
import type { ResultSelection } from '../domain/result-selection.ts'

/** What was chosen for the columns of a table of a kind, by label. */
export interface ImportMappingRow {
  /** The park, else the organisation whose office chose it; `house` for who is of none. */
  readonly owner: string
  readonly kind: Kind | 'organisation'
  /** One key for the set of the headers. */
  readonly headers: string
  readonly fields: ColumnType<Readonly<Record<string, string>>, string, string>
  readonly at: string
}

/** An import while it runs, for whoever began it to stop it. */
export interface ImportRunRow {
  readonly id: string
  readonly accountId: string
  readonly started: string
  readonly stopAsked: Generated<boolean>
}

/** The tables of imports beside their log, and of what waits to be chosen from. */
export interface ImportTables {
  readonly resultSelections: ResultSelection
  readonly importMappings: ImportMappingRow
  readonly importRuns: ImportRunRow
}
