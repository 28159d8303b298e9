import type { EventVersion, Meeting, MeetingPlace, TimeOfDay } from '../event.ts'
import { slotsOf } from './slots.ts'

/** When and where a meeting is. */
export interface Whereabouts {
  readonly from: TimeOfDay
  readonly to: TimeOfDay
  readonly table: string
}

/** A meeting that came, went, or is at another slot or table; `null`: it is nowhere. */
export interface EventChange {
  readonly meetingId: string
  readonly firm: string
  readonly partner: string
  readonly before: Whereabouts | null
  readonly after: Whereabouts | null
  /** `null` where nobody said why: between two versions far apart. */
  readonly why: string | null
}

/** What one version of an event has that another has not. */
export interface EventDifference {
  readonly changes: readonly EventChange[]
  /** Meetings in the same slot and at the same table, but at another hour. */
  readonly shifted: number
}

type Told = Pick<EventVersion, 'setting' | 'meetings' | 'places'>

/** What changed between two versions; `why` says the reason of each. */
export const differenceOf = (
  before: Told,
  after: Told,
  why: (meeting: Meeting) => string | null = () => null,
): EventDifference => {
  const [old, now] = [placesOf(before), placesOf(after)]
  const [was, is] = [whereaboutsIn(before), whereaboutsIn(after)]
  const meetings = new Map([...before.meetings, ...after.meetings].map((meeting) => [meeting.id, meeting]))
  const moved = [...meetings.values()].filter(({ id }) => !isSame(old.get(id), now.get(id)))
  const changes = moved.map((meeting) => ({
    meetingId: meeting.id,
    firm: meeting.firm.name,
    partner: meeting.partner.name,
    before: was(old.get(meeting.id)),
    after: is(now.get(meeting.id)),
    why: why(meeting),
  }))
  const stayed = [...now.values()].filter((place) => isSame(old.get(place.meetingId), place))
  const shifted = stayed.filter((place) => was(place)!.from !== is(place)!.from).length
  return { changes: changes.toSorted((a, b) => startOf(a).localeCompare(startOf(b))), shifted }
}

const startOf = ({ before, after }: EventChange): string => (after ?? before)?.from ?? ''

const placesOf = ({ places }: Told): ReadonlyMap<string, MeetingPlace> =>
  new Map(places.map((place) => [place.meetingId, place]))

const isSame = (a: MeetingPlace | undefined, b: MeetingPlace | undefined): boolean =>
  a?.slot === b?.slot && a?.table === b?.table

const whereaboutsIn = ({ setting }: Told): ((place: MeetingPlace | undefined) => Whereabouts | null) => {
  const slots = slotsOf(setting.hours)
  return (place) => (place === undefined ? null : { ...slots[place.slot]!, table: place.table })
}
