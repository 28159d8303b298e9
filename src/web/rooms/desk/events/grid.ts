import type { EventMeeting, EventVersion } from '../../../api/events.ts'
import { sideIn } from './people.ts'

/** What stands across the top of the grid. */
export const gridViews = ['table', 'partner', 'firm'] as const
export type GridView = (typeof gridViews)[number]

/** A meeting in the grid, in the two lines that its column and row do not say; or a time at which its column is away. */
export interface GridCell {
  readonly meeting: EventMeeting | null
  readonly first: string
  readonly second: string
  readonly isPinned: boolean
  readonly isAway: boolean
}

/** One slot, with the breaks before it. */
export interface GridRow {
  readonly slot: number
  readonly from: string
  readonly to: string
  readonly pauses: readonly { readonly from: string; readonly name: string }[]
  readonly cells: readonly (GridCell | null)[]
}

/** Columns by key and name, and rows of cells under them. */
export interface Grid {
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly GridRow[]
}

/** A version as a grid. */
export const gridOf = (version: EventVersion, view: GridView): Grid => {
  const { setting, slots, meetings, places } = version
  const columns = view === 'table' ? setting.tables.map((name) => ({ key: name, name })) : sideIn(meetings, view)
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const cells = new Map<string, GridCell>()
  for (const { meetingId, slot, table, isPinned } of places) {
    const meeting = byId.get(meetingId)
    if (meeting === undefined) continue
    const column = view === 'table' ? table : meeting[view].key
    const other = view === 'partner' ? meeting.firm.name : meeting.partner.name
    const first = view === 'table' ? meeting.firm.name : other
    cells.set(`${slot} ${column}`, {
      meeting,
      first,
      second: view === 'table' ? other : table,
      isPinned,
      isAway: false,
    })
  }
  const isAway = (key: string, slot: number): boolean =>
    setting.absences.some(
      (absence) =>
        absence.key === (view === 'table' ? `table:${key}` : key) &&
        (absence.from === null || absence.from < slots[slot]!.to) &&
        (absence.to === null || slots[slot]!.from < absence.to),
    )
  const away: GridCell = { meeting: null, first: '', second: '', isPinned: false, isAway: true }
  return {
    columns,
    rows: slots.map(({ from, to }, slot) => ({
      slot,
      from,
      to,
      pauses: setting.hours.breaks.filter((pause) => pause.from < from && (slots[slot - 1]?.to ?? '') <= pause.from),
      cells: columns.map(({ key }) => cells.get(`${slot} ${key}`) ?? (isAway(key, slot) ? away : null)),
    })),
  }
}
