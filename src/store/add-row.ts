import type { InsertObject } from 'kysely'
import type { Database } from '../ports/database.ts'
import type { Tables } from '../ports/tables.ts'

/** Adds a row; false when one that has a key in common with it is there already: that one stays as it is. */
export const addRow = async <T extends keyof Tables & string>(
  tx: Database,
  table: T,
  row: InsertObject<Tables, T>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
