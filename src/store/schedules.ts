import type { Database } from '../ports/database.ts'

/** The last occurrence whose job was handed to the queue, ISO 8601; `undefined` for a schedule that is new. */
export const lastOccurrence = async (db: Database, name: string): Promise<string | undefined> =>
  (await db.selectFrom('schedules').select('last').where('name', '=', name).executeTakeFirst())?.last

/** Remembers an occurrence, unless a later one is remembered. */
export const rememberOccurrence = async (db: Database, name: string, last: string): Promise<void> => {
  await db
    .insertInto('schedules')
    .values({ name, last })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ last }).where('schedules.last', '<', last))
    .execute()
}
