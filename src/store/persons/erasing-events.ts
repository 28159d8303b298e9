import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { OnShortlists } from './erasing-shortlists.ts'

const keysOf = (expertIds: readonly string[]): string[] => expertIds.map((id) => `expert:${id}`)

/** What stands of him in every version of every event. */
export const heldOnEvents = async (
  db: Database,
  { accountIds, expertIds }: OnShortlists,
): Promise<readonly Record<string, unknown>[]> => {
  const { rows } = await sql<Record<string, unknown>>`
    select event_id, number, at, by, meeting from event_versions
      left join lateral jsonb_array_elements(meetings) as meeting on meeting -> 'partner' ->> 'key' = any(${keysOf(expertIds)})
      where meeting is not null or by = any(${[...accountIds]}) order by event_id, number`.execute(db)
  return rows
}

/** What stands in the place of a name that was taken out. */
const nobody = '某某'

/** Takes his meetings, and where they were, out of every version, and his name out of what is said beside others; the versions stay. */
export const eraseFromEvents = async (tx: Database, { accountIds, expertIds, words }: OnShortlists): Promise<void> => {
  const keys = keysOf(expertIds)
  const accounts = [...accountIds]
  const his = sql`select meeting ->> 'id' from jsonb_array_elements(meetings) as meeting
    where meeting -> 'partner' ->> 'key' = any(${keys})`
  for (const column of ['places', 'unplaced'])
    await sql`update event_versions set ${sql.ref(column)} = (
        select coalesce(jsonb_agg(each order by nth), '[]') from jsonb_array_elements(${sql.ref(column)}) with ordinality as kept (each, nth)
        where each ->> 'meetingId' not in (${his}))
      where exists (${his})`.execute(tx)
  await sql`update event_versions set setting = jsonb_set(setting, '{absences}', (
      select coalesce(jsonb_agg(each order by nth), '[]') from jsonb_array_elements(setting -> 'absences') with ordinality as kept (each, nth)
      where not (each ->> 'key' = any(${keys}))))`.execute(tx)
  await sql`update event_versions set meetings = (
      select coalesce(jsonb_agg(each order by nth), '[]') from jsonb_array_elements(meetings) with ordinality as kept (each, nth)
      where not (each -> 'partner' ->> 'key' = any(${keys})))
    where exists (${his})`.execute(tx)
  // A way out carries the whole setting with its absences; it is told anew with the next timetable.
  await sql`update event_versions set ways_out = '[]' where ways_out::text like any(${keys.map((key) => `%${key}"%`)})`.execute(
    tx,
  )
  await sql`update event_versions set by = null where by = any(${accounts})`.execute(tx)
  await sql`update events set made_by = null where made_by = any(${accounts})`.execute(tx)
  for (const word of words) await eraseWord(tx, word)
}

const eraseWord = async (tx: Database, word: string): Promise<void> => {
  // As it stands in JSON text, between its quotes.
  const letters = JSON.stringify(word).slice(1, -1)
  for (const column of ['setting', 'meetings', 'unplaced', 'ways_out'])
    await sql`update event_versions set ${sql.ref(column)} = replace(${sql.ref(column)}::text, ${letters}, ${nobody})::jsonb
      where position(${letters} in ${sql.ref(column)}::text) > 0`.execute(tx)
  await sql`update event_versions set why = replace(why, ${word}, ${nobody}) where position(${word} in why) > 0`.execute(
    tx,
  )
  for (const column of ['title', 'place', 'host'])
    await sql`update events set ${sql.ref(column)} = replace(${sql.ref(column)}, ${word}, ${nobody})
      where position(${word} in ${sql.ref(column)}) > 0`.execute(tx)
}
