import { slotsOf, touches } from '../../src/domain/event/slots.ts'
import type { Meeting, MeetingPlace } from '../../src/domain/event.ts'
import { type Standing, tableKey } from './posed.ts'

/** Why a meeting is not where it was: somebody or its table is away, its slot fell away, or it made room for another. */
export const reasonsOf = (before: Standing, after: Standing): ((meeting: Meeting) => string) => {
  const slots = slotsOf(after.setting.hours)
  const names = new Map(
    after.meetings.flatMap(({ firm, partner }) => [firm, partner].map(({ key, name }) => [key, name])),
  )
  const byId = new Map(after.meetings.map((meeting) => [meeting.id, meeting]))
  const awayAt = (keys: readonly string[], slot: number): string | undefined => {
    const found = after.setting.absences.find(
      ({ key, ...rest }) => keys.includes(key) && touches({ key, ...rest }, slots[slot]!),
    )
    return found && `${names.get(found.key) ?? found.key.replace(/^table:/, '')}：${found.reason}`
  }
  const inIts = (place: MeetingPlace, meeting: Meeting): Meeting | undefined => {
    const others = after.places.filter(({ slot, meetingId }) => slot === place.slot && meetingId !== meeting.id)
    const now = others.map((other) => ({ other, meeting: byId.get(other.meetingId)! }))
    return now.find(
      (each) =>
        each.meeting.firm.key === meeting.firm.key ||
        each.meeting.partner.key === meeting.partner.key ||
        each.other.table === place.table,
    )?.meeting
  }
  const was = new Map(before.places.map((place) => [place.meetingId, place]))
  const known = new Set(before.meetings.map(({ id }) => id))
  return (meeting) => {
    const place = was.get(meeting.id)
    if (place === undefined) return known.has(meeting.id) ? '现在有了空位' : '临时加的'
    if (place.slot >= slots.length) return '这个时段没有了'
    const away = awayAt([meeting.firm.key, meeting.partner.key, tableKey(place.table)], place.slot)
    if (away !== undefined) return away
    const other = inIts(place, meeting)
    return other === undefined ? '桌子不够，换到别的时段' : `给“${other.firm.name} × ${other.partner.name}”让出位置`
  }
}
