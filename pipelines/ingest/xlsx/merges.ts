/** A block of merged cells: rows and columns counted from 1 and 0, both ends included. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Column of an address, from 0: A is 0, AA is 26. */
export const columnIndex = (letters: string): number => {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

const pattern = /<(?:[\w.-]+:)?mergeCell\s[^<>]*?ref\s*=\s*["']\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)["']/g

/** The merged blocks of a sheet, by their top row. */
export const mergesOf = (xml: string): ReadonlyMap<number, readonly Merge[]> => {
  // They stand behind the cells, which may be hundreds of megabytes.
  const behind = xml.slice(Math.max(0, xml.lastIndexOf('sheetData')))
  const merges = [...behind.matchAll(pattern)].map(([, left = '', top, right = '', bottom]) => ({
    top: Number(top),
    bottom: Number(bottom),
    left: columnIndex(left),
    right: columnIndex(right),
  }))
  return Map.groupBy(merges, ({ top }) => top)
}
