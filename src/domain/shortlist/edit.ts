import type { ShortlistLine } from '../shortlist.ts'

/** What a hand does to a list; `to` is a place from 1. */
export type LineEdit =
  | { readonly do: 'remove'; readonly lineId: string }
  | { readonly do: 'move'; readonly lineId: string; readonly to: number }
  | { readonly do: 'note'; readonly lineId: string; readonly note: string | null }
  | { readonly do: 'add'; readonly line: ShortlistLine; readonly to: number | null }

/** Why an edit cannot be done: there is no such line, or it is on the list already. */
export type EditRefusal = 'no such line' | 'on the list already'

/** The lines after an edit, in their new order; or why it cannot be done. The order given is left as it is. */
export const editedLines = (
  lines: readonly ShortlistLine[],
  edit: LineEdit,
): readonly ShortlistLine[] | EditRefusal => {
  const id = edit.do === 'add' ? edit.line.id : edit.lineId
  const found = lines.find((line) => line.id === id)
  if (edit.do === 'add')
    return found === undefined ? placed(lines, edit.line, edit.to ?? endOf(lines, edit.line)) : 'on the list already'
  if (found === undefined) return 'no such line'
  const others = lines.filter((line) => line !== found)
  switch (edit.do) {
    case 'remove':
      return others
    case 'move':
      return placed(others, found, edit.to)
    case 'note':
      return lines.map((line) => (line === found ? { ...line, note: edit.note } : line))
  }
}

const placed = (lines: readonly ShortlistLine[], line: ShortlistLine, to: number): readonly ShortlistLine[] =>
  lines.toSpliced(Math.max(0, to - 1), 0, line)

/** The place behind the last line of the same need. */
const endOf = (lines: readonly ShortlistLine[], { needId }: ShortlistLine): number => {
  const last = lines.findLastIndex((line) => line.needId === needId)
  return last === -1 ? lines.length + 1 : last + 2
}
