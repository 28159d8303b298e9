import type { Database } from '../../src/ports/database.ts'
import { findAudit } from '../../src/store/audit/audit.ts'
import type { HeldRows } from '../../src/store/persons/held.ts'
import { type Person, type PersonRef, personOf } from './person.ts'
import { places } from './places.ts'

/** What lies in one place about somebody. */
export interface Held {
  /** In Chinese. */
  readonly place: string
  readonly rows: HeldRows
}

/** Rows of the audit log in an export, newest first: more are asked of the log itself. */
const mostTrail = 1000

/** Everything that is held about somebody, place by place, and what he did here; `undefined` when he is not here. */
export const heldAbout = async (ref: PersonRef, db: Database): Promise<readonly Held[] | undefined> => {
  const person = await personOf(ref, db)
  if (person === undefined) return undefined
  const told: Held[] = []
  for (const { name, held } of places) told.push({ place: name, rows: await held(person, db) })
  return [...told, { place: '操作日志：他做过的事（删除后只留编号，不留姓名）', rows: await trailOf(person, db) }]
}

const trailOf = async ({ accounts }: Person, db: Database): Promise<HeldRows> => {
  const rows = await Promise.all(accounts.map(({ id }) => findAudit(db, { accountId: id, most: mostTrail })))
  return rows.flat().map(({ at, action, kind, recordIds }) => ({ at, action, kind, recordIds }))
}
