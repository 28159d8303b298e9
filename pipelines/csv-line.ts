import { neutralise } from './ingest/neutralise.ts'

/** By this mark Excel knows a CSV file for UTF-8. */
export const byteOrderMark = '\uFEFF'

/** A line of a CSV file (RFC 4180); text that a spreadsheet program would take for a formula is neutralised. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** A whole table, headers first. */
export const csvFile = (rows: readonly (readonly string[])[]): string => byteOrderMark + rows.map(csvLine).join('')

const csvCell = (text: string): string => {
  const safe = neutralise(text)
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
