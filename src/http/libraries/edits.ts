import { isDeepStrictEqual } from 'node:util'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import type { Storable } from '../../store/libraries/content-hash.ts'
import { lockRecord } from '../../store/libraries/lock-record.ts'
import type { RecordReader } from '../../store/libraries/read-records.ts'
import { Refused } from '../answers/problems.ts'
import type { Library } from './library.ts'

/** Version of a record, as a header. */
export const etagOf = ({ updated }: Storable): string => `"${updated}"`

/** A record of a path, and who asks for it. */
export interface Sought {
  readonly id: string
  readonly viewer: Viewer
}

/** The record of a path; refuses with 404, whether it is not there or not for this viewer. */
export const found = async <T extends Storable, W, A>(
  db: Database,
  library: Library<T, W, A>,
  { id, viewer }: Sought,
): Promise<T> => {
  const [record] = await seenBy(viewer, library).byIds(db, [id])
  if (record === undefined) throw new Refused(404, `没有编号为“${id}”的${library.noun}。`)
  return record
}

/** A library as this viewer sees it. */
export const seenBy = <T extends Storable, W, A>({ circles }: Viewer, { store }: Library<T, W, A>): RecordReader<T> =>
  circles === null ? store : store.seenBy(circles)

/** A record someone is about to replace or remove, and the version they have read. */
export interface Target extends Sought {
  /** The header; left out, any version. */
  readonly ifMatch: string | undefined
}

/** The record, locked until the transaction ends; refuses with 404, or with 412 when it is not the version that was read. */
export const held = async <T extends Storable, W, A>(
  tx: Database,
  library: Library<T, W, A>,
  { id, viewer, ifMatch }: Target,
): Promise<T> => {
  await lockRecord(tx, library.table, id)
  const record = await found(tx, library, { id, viewer })
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
