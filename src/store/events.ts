import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Audience, administration, officeOf } from '../domain/audience.ts'
import type { EventVersion, MatchmakingEvent } from '../domain/event.ts'
import { type Database, inTransaction } from '../ports/database.ts'
import { type NewestPlace, newestFirst, olderThan } from './newest-first.ts'

/** A version without what stands in it. */
export type EventVersionHead = Pick<EventVersion, 'eventId' | 'number' | 'at' | 'by' | 'act' | 'why'>

/** Who may know of an event: the office whose it is. What of it each may read is asked of its needs and people. */
const circlesOf = ({ pool }: MatchmakingEvent): readonly Audience[] => [administration, officeOf(pool)]

const columns = sql`id, title, day, place, pool, shortlist_id, shortlist_version, host, made, made_by, version`

const seen = (circles: readonly Audience[] | null): RawBuilder<SqlBool> =>
  circles === null ? sql<SqlBool>`true` : sql<SqlBool>`audience && ${[...circles]}`

/** Adds an event. */
export const addEvent = async (tx: Database, event: MatchmakingEvent): Promise<void> => {
  await tx
    .insertInto('events')
    .values({ ...event, audience: circlesOf(event) })
    .execute()
}

/** One event as somebody in these circles sees it; `undefined` when it is not there, or not for him. `locked`: until the transaction ends. */
export const eventById = async (
  db: Database,
  id: string,
  { circles, locked = false }: { readonly circles: readonly Audience[] | null; readonly locked?: boolean },
): Promise<MatchmakingEvent | undefined> => {
  const lock = locked ? sql`for update` : sql``
  const asked = sql<MatchmakingEvent>`select ${columns} from events where id = ${id} and ${seen(circles)} ${lock}`
  return (await asked.execute(db)).rows[0]
}

/** A page of those somebody sees, the latest day first. */
export const eventPage = async (
  db: Database,
  page: { readonly circles: readonly Audience[] | null; readonly after: NewestPlace | null; readonly limit: number },
): Promise<readonly MatchmakingEvent[]> => {
  const { rows } = await sql<MatchmakingEvent>`select ${columns} from events
    where ${olderThan('day', page.after)} and ${seen(page.circles)} order by ${newestFirst('day')} limit ${page.limit}`.execute(
    db,
  )
  return rows
}

/** How many somebody sees. */
export const countEvents = async (db: Database, circles: readonly Audience[] | null): Promise<number> => {
  const asked = sql<{ count: number }>`select count(*) as count from events where ${seen(circles)}`
  return (await asked.execute(db)).rows[0]?.count ?? 0
}

/** Adds the next version of an event. */
export const addEventVersion = (
  db: Database,
  event: MatchmakingEvent,
  version: Omit<EventVersion, 'number' | 'eventId'>,
): Promise<MatchmakingEvent> =>
  inTransaction(db, async (tx) => {
    const number = event.version + 1
    const { setting, meetings, places, unplaced, waysOut, figures, ...head } = version
    await tx
      .insertInto('eventVersions')
      .values({
        ...head,
        eventId: event.id,
        number,
        setting: JSON.stringify(setting),
        meetings: JSON.stringify(meetings),
        places: JSON.stringify(places),
        unplaced: JSON.stringify(unplaced),
        waysOut: JSON.stringify(waysOut),
        figures: JSON.stringify(figures),
      })
      .execute()
    await tx.updateTable('events').set({ version: number }).where('id', '=', event.id).execute()
    return { ...event, version: number }
  })

/** One version; `undefined` when there is none of that number. */
export const eventVersionOf = async (db: Database, id: string, number: number): Promise<EventVersion | undefined> =>
  db.selectFrom('eventVersions').selectAll().where('eventId', '=', id).where('number', '=', number).executeTakeFirst()

/** Every version of an event, oldest first, without what stands in it. */
export const eventVersionsOf = async (db: Database, id: string): Promise<readonly EventVersionHead[]> =>
  db
    .selectFrom('eventVersions')
    .select(['eventId', 'number', 'at', 'by', 'act', 'why'])
    .where('eventId', '=', id)
    .orderBy('number')
    .execute()
