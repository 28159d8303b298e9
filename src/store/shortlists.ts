import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Audience, administration, officeOf } from '../domain/audience.ts'
import type { Shortlist, ShortlistProgress, ShortlistVersion } from '../domain/shortlist.ts'
import { type Database, inTransaction } from '../ports/database.ts'
import { type NewestPlace, newestFirst, olderThan } from './newest-first.ts'
import { saysAll } from './says-all.ts'

/** A version without what stands in it. */
export type VersionHead = Omit<ShortlistVersion, 'lines' | 'unserved' | 'figures'>

/** Who may know of a list: the office whose list it is. What of it each may read is asked of its needs. */
const circlesOf = ({ pool }: Shortlist): readonly Audience[] => [administration, officeOf(pool)]

const json = JSON.stringify

const rowOf = ({ needs, limits, letterhead, progress, conflict, ...rest }: Shortlist) => ({
  ...rest,
  needs: json(needs),
  limits: json(limits),
  letterhead: json(letterhead),
  progress: json(progress),
  conflict: json(conflict),
})

/** Adds a list. */
export const addShortlist = async (tx: Database, shortlist: Shortlist): Promise<void> => {
  await tx
    .insertInto('shortlists')
    .values({ ...rowOf(shortlist), audience: circlesOf(shortlist) })
    .execute()
}

/** Writes how a list stands now. */
export const saveShortlist = async (tx: Database, shortlist: Shortlist): Promise<void> => {
  const { id, ...row } = rowOf(shortlist)
  await tx.updateTable('shortlists').set(row).where('id', '=', id).execute()
}

const columns = sql`id, title, pool, made, made_by, state, needs, limits, letterhead, progress, conflict, version`

const seen = (circles: readonly Audience[] | null): RawBuilder<SqlBool> =>
  circles === null ? sql<SqlBool>`true` : sql<SqlBool>`audience && ${[...circles]}`

/** One list as somebody in these circles sees it; `undefined` when it is not there, or not for him. `locked`: until the transaction ends. */
export const shortlistById = async (
  db: Database,
  id: string,
  { circles, locked = false }: { readonly circles: readonly Audience[] | null; readonly locked?: boolean },
): Promise<Shortlist | undefined> => {
  const lock = locked ? sql`for update` : sql``
  const asked = sql<Shortlist>`select ${columns} from shortlists where id = ${id} and ${seen(circles)} ${lock}`
  return (await asked.execute(db)).rows[0]
}

/** Those somebody in these circles sees; of them those whose title holds these words, and those that are computed. */
export interface ShortlistsSought {
  readonly circles: readonly Audience[] | null
  readonly text?: string | undefined
  readonly isComputed?: boolean
}

const meets = ({ circles, text = '', isComputed = false }: ShortlistsSought): RawBuilder<SqlBool> =>
  sql<SqlBool>`${seen(circles)} and ${saysAll(sql`title`, text)} and ${isComputed ? sql`version > 0` : sql`true`}`

/** A page of those somebody sees, the newest first. */
export const shortlistPage = async (
  db: Database,
  {
    circles,
    after,
    limit,
    ...sought
  }: ShortlistsSought & { readonly after: NewestPlace | null; readonly limit: number },
): Promise<readonly Shortlist[]> => {
  const { rows } = await sql<Shortlist>`select ${columns} from shortlists
    where ${olderThan('made', after)} and ${meets({ circles, ...sought })} order by ${newestFirst('made')} limit ${limit}`.execute(
    db,
  )
  return rows
}

/** How many somebody sees. */
export const countShortlists = async (db: Database, sought: ShortlistsSought): Promise<number> => {
  const asked = sql<{ count: number }>`select count(*) as count from shortlists where ${meets(sought)}`
  return (await asked.execute(db)).rows[0]?.count ?? 0
}

/** Asks to stop the computing of a list. */
export const stopShortlist = async (tx: Database, id: string): Promise<void> => {
  await tx.updateTable('shortlists').set({ isStopped: true }).where('id', '=', id).execute()
}

/** Tells how far the computing has come; whether somebody has asked to stop it comes back. */
export const tellProgress = async (db: Database, id: string, progress: ShortlistProgress): Promise<boolean> => {
  const row = await db
    .updateTable('shortlists')
    .set({ progress: json(progress) })
    .where('id', '=', id)
    .where('state', '=', 'computing')
    .returning('isStopped')
    .executeTakeFirst()
  return row?.isStopped ?? true
}

/** Takes up a list whose computing gave no sign since `silentSince`, and counts how often; `null` when there is none. */
export const takeUpShortlist = async (
  db: Database,
  { silentSince, now }: { readonly silentSince: string; readonly now: string },
): Promise<{ readonly id: string; readonly times: number } | null> => {
  const progress = json({ stage: 'matching', done: 0, of: 0, worth: null, bound: null, at: now })
  const { rows } = await sql<{ id: string; times: number }>`
    update shortlists set progress = ${progress}, taken_up = taken_up + 1
    where id = (
      select id from shortlists
      where state = 'computing' and coalesce((progress ->> 'at')::timestamptz, made) < ${silentSince}
      order by made limit 1 for update skip locked
    )
    returning id, taken_up as times`.execute(db)
  return rows[0] ?? null
}

/** Adds the next version of a list, and writes how the list stands with it. */
export const addVersion = (
  db: Database,
  shortlist: Shortlist,
  version: Omit<ShortlistVersion, 'number' | 'shortlistId'>,
): Promise<Shortlist> =>
  inTransaction(db, async (tx) => {
    const number = shortlist.version + 1
    const { lines, unserved, figures, ...head } = version
    await tx
      .insertInto('shortlistVersions')
      .values({
        ...head,
        shortlistId: shortlist.id,
        number,
        lines: json(lines),
        unserved: json(unserved),
        figures: json(figures),
      })
      .execute()
    const after = { ...shortlist, version: number }
    await saveShortlist(tx, after)
    return after
  })

/** One version; `undefined` when there is none of that number. */
export const versionOf = async (db: Database, id: string, number: number): Promise<ShortlistVersion | undefined> =>
  db
    .selectFrom('shortlistVersions')
    .selectAll()
    .where('shortlistId', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()

/** Every version of a list, oldest first, without what stands in it. */
export const versionsOf = async (db: Database, id: string): Promise<readonly VersionHead[]> =>
  db
    .selectFrom('shortlistVersions')
    .select(['shortlistId', 'number', 'at', 'by', 'act', 'why'])
    .where('shortlistId', '=', id)
    .orderBy('number')
    .execute()
