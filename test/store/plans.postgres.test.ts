import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres, type PostgresDatabase } from '../../src/adapters/database/postgres.ts'
import { openPostgresIndex } from '../../src/adapters/search-index/postgres.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import { changesAfter, isCutOff, lastChange } from '../../src/store/indexing/index-changes.ts'
import { dropVectors, vectorsFor } from '../../src/store/indexing/vectors.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { aDocument, aQuery, unit } from '../contracts/search-documents.ts'
import { type ScratchDatabase, scratchDatabase } from '../support/postgres-server.ts'
import { aNeed, anEvidence, anExpert } from '../support/records.ts'

const rows = 20_000
const ids = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at * 37}`)

/** Rows of every table read one after the other from its start, as PostgreSQL itself counts them. */
const readInSequence = async ({ db }: PostgresDatabase): Promise<ReadonlyMap<string, number>> => {
  await sql`select pg_stat_force_next_flush()`.execute(db)
  const counted = await sql<{ name: string; read: number }>`
    select relname as name, seq_tup_read as read from pg_stat_user_tables`.execute(db)
  return new Map(counted.rows.map(({ name, read }) => [name, read]))
}

/** Tables of which a question reads more, row by row, than a table of a few rows holds. */
const scannedBy = async (database: PostgresDatabase, ask: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = await readInSequence(database)
  await ask()
  const after = await readInSequence(database)
  return [...after].filter(([name, read]) => read - (before.get(name) ?? 0) > 100).map(([name]) => name)
}

/** The row with the id, as many times over, numbered. */
const multiply = async ({ db }: PostgresDatabase, table: string, name: string): Promise<void> => {
  const [source, prefix] = [sql.table(table), sql.lit(`${name}-`)]
  await sql`
    insert into ${source}
    select (jsonb_populate_record(one, jsonb_build_object('id', ${prefix} || i, 'pool', 'park-' || i % 400))).*
    from ${source} as one, generate_series(0, ${sql.lit(rows - 1)}) as i where one.id = ${sql.lit(name)}`.execute(db)
}

const fillTables = async (database: PostgresDatabase): Promise<void> => {
  const { db } = database
  await needStore.put(db, [aNeed({ id: 'need' })])
  await expertStore.put(db, [anExpert({ id: 'expert', evidence: [] })])
  await multiply(database, 'needs', 'need')
  await multiply(database, 'experts', 'expert')
  const piece = anEvidence({ id: 'piece' })
  await sql`
    insert into evidence (id, expert_id, position, kind, title, description)
    select id || '#' || position, id, position, ${piece.kind}, ${piece.title}, ''
    from experts, generate_series(0, 1) as position`.execute(db)
  await sql`
    insert into vectors (document_id, space, kind, owner, text_hash, embedding)
    select 'need:' || id, 'space', 'need', id, 'hash', '[0.6,0.8]' from needs`.execute(db)
  await sql`insert into index_changes (kind, owner) select 'need', id from needs`.execute(db)
  await sql`analyze`.execute(db)
}

const fillIndex = async ({ db }: PostgresDatabase): Promise<SearchIndex> => {
  const engine = openPostgresIndex(db)
  await engine.create('plans')
  const index = engine.open('plans', db)
  for (let from = 0; from < rows; from += 2_000) {
    await index.put(
      Array.from({ length: 2_000 }, (_, at) => {
        const number = from + at
        const vector = [Math.sin(number), Math.cos(number), Math.sin(number / 7), 1]
        const keywords = `词${number % 900} 词${number % 901}`
        return aDocument(`d-${number}`, { title: `题${number % 1000}`, keywords, vector, pool: `park-${number % 400}` })
      }),
    )
  }
  await engine.finish('plans')
  return index
}

describe(`on tables of ${rows} rows, an index serves`, { timeout: 240_000 }, () => {
  let scratch: ScratchDatabase
  let database: PostgresDatabase
  let index: SearchIndex
  beforeAll(async () => {
    scratch = await scratchDatabase()
    // One connection, so that what it counted is told by itself.
    database = await openPostgres({ url: scratch.url, poolSize: 1, timeoutSeconds: 200 })
    await migrate(database.db)
    await fillTables(database)
    index = await fillIndex(database)
  }, 240_000)
  afterAll(async () => {
    await database.close()
    await scratch.drop()
  })

  const query = { ...aQuery({ text: '词5 词17 题8' }), limit: 50 }
  const vector = unit([1, 2, 3, 4])
  it.each<[name: string, ask: () => Promise<unknown>]>([
    ['records by id', () => needStore.byIds(database.db, ids('need', 300))],
    ['experts by id, with their evidence', () => expertStore.byIds(database.db, ids('expert', 300))],
    ['a page of records', () => needStore.page(database.db, { after: 'need-5', limit: 50 })],
    ['a page of one pool', () => needStore.page(database.db, { limit: 50, where: { pool: 'park-7' } })],
    ['writing a record', () => needStore.put(database.db, [aNeed({ id: 'need-74', title: '改过' })])],
    ['removing a record', () => needStore.remove(database.db, 'need-111')],
    ['vectors by document', () => vectorsFor(database.db, 'space', ids('need:need', 250))],
    ['forgetting vectors', () => dropVectors(database.db, 'need', ['need-185'])],
    ['changes behind a cursor', () => changesAfter(database.db, rows / 2, 500)],
    ['the last change', () => lastChange(database.db)],
    ['whether a cursor is cut off', () => isCutOff(database.db, rows / 2)],
    ['search by words', () => index.retrieve(query)],
    ['search by words in one park', () => index.retrieve({ ...query, filters: { pools: ['park-5'] } })],
    ['search by meaning', () => index.retrieve({ ...query, terms: new Map(), vector })],
    [
      'search by meaning in one park',
      () => index.retrieve({ ...query, terms: new Map(), vector, filters: { pools: ['park-5'] } }),
    ],
    ['counting a park', () => index.count('result', { pools: ['park-5'] })],
    ['counting terms', () => index.statistics('result', ['词5', '词17'])],
    ['putting a document', () => index.put([aDocument('d-370', { title: '题8', vector: [1] })])],
    ['removing an owner', () => index.replace('result', ['d-407'], [])],
  ])('%s', async (_, ask) => {
    expect(await scannedBy(database, ask)).toEqual([])
  })

  it('and a scan would be noticed', async () => {
    const scan = () => sql`select count(*) from needs where description = 'x'`.execute(database.db)
    expect(await scannedBy(database, scan)).toEqual(['needs'])
  })

  it('brings the nearest of a small park, however far they are from the question', async () => {
    const filters = { pools: ['park-5'] }
    const found = await index.retrieve({ ...query, terms: new Map(), vector, filters })
    expect(found).toHaveLength(await index.count('result', filters))
    // More pass than are all compared, and every one of them is far away: the walk goes on until enough have passed.
    const many = { pools: Array.from({ length: 250 }, (__, at) => `park-${at + 100}`) }
    expect(await index.retrieve({ ...query, terms: new Map(), vector, filters: many })).toHaveLength(query.limit)
  })
})
