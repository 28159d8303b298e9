import type { PictureTable } from './picture.ts'

// What begins like a formula is text to a spreadsheet as well.
const cellOf = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV in UTF-8 with a mark that spreadsheets know it by. */
export const csvOf = ({ headers, rows }: PictureTable): string =>
  `\uFEFF${[headers, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`

/** Saves something under a name. */
export const saveAs = (address: string, name: string): void => {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
