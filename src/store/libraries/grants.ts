import type { Audience } from '../../domain/audience.ts'
import type { Kind } from '../../domain/record.ts'
import type { Database } from '../../ports/database.ts'
import type { GrantRow } from '../../ports/tables.ts'

/** Record id -> the circles that were let in to it. */
export type Granted = ReadonlyMap<string, readonly Audience[]>

/** Lets a circle in to a record; who may read it changes with the next `readdress`. */
export const grant = async (db: Database, row: GrantRow): Promise<void> => {
  await db
    .insertInto('grants')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'recordId', 'audience']).doNothing())
    .execute()
}

/** Takes a circle's leave back. */
export const revoke = async (
  db: Database,
  { kind, recordId, audience }: Pick<GrantRow, 'kind' | 'recordId' | 'audience'>,
): Promise<void> => {
  await db
    .deleteFrom('grants')
    .where('kind', '=', kind)
    .where('recordId', '=', recordId)
    .where('audience', '=', audience)
    .execute()
}

/** Takes the leave of every circle back that is not to keep it. */
export const revokeAllBut = async (
  db: Database,
  { kind, recordId }: Pick<GrantRow, 'kind' | 'recordId'>,
  keeps: (audience: Audience) => boolean,
): Promise<void> => {
  const granted = (await grantsOf(db, kind, [recordId])).get(recordId) ?? []
  for (const audience of granted) if (!keeps(audience)) await revoke(db, { kind, recordId, audience })
}

/** Who was let in to a record, by whom and when, first things first. */
export const grantRows = (db: Database, kind: Kind, recordId: string): Promise<readonly GrantRow[]> =>
  db
    .selectFrom('grants')
    .selectAll()
    .where('kind', '=', kind)
    .where('recordId', '=', recordId)
    .orderBy('at')
    .orderBy('audience')
    .execute()

/** The circles that were let in to these records. */
export const grantsOf = async (db: Database, kind: Kind, ids: readonly string[]): Promise<Granted> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('grants')
    .select(['recordId', 'audience'])
    .where('kind', '=', kind)
    .where('recordId', 'in', [...ids])
    .execute()
  const byRecord = Map.groupBy(rows, ({ recordId }) => recordId)
  return new Map([...byRecord].map(([id, found]) => [id, found.map(({ audience }) => audience)]))
}

/** Forgets who was let in to a record that is gone. */
export const forgetGrants = async (db: Database, kind: Kind, recordId: string): Promise<void> => {
  await db.deleteFrom('grants').where('kind', '=', kind).where('recordId', '=', recordId).execute()
}
