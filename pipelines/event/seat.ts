import type { MeetingPlace } from '../../src/domain/event.ts'
import type { SlotOf } from '../../src/ranking/timetable/problem.ts'
import { type Sitting, tableMoves, tablesFor } from '../../src/ranking/timetable/tables.ts'
import type { PosedEvent } from './posed.ts'

/** Meetings in their slots, and a table for each; who is still in his slot keeps his table where it is open. */
export interface Seated {
  readonly places: readonly MeetingPlace[]
  /** How often whoever firms meet changes the table. */
  readonly moves: number
}

/** Tables for a timetable. `keeping`: whatever stays in its slot stays at its table; without it, only what is pinned. */
export const seat = (
  { problem, setting, meetings, places, open, past }: PosedEvent,
  slotOf: SlotOf,
  { keeping }: { readonly keeping: boolean },
): Seated => {
  const before = new Map(places.map((place) => [place.meetingId, place]))
  const placed = slotOf.flatMap((slot, m) => (slot >= 0 ? [m] : []))
  const stays = (m: number): MeetingPlace | undefined => {
    const place = before.get(meetings[m]!.id)
    if (place === undefined || place.slot !== slotOf[m]) return undefined
    return keeping || problem.meetings[m]!.fixed !== null ? place : undefined
  }
  const sittings = placed.map((m): Sitting => {
    const table = setting.tables.indexOf(stays(m)?.table ?? '')
    const slot = slotOf[m]!
    const isOpen = slot < past || open[slot]!.includes(table)
    return { partner: problem.meetings[m]!.partner, slot, set: table >= 0 && isOpen ? table : null }
  })
  const tables = tablesFor(sittings, open)
  return {
    places: placed.map((m, i) => ({
      meetingId: meetings[m]!.id,
      slot: slotOf[m]!,
      table: setting.tables[tables[i]!]!,
      isPinned: problem.meetings[m]!.fixed !== null && (stays(m)?.isPinned ?? false),
    })),
    moves: tableMoves(sittings, tables),
  }
}
