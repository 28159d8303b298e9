import type { Database } from '../ports/database.ts'
import type { HouseKeyRow } from '../ports/digest-tables.ts'

/** The house's key of a name; the one proposed, where there is none yet. However many ask at once, all get the same. */
export const houseKey = async (db: Database, proposed: HouseKeyRow): Promise<string> => {
  const kept = await keyNamed(db, proposed.name)
  if (kept !== undefined) return kept
  await db
    .insertInto('houseKeys')
    .values(proposed)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await keyNamed(db, proposed.name)) ?? proposed.key
}

/** The house's key of a name; `undefined`: it was never needed. */
export const keyNamed = async (db: Database, name: string): Promise<string | undefined> =>
  (await db.selectFrom('houseKeys').select('key').where('name', '=', name).executeTakeFirst())?.key
