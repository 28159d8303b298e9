import { runsOf, slotsOf, touches } from '../../src/domain/event/slots.ts'
import type { Absence, EventSetting, EventSlot, EventVersion, Meeting, MeetingPlace } from '../../src/domain/event.ts'
import type { SlotOf, TimetableProblem } from '../../src/ranking/timetable/problem.ts'

/** What is set, who is to meet, and where they are so far. */
export type Standing = Pick<EventVersion, 'setting' | 'meetings' | 'places'>

/** An event as a problem; places count in the order of its people, slots and tables. */
export interface PosedEvent extends Standing {
  readonly problem: TimetableProblem
  readonly slots: readonly EventSlot[]
  /** Tables open in each slot, by their places. */
  readonly open: readonly (readonly number[])[]
  /** Where the meetings are so far. */
  readonly before: SlotOf
  /** How many slots have begun: what is in them stays, and nothing new comes there. */
  readonly past: number
}

/** Key of a table among those who can be absent. */
export const tableKey = (name: string): string => `table:${name}`

/** The problem that an event is now. A pin holds as long as both are there and its table is open. */
export const posedEvent = (standing: Standing, past = 0): PosedEvent => {
  const { setting, meetings } = standing
  const slots = slotsOf(setting.hours)
  const isAway = awayIn(setting, slots)
  const open = slots.map((_, slot) => setting.tables.flatMap((name, i) => (isAway(tableKey(name), slot) ? [] : [i])))
  const [firms, partners] = [distinct(meetings, 'firm'), distinct(meetings, 'partner')]
  const people = [...firms, ...partners]
  const places = new Map(standing.places.map((place) => [place.meetingId, place]))
  const isHeld = (meeting: Meeting, place: MeetingPlace | undefined): place is MeetingPlace => {
    if (place === undefined || place.slot >= slots.length) return false
    if (place.slot < past) return true
    const isThere = [meeting.firm.key, meeting.partner.key, tableKey(place.table)].every(
      (key) => !isAway(key, place.slot),
    )
    return place.isPinned && isThere && setting.tables.includes(place.table)
  }
  return {
    ...standing,
    slots,
    open,
    past,
    before: meetings.map(({ id }) => places.get(id)?.slot ?? -1),
    problem: {
      meetings: meetings.map((meeting) => {
        const place = places.get(meeting.id)
        return {
          id: meeting.id,
          firm: firms.indexOf(meeting.firm.key),
          partner: firms.length + partners.indexOf(meeting.partner.key),
          worth: meeting.worth,
          fixed: isHeld(meeting, place) ? place.slot : null,
        }
      }),
      tables: open.map((ofSlot) => ofSlot.length),
      isIn: people.map((key) => slots.map((_, slot) => slot >= past && !isAway(key, slot))),
      firms: firms.length,
      runs: runsOf(slots, setting.hours),
      longest: setting.longest,
    },
  }
}

const distinct = (meetings: readonly Meeting[], side: 'firm' | 'partner'): readonly string[] => [
  ...new Set(meetings.map((meeting) => meeting[side].key)),
]

const awayIn = ({ absences }: EventSetting, slots: readonly EventSlot[]): ((key: string, slot: number) => boolean) => {
  const byKey = Map.groupBy(absences, ({ key }: Absence) => key)
  return (key, slot) => (byKey.get(key) ?? []).some((absence) => touches(absence, slots[slot]!))
}
