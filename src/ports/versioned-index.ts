import type { Database } from './database.ts'
import type { SearchIndex } from './search-index.ts'

/**
 * An engine outside of this process that holds whole versions of the index side by side. Which of them is asked stands
 * in the database (`store/search-versions.ts`), so that every process turns to the next one at the same moment.
 */
export interface VersionedIndex {
  /** Makes an empty version; `version` is lower-case letters, digits and `_`. */
  create(version: string): Promise<void>
  /** One version to ask and to write. An engine that lives in the database does it over `db`, in its transaction. */
  open(version: string, db: Database): SearchIndex
  /** Told when a version was filled, before it is asked: makes what was put searchable, and quick to search. */
  finish(version: string): Promise<void>
  /** Told when a version has become the one that is asked. */
  activate(version: string): Promise<void>
  /** Forgets a version; one that is not there is none. */
  drop(version: string): Promise<void>
  close(): Promise<void>
}
