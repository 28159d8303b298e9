import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPglite, type PgliteDatabase } from '../../src/adapters/database/pglite.ts'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { migrate } from '../../src/store/migrate.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { template } from '../support/test-database.ts'

describe('migrations', () => {
  let open: PgliteDatabase
  beforeAll(async () => {
    open = await openPglite(null, await template())
  }, 60_000)
  beforeEach(async () => {
    await sql`drop table if exists migrations, first, second`.execute(open.db)
  })
  afterAll(() => open.close())

  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder()
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return folder
  }
  const first = { '0001-first.sql': 'create table first (id int);\ninsert into first values (1);\n' }
  const both = { '0002-second.sql': 'create table second as\n  select id + 1 as id from first;\n', ...first }
  const rowsOf = async (table: string) => (await sql`select id from ${sql.table(table)}`.execute(open.db)).rows

  it('are applied in order of their numbers, once each', async () => {
    expect(await migrate(open.db, folderOf(first))).toEqual(['0001-first.sql'])
    expect(await migrate(open.db, folderOf(both))).toEqual(['0002-second.sql'])
    expect(await migrate(open.db, folderOf(both))).toEqual([])
    expect(await rowsOf('second')).toEqual([{ id: 2 }])
  })

  it('are applied once when two ask at the same time', async () => {
    const folder = folderOf(both)
    const applied = await Promise.all([migrate(open.db, folder), migrate(open.db, folder)])
    expect(applied).toEqual([['0001-first.sql', '0002-second.sql'], []])
  })

  it('leave nothing behind when one of them fails', async () => {
    await expect(migrate(open.db, folderOf({ ...first, '0002-second.sql': 'create tabel;\n' }))).rejects.toThrow(
      'syntax',
    )
    await expect(rowsOf('first')).rejects.toThrow('does not exist')
    expect(await migrate(open.db, folderOf(first))).toEqual(['0001-first.sql'])
  })

  it('refuse by name a file changed after it was applied', async () => {
    await migrate(open.db, folderOf(first))
    const changed = migrate(open.db, folderOf({ '0001-first.sql': 'create table first (id bigint);\n' }))
    await expect(changed).rejects.toThrow(ExpectedFailure)
    await expect(changed).rejects.toThrow('0001-first.sql')
  })

  it('take the same text with other line ends for the same file', async () => {
    await migrate(open.db, folderOf(first))
    const windows = { '0001-first.sql': first['0001-first.sql'].replaceAll('\n', '\r\n') }
    expect(await migrate(open.db, folderOf(windows))).toEqual([])
  })

  it('refuse a database that a newer version has made', async () => {
    await migrate(open.db, folderOf(both))
    await expect(migrate(open.db, folderOf(first))).rejects.toThrow('0002-second.sql')
  })
})
