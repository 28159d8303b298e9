import type { Database } from '../../src/ports/database.ts'
import { namesOfOwn } from '../../src/store/libraries/named-records.ts'
import { identityKey } from './keys.ts'
import type { Ingested } from './libraries.ts'
import type { NamedOrganisation } from './organisations.ts'
import type { Refine } from './rows.ts'

/** An organisation that brings in what is its own. */
export interface Owner extends NamedOrganisation {
  /** The id of its record of this name, however that came in; `null` when it has none, or several. */
  readonly find: (name: string) => string | null
}

/** An organisation with what it has of a kind: its table names what it wrote by hand before. */
export const openOwner = async (
  db: Database,
  kind: 'result' | 'expert',
  { id, name }: NamedOrganisation,
): Promise<Owner> => {
  const own = Map.groupBy(await namesOfOwn(db, kind, id), (record) => identityKey(record.name))
  return {
    id,
    name,
    find: (sought) => {
      const [found, ...others] = own.get(identityKey(sought)) ?? []
      return found === undefined || others.length > 0 ? null : found.id
    },
  }
}

type Placed = Ingested & { readonly pool: string | null; readonly visibility: string }

/** Records of an owner's table as they are to be stored: in whose library one stands and who sees it, is no row's to change. */
export const keepPlaces =
  (storedOf: (tx: Database, ids: readonly string[]) => Promise<readonly Ingested[]>): Refine =>
  async (tx, records) => {
    const ids = records.map(({ id }) => id)
    const stored = new Map((await storedOf(tx, ids)).map((record) => [record.id, record as Placed]))
    return records.map((record) => {
      const before = stored.get(record.id)
      return before === undefined ? record : { ...record, pool: before.pool, visibility: before.visibility }
    }) as readonly Ingested[]
  }
