import { type Selectable, sql } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { SearchVersionRow } from '../../ports/tables.ts'

/** A version of a search index that several processes share. */
export type SearchVersion = Selectable<SearchVersionRow>

/** Versions of one engine that speak one language. */
export interface VersionFamily {
  readonly engine: string
  readonly tag: string
}

/** The version that is asked, or none yet. */
export const liveVersion = (db: Database, { engine, tag }: VersionFamily): Promise<SearchVersion | undefined> =>
  live(db, { engine, tag }).executeTakeFirst()

/** The same, kept from every other follower until the transaction ends. */
export const lockLiveVersion = (tx: Database, family: VersionFamily): Promise<SearchVersion | undefined> =>
  live(tx, family).forUpdate().executeTakeFirst()

const live = (db: Database, { engine, tag }: VersionFamily) =>
  db
    .selectFrom('searchVersions')
    .selectAll()
    .where('engine', '=', engine)
    .where('tag', '=', tag)
    .where('state', '=', 'live')

/** Registers a version that is about to be filled; false when another process is filling one of the family. */
export const beginVersion = async (
  db: Database,
  { engine, tag }: VersionFamily,
  { version, cursor }: Pick<SearchVersion, 'version' | 'cursor'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('searchVersions')
    .values({ version, engine, tag, state: 'filling', cursor })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Says that the maker of a version is alive. */
export const beatVersion = async (db: Database, version: string): Promise<void> => {
  await sql`update search_versions set beat = now() where version = ${version}`.execute(db)
}

/** Versions whose maker has not been seen for so many seconds. */
export const abandonedVersions = async (db: Database, engine: string, seconds: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ version: string }>`
    select version from search_versions
    where engine = ${engine} and state = 'filling' and beat < now() - make_interval(secs => ${seconds})`.execute(db)
  return rows.map(({ version }) => version)
}

/** Notes how far a version has come. */
export const moveCursor = async (db: Database, version: string, cursor: number): Promise<void> => {
  await db.updateTable('searchVersions').set({ cursor }).where('version', '=', version).execute()
}

/** Makes a version the one that is asked, in the place of the live one of its family. */
export const makeLive = async (tx: Database, family: VersionFamily, version: string): Promise<void> => {
  const place = tx.updateTable('searchVersions').where('engine', '=', family.engine).where('tag', '=', family.tag)
  await place.set({ state: 'former' }).where('state', '=', 'live').execute()
  await place.set({ state: 'live' }).where('version', '=', version).execute()
}

/** The version that was asked before the live one of the family, the newest of them. */
export const formerVersion = (db: Database, { engine, tag }: VersionFamily): Promise<SearchVersion | undefined> =>
  db
    .selectFrom('searchVersions')
    .selectAll()
    .where('engine', '=', engine)
    .where('tag', '=', tag)
    .where('state', '=', 'former')
    .orderBy('made', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Versions of an engine that can go: all but the live one of the family and the newest of the others. */
export const spareVersions = async (db: Database, { engine, tag }: VersionFamily): Promise<readonly string[]> => {
  const { rows } = await sql<{ version: string }>`
    select version from search_versions
    where engine = ${engine} and state <> 'filling' and not (state = 'live' and tag = ${tag})
    order by made desc offset 1`.execute(db)
  return rows.map(({ version }) => version)
}

/** Strikes a version from the list. */
export const forgetVersion = async (db: Database, version: string): Promise<void> => {
  await db.deleteFrom('searchVersions').where('version', '=', version).execute()
}
