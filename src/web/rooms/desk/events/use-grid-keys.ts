import { nextTick, type Ref, watch } from 'vue'

/** Steps by rows and columns. */
const arrows: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The next cell in a direction that has something to press. */
const beside = (cell: HTMLTableCellElement, [down, right]: readonly [number, number]): HTMLElement | null => {
  const row = cell.parentElement as HTMLTableRowElement
  const rows = [...(row.parentElement as HTMLTableSectionElement).rows]
  const at = (step: number): HTMLTableCellElement | undefined =>
    down === 0 ? row.cells[cell.cellIndex + right * step] : rows[rows.indexOf(row) + down * step]?.cells[cell.cellIndex]
  const most = Math.max(rows.length, row.cells.length)
  for (let step = 1; step <= most; step += 1) {
    const found = at(step)?.querySelector('button')
    if (found) return found
  }
  return null
}

/**
 * The timetable by keyboard: arrows go from meeting to meeting and to where the open one can be put; whatever was open keeps
 * the keyboard when it was moved or closed, and its button is gone.
 */
export const useGridKeys = (
  board: Readonly<Ref<HTMLElement | null>>,
  { chosen, version }: { readonly chosen: () => string | null; readonly version: () => number },
): ((event: KeyboardEvent) => void) => {
  let last = chosen()
  watch([chosen, version], async ([now]) => {
    const meeting = now ?? last
    last = meeting
    await nextTick()
    if (document.activeElement === document.body && meeting !== null)
      board.value?.querySelector<HTMLElement>(`[data-meeting="${CSS.escape(meeting)}"]`)?.focus()
  })
  return (event) => {
    const way = arrows[event.key]
    const cell = (event.target as HTMLElement).closest('td')
    const next = way && cell ? beside(cell, way) : null
    if (next === null) return
    event.preventDefault()
    next.focus()
  }
}
