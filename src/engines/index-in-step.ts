import type { Filling } from '../../indexers/fill.ts'
import type { SearchIndex } from '../ports/search-index.ts'

/** A search index that is kept in step with the database. */
export interface IndexInStep {
  /** As of now. Another version may take its place at any moment: take it once for each answer. */
  readonly index: SearchIndex
  /** Applies what changed in the database; calls wait for one another. */
  readonly follow: () => Promise<void>
  /** Fills a new index from the database while the old one answers and follows, then turns to it. */
  readonly rebuild: (filling?: Filling) => Promise<void>
  /** Nothing of records that are gone is left in it, nor in what is kept of it: snapshots, versions before. */
  readonly forget: () => Promise<void>
  /** Turns back to the version before the last rebuilding. Throws `ExpectedFailure` where there is none. */
  readonly turnBack: () => Promise<void>
  /** When the version before was made, ISO 8601; `null`: there is none to turn back to. */
  readonly before: () => Promise<string | null>
  /** Keeps what the next start needs, then closes. */
  readonly close: () => Promise<void>
}
