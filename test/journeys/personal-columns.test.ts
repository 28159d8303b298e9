import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { columns, type Declared } from '../../pipelines/persons/columns.ts'
import { places } from '../../pipelines/persons/places.ts'
import { openTestDatabase } from '../support/test-database.ts'

const inSql = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const declared = new Map(
  Object.entries<Declared>(columns).map(([table, { personal = '', words = '', plain = '' }]) => [
    inSql(table),
    `${personal} ${words} ${plain}`.split(' ').filter((name) => name !== ''),
  ]),
)

describe('every text column of the database', () => {
  const database = openTestDatabase()
  // The index in PostgreSQL has tables of its own: what it holds is filled from the libraries, and forgotten with them.
  const found = async () => {
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as "table", column_name as "column" from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name !~ '^search_[0-9]'
        and data_type in ('text', 'ARRAY', 'jsonb', 'json', 'character varying')
      order by 1, 2`.execute(database.db)
    return rows.map(({ table, column }) => `${table}.${column}`)
  }

  it('is declared by what it holds, and none is declared that is not there', async () => {
    const told = [...declared].flatMap(([table, names]) => names.map((name) => `${table}.${name}`))
    expect(told.sort()).toEqual((await found()).sort())
  })

  it('that holds data about a person is in a table that one of the places takes care of', () => {
    const cared = new Set(places.flatMap(({ tables }) => tables))
    const personal = Object.entries<Declared>(columns).filter(([, { personal }]) => personal !== undefined)
    expect(personal.map(([table]) => table).filter((table) => !cared.has(table as never))).toEqual([])
  })

  it('of a table that nobody thought of would be found', async () => {
    await sql`create table strangers (nickname text)`.execute(database.db)
    expect(await found()).toContain('strangers.nickname')
    expect(declared.has('strangers')).toBe(false)
    await sql`drop table strangers`.execute(database.db)
  })
})
