import type { Database } from '../ports/database.ts'
import type { ImportMappingRow } from '../ports/import-tables.ts'

/** Whose choice it is, and for a table of which kind. */
export type MappingOwner = Pick<ImportMappingRow, 'owner' | 'kind'>

/** Sets of headers of an office that are read at once: the latest. */
const mostRead = 200

/** What an office chose for each set of headers of a kind: field by label, by the key of the headers. */
export const mappingsOf = async (
  db: Database,
  { owner, kind }: MappingOwner,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> => {
  const rows = await db
    .selectFrom('importMappings')
    .select(['headers', 'fields'])
    .where('owner', '=', owner)
    .where('kind', '=', kind)
    .orderBy('at', 'desc')
    .limit(mostRead)
    .execute()
  return new Map(rows.map(({ headers, fields }) => [headers, fields]))
}

/** Remembers what was chosen for a set of headers in the place of what was before. */
export const keepMapping = async (
  db: Database,
  of: MappingOwner,
  {
    headers,
    fields,
    at,
  }: Pick<ImportMappingRow, 'headers' | 'at'> & { readonly fields: Readonly<Record<string, string>> },
): Promise<void> => {
  const said = { fields: JSON.stringify(fields), at }
  await db
    .insertInto('importMappings')
    .values({ ...of, headers, ...said })
    .onConflict((conflict) => conflict.columns(['owner', 'kind', 'headers']).doUpdateSet(said))
    .execute()
}
