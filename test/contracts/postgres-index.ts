import { openPostgresIndex } from '../../src/adapters/search-index/postgres.ts'
import type { Database } from '../../src/ports/database.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'

let made = 0

/** An empty version, finished, over the database; gone when it is closed. */
export const emptyVersion = async (db: Database): Promise<SearchIndex> => {
  const engine = openPostgresIndex(db)
  made += 1
  const version = `v${made}`
  await engine.create(version)
  await engine.finish(version)
  return { ...engine.open(version, db), close: () => engine.drop(version) }
}
