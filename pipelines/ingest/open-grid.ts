import { readFile } from 'node:fs/promises'
import { csvRows, type Delimiter, delimiters } from './csv.ts'
import { inspect } from './inspect.ts'
import type { GridRow } from './table.ts'
import { openText } from './text-file.ts'
import { openWorkbook } from './xlsx/workbook.ts'
import { openZip } from './xlsx/zip.ts'

/** Rows of a table that is no library's: more is no table of that kind. */
const mostRows = 5_000

/**
 * The rows of a CSV or XLSX file as they stand, those of the first sheet, at most 5,000. `knows` tells how many cells of a row are
 * headers: the separator of a CSV is the one by which most are. Throws `ExpectedFailure` when the file is something else.
 */
export const gridOf = async (
  path: string,
  name: string,
  knows: (cells: readonly string[]) => number,
): Promise<readonly GridRow[]> => {
  const file = await inspect(path, name)
  if (file.form === 'xlsx') {
    const [first] = (await openWorkbook(openZip(await readFile(path)))).sheets
    return first === undefined ? [] : taken((await first()).rows)
  }
  const by = (delimiter: Delimiter) => taken(csvRows(openText(path, file.size, file.encoding).chunks, delimiter))
  const grids = await Promise.all(delimiters.map(by))
  const best = (rows: readonly GridRow[]): number => Math.max(0, ...rows.slice(0, 30).map(({ cells }) => knows(cells)))
  return grids.reduce((found, next) => (best(next) > best(found) ? next : found))
}

const taken = async (rows: AsyncIterable<GridRow>): Promise<readonly GridRow[]> => {
  const found: GridRow[] = []
  for await (const row of rows) {
    found.push(row)
    if (found.length >= mostRows) break
  }
  return found
}
