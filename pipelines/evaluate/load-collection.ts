import type { Database } from '../../src/ports/database.ts'
import { ingest } from '../ingest.ts'
import type { Collection } from './collection.ts'

/** Takes a collection in through the same door as any file. */
export const loadCollection = async (collection: Collection, db: Database): Promise<void> => {
  const { organisations, needs, results, experts } = collection
  const now = (): string => new Date().toISOString()
  for (const file of organisations) await ingest({ db, kind: 'organisation', file, now, writesSetAside: false })
  for (const file of needs) await ingest({ db, kind: 'need', file, now, writesSetAside: false })
  for (const file of results) await ingest({ db, kind: 'result', file, now, writesSetAside: false })
  for (const file of experts) await ingest({ db, kind: 'expert', file, now, writesSetAside: false })
}
