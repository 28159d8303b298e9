import type { EventVersion, MeetingPlace } from '../../src/domain/event.ts'
import type { Arranged } from './arrange.ts'
import { figuresOf, unplacedIn } from './arrange.ts'
import { openingsOf } from './openings.ts'
import { posedEvent, type Standing } from './posed.ts'
import { EventRefused } from './refused.ts'
import { seat } from './seat.ts'

/** What a hand does to a timetable; a meeting that is moved is pinned there. */
export type EventEdit =
  | { readonly do: 'move'; readonly meetingId: string; readonly slot: number; readonly table: string | null }
  | { readonly do: 'pin' | 'unpin' | 'cancel'; readonly meetingId: string }

/** A timetable after everything a hand does, or a refusal that says what stands in the way; nothing else moves. */
export const editedEvent = (
  standing: Standing & Pick<EventVersion, 'figures'>,
  edits: readonly EventEdit[],
): Omit<Arranged, 'waysOut'> => {
  const { setting, meetings, places } = edits.reduce<Standing>(edited, standing)
  const posed = posedEvent({ setting, meetings, places })
  const timed = { slotOf: posed.before, bound: standing.figures?.bound ?? 0, isStopped: false }
  const { moves } = seat(posed, posed.before, { keeping: true })
  return {
    ...{ setting, meetings, places },
    unplaced: unplacedIn(posed, timed),
    figures: figuresOf(posed, { timed, seated: { places, moves } }),
  }
}

const edited = (standing: Standing, edit: EventEdit): Standing => {
  const { meetings, places } = standing
  if (!meetings.some(({ id }) => id === edit.meetingId)) throw new EventRefused('no such meeting')
  const others = places.filter(({ meetingId }) => meetingId !== edit.meetingId)
  switch (edit.do) {
    case 'move':
      return { ...standing, places: [...others, movedPlace(standing, edit)] }
    case 'cancel':
      return { ...standing, meetings: meetings.filter(({ id }) => id !== edit.meetingId), places: others }
    default:
      return {
        ...standing,
        places: places.map((place) =>
          place.meetingId === edit.meetingId ? { ...place, isPinned: edit.do === 'pin' } : place,
        ),
      }
  }
}

const movedPlace = (
  standing: Standing,
  { meetingId, slot, table }: Extract<EventEdit, { readonly do: 'move' }>,
): MeetingPlace => {
  const opening = openingsOf(standing, meetingId)?.[slot]
  if (opening === undefined) throw new EventRefused('no such slot')
  if (opening.obstacles.length > 0) throw new EventRefused('in the way', opening.obstacles.join('；'))
  if (table !== null && !standing.setting.tables.includes(table)) throw new EventRefused('no such table')
  if (table !== null && !opening.tables.includes(table)) throw new EventRefused('table is taken')
  return { meetingId, slot, table: table ?? usualTable(standing, meetingId, opening.tables), isPinned: true }
}

/** Of the free tables the one its expert sits at most. */
const usualTable = ({ meetings, places }: Standing, meetingId: string, free: readonly string[]): string => {
  const partner = meetings.find(({ id }) => id === meetingId)!.partner.key
  const own = new Set(meetings.filter((meeting) => meeting.partner.key === partner).map(({ id }) => id))
  const count = (table: string): number =>
    places.filter((place) => place.table === table && own.has(place.meetingId)).length
  return free.toSorted((a, b) => count(b) - count(a))[0]!
}
