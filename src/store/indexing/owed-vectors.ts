import { sql } from 'kysely'
import type { Kind } from '../../domain/record.ts'
import { type Database, inTransaction } from '../../ports/database.ts'
import { appendChanges } from './index-changes.ts'

/** Records of one kind. */
export interface Owners {
  readonly kind: Kind
  readonly owners: readonly string[]
}

/** Notes that these records were indexed without their vectors in a space. */
export const oweVectors = async (db: Database, space: string, { kind, owners }: Owners): Promise<void> => {
  await sql`insert into owed_vectors (space, kind, owner) select ${space}, ${kind}, unnest(${owners}::text[])
    on conflict do nothing`.execute(db)
}

/** Some records of one kind whose vectors in a space are owed, at most `limit`; none when nothing is. */
export const owedVectors = async (db: Database, space: string, limit: number): Promise<Owners | null> => {
  const rows = await db
    .selectFrom('owedVectors')
    .select(['kind', 'owner'])
    .where('space', '=', space)
    .orderBy('kind')
    .orderBy('owner')
    .limit(limit)
    .execute()
  const kind = rows[0]?.kind
  return kind === undefined ? null : { kind, owners: rows.filter((row) => row.kind === kind).map(({ owner }) => owner) }
}

/** The vectors are there now: nothing is owed, and every index is told to look at the records again. */
export const settleVectors = (db: Database, space: string, { kind, owners }: Owners): Promise<void> =>
  inTransaction(db, async (tx) => {
    await sql`delete from owed_vectors where space = ${space} and kind = ${kind} and owner = any(${owners})`.execute(tx)
    await appendChanges(tx, kind, owners)
  })
