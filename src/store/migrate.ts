import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { ExpectedFailure } from '../domain/failure.ts'
import { type Database, inTransaction } from '../ports/database.ts'

interface Migration {
  readonly name: string
  readonly text: string
  readonly hash: string
}

/** Any fixed number: whoever migrates holds this PostgreSQL advisory lock. */
const lock = 7_240_001

/**
 * Brings the tables up to this version: applies, in order of name, the files of `directory` not yet applied, all or none.
 * Throws `ExpectedFailure` when an applied file was changed since, or is unknown here. Returns the names applied.
 */
export const migrate = (
  db: Database,
  directory = join(import.meta.dirname, 'migrations'),
): Promise<readonly string[]> =>
  inTransaction(db, async (tx) => {
    // Another process may be at it, and a new index over a big table takes its time.
    await sql`select set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true)`.execute(tx)
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(tx)
    await sql`create table if not exists migrations (name text primary key, hash text not null,
      applied timestamptz not null default now())`.execute(tx)
    const known = await readMigrations(directory)
    const applied = await appliedHashes(tx)
    refuseUnknown(applied, known)
    const pending = known.filter((migration) => !isApplied(migration, applied))
    for (const migration of pending) await apply(tx, migration)
    return pending.map(({ name }) => name)
  })

const readMigrations = async (directory: string): Promise<readonly Migration[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      // Git on Windows may check files out with CRLF: the same text must keep the same hash.
      const text = (await readFile(join(directory, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

const appliedHashes = async (tx: Database): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migrations`.execute(tx)
  return new Map(rows.map(({ name, hash }) => [name, hash]))
}

const refuseUnknown = (applied: ReadonlyMap<string, string>, known: readonly Migration[]): void => {
  const stranger = [...applied.keys()].find((name) => !known.some((migration) => migration.name === name))
  if (stranger === undefined) return
  throw new ExpectedFailure(`数据库由更新的版本建立(含本版本没有的迁移 ${stranger}):请改用不低于那个版本的智桥`)
}

const isApplied = ({ name, hash }: Migration, applied: ReadonlyMap<string, string>): boolean => {
  const before = applied.get(name)
  if (before !== undefined && before !== hash) {
    throw new ExpectedFailure(`迁移文件 ${name} 在应用之后被改动过:请恢复原文件,改动应写成新的迁移文件`)
  }
  return before !== undefined
}

// The embedded engine takes one statement at a time; ours end with a semicolon at the end of a line.
const apply = async (tx: Database, { name, text, hash }: Migration): Promise<void> => {
  for (const statement of text.split(/;[ \t]*\n/)) {
    if (statement.trim() !== '') await sql.raw(statement).execute(tx)
  }
  await sql`insert into migrations (name, hash) values (${name}, ${hash})`.execute(tx)
}
