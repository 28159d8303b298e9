import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { drafter } from '../../../pipelines/ingest/drafts.ts'
import type { IngestKind } from '../../../pipelines/ingest/fields.ts'
import { inspect } from '../../../pipelines/ingest/inspect.ts'
import { type IngestedOf, libraryOf } from '../../../pipelines/ingest/libraries.ts'
import { openTable } from '../../../pipelines/ingest/open-table.ts'
import { newBook, type OrganisationBook } from '../../../pipelines/ingest/organisations.ts'
import type { Problem } from '../../../pipelines/ingest/table.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { now } from './moment.ts'

/** Files of the office, made by other programs than ours. */
export const fixtures = join(import.meta.dirname, '../../fixtures/imports')

/** What a file became, without a database: its records, and the rows that became none. */
export interface ReadFile<T> {
  readonly labels: readonly string[]
  readonly records: readonly T[]
  readonly refused: readonly { readonly row: number; readonly problems: readonly Problem[] }[]
}

/** Reads a file as far as a database is not needed. */
export const readFile = async <K extends IngestKind>(
  kind: K,
  path: string,
  book: OrganisationBook = newBook(),
): Promise<ReadFile<IngestedOf[K]>> => {
  const file = await inspect(path)
  const table = await openTable(file, kind)
  const context = { kind, fileName: file.name, pool: null, owner: null, now, book }
  const draft = drafter({ library: libraryOf(kind), columns: table.columns, context })
  const records: IngestedOf[K][] = []
  const refused: { row: number; problems: readonly Problem[] }[] = []
  for await (const row of table.rows) {
    const drafted = draft(row)
    if (drafted.problems === null) records.push(drafted.record)
    else refused.push({ row: row.number, problems: drafted.problems })
  }
  return { labels: table.columns.map(({ label }) => label), records, refused }
}

/** A file of this test with this content, in any encoding iconv knows. */
export const fileOf = (content: string | Buffer, name = 'needs.csv', encoding = 'utf8'): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, typeof content === 'string' ? iconv.encode(content, encoding) : content)
  return path
}

/** The one record of a table of one row. */
export const readOne = async <K extends IngestKind>(
  kind: K,
  columns: Readonly<Record<string, string>>,
): Promise<IngestedOf[K]> => {
  const { records, refused } = await readFile(kind, fileOf(csv([Object.keys(columns), Object.values(columns)])))
  const [record] = records
  if (record === undefined) throw new Error(`refused: ${JSON.stringify(refused)}`)
  return record
}

/** Rows as CSV text, every cell quoted. */
export const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')
