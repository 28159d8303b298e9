import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../ports/database.ts'
import type { Storable } from '../store/content-hash.ts'
import { lockRecord } from '../store/lock-record.ts'
import type { Library } from './library.ts'
import { Refused } from './problems.ts'

/** Version of a record, as a header. */
export const etagOf = ({ updated }: Storable): string => `"${updated}"`

/** The record of a path; refuses with 404. */
export const found = async <T extends Storable, W, A>(
  db: Database,
  { store, noun }: Library<T, W, A>,
  id: string,
): Promise<T> => {
  const [record] = await store.byIds(db, [id])
  if (record === undefined) throw new Refused(404, `没有编号为“${id}”的${noun}。`)
  return record
}

/** A record someone is about to replace or remove, and the version they have read. */
export interface Target {
  readonly id: string
  /** The header; left out, any version. */
  readonly ifMatch: string | undefined
}

/** The record, locked until the transaction ends; refuses with 404, or with 412 when it is not the version that was read. */
export const held = async <T extends Storable, W, A>(
  tx: Database,
  library: Library<T, W, A>,
  { id, ifMatch }: Target,
): Promise<T> => {
  await lockRecord(tx, library.table, id)
  const record = await found(tx, library, id)
  if (ifMatch === undefined || matches(ifMatch, etagOf(record))) return record
  throw new Refused(
    412,
    `这条${library.noun}的版本是 ${etagOf(record)}，If-Match 是“${ifMatch.slice(0, 80)}”：内容已被改动，请重新读取后再改。`,
  )
}

// A proxy that compresses marks tags as weak; it is the same version all the same.
const matches = (ifMatch: string, etag: string): boolean =>
  ifMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)

/** The changed record with a later `updated` than before; the very same record when nothing changed. */
export const edited = <T extends Storable>(before: T, after: T, now: string): T => {
  if (isDeepStrictEqual(before, after)) return before
  const soonest = new Date(Date.parse(before.updated) + 1).toISOString()
  return { ...after, updated: now > soonest ? now : soonest }
}
