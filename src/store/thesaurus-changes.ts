import { sql } from 'kysely'
import type { ThesaurusChange } from '../domain/thesaurus-change.ts'
import type { Database } from '../ports/database.ts'
import { changesChannel } from './indexing/index-changes.ts'

/** Any fixed number: whoever changes the thesaurus holds this PostgreSQL advisory lock until the end of the transaction. */
const lock = 7_240_004

/** Lets nobody else change the thesaurus until the transaction ends. */
export const lockThesaurus = async (tx: Database): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(tx)
}

/** Keeps a change, tells other processes when it is committed, and returns it with its number. */
export const addThesaurusChange = async (
  tx: Database,
  change: Omit<ThesaurusChange, 'sequence'>,
): Promise<ThesaurusChange> => {
  const { added, removed, ...rest } = change
  const { sequence } = await tx
    .insertInto('thesaurusChanges')
    .values({ ...rest, added: JSON.stringify(added), removed: JSON.stringify(removed) })
    .returning('sequence')
    .executeTakeFirstOrThrow()
  await sql`select pg_notify(${changesChannel}, '')`.execute(tx)
  return { ...change, sequence }
}

/** Every change, oldest first. */
export const thesaurusChanges = (db: Database): Promise<readonly ThesaurusChange[]> =>
  db.selectFrom('thesaurusChanges').selectAll().orderBy('sequence').execute()

/** The number of the last change; 0 where there is none. Who holds another has read another thesaurus. */
export const thesaurusRevision = async (db: Database): Promise<number> => {
  const { last } = await db
    .selectFrom('thesaurusChanges')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}
