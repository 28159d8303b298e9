import { differenceOf, type EventDifference } from '../../src/domain/event/difference.ts'
import { minutesOf, slotsOf } from '../../src/domain/event/slots.ts'
import type { Absence, EventParty, EventSetting, Meeting, TimeOfDay, Topic } from '../../src/domain/event.ts'
import { handWorth } from '../../src/ranking/timetable/weights.ts'
import type { SolvingPorts } from '../shortlist/solve.ts'
import { type Arranged, arranged } from './arrange.ts'
import { meetingId } from './meetings.ts'
import { posedEvent, type Standing } from './posed.ts'
import { reasonsOf } from './reasons.ts'
import { seat } from './seat.ts'
import { mendedTimetable } from './solve.ts'

/** What happened: somebody or a table is away, a firm walked in with wishes, everything is late. */
export type Happening =
  | ({ readonly what: 'absent' } & Absence)
  | {
      readonly what: 'walk-in'
      readonly firm: EventParty
      readonly wishes: readonly { readonly partner: EventParty; readonly topic: Topic }[]
    }
  | { readonly what: 'late'; readonly minutes: number; readonly until: TimeOfDay | null }

/** What happened, and by when it was known: slots that have begun stay as they are. */
export interface Repairing {
  readonly happenings: readonly Happening[]
  /** `null`: before the event. */
  readonly at: TimeOfDay | null
}

/** The mended timetable, and what it changes. */
export interface Repaired {
  readonly arranged: Arranged
  readonly difference: EventDifference
}

/** A timetable after something happened, with the fewest moved meetings, and why each of them moves. */
export const repairEvent = async (
  before: Standing,
  { happenings, at }: Repairing,
  ports: SolvingPorts,
): Promise<Repaired> => {
  const past = at === null ? 0 : slotsOf(before.setting.hours).filter(({ from }) => from <= at).length
  const setting = happenings.reduce((so, happening) => settingAfter(so, happening, past), before.setting)
  const meetings = happenings.reduce(meetingsAfter, before.meetings)
  const posed = posedEvent({ setting, meetings, places: before.places }, past)
  const timed = await mendedTimetable(posed.problem, posed.before, ports)
  const done = await arranged(posed, { timed, seated: seat(posed, timed.slotOf, { keeping: true }) }, ports)
  return { arranged: done, difference: differenceOf(before, done, reasonsOf(before, done)) }
}

const settingAfter = (setting: EventSetting, happening: Happening, past: number): EventSetting => {
  switch (happening.what) {
    case 'absent': {
      const { what: _, ...absence } = happening
      return { ...setting, absences: [...setting.absences, absence] }
    }
    case 'late':
      return endingBy(
        {
          ...setting,
          hours: {
            ...setting.hours,
            delays: [...setting.hours.delays, { slot: past, minutes: happening.minutes }],
          },
        },
        happening.until,
      )
    case 'walk-in':
      return setting
  }
}

/** Slots that would end after the hall closes fall away. */
const endingBy = (setting: EventSetting, until: TimeOfDay | null): EventSetting => {
  if (until === null) return setting
  const count = slotsOf(setting.hours).filter(({ to }) => minutesOf(to) <= minutesOf(until)).length
  return { ...setting, hours: { ...setting.hours, count: Math.max(1, count) } }
}

/** Wishes of a firm that is there now; one who meets the same partner already has more to talk about. */
const meetingsAfter = (meetings: readonly Meeting[], happening: Happening): readonly Meeting[] =>
  happening.what !== 'walk-in'
    ? meetings
    : happening.wishes.reduce((so, { partner, topic }) => {
        const id = meetingId(happening.firm, partner)
        const known = so.find((each) => each.id === id)
        const fresh = { id, firm: happening.firm, partner, topics: [topic], worth: handWorth }
        if (known === undefined) return so.concat(fresh)
        return so.map((each) =>
          each === known ? { ...known, topics: [...known.topics, topic], worth: handWorth } : each,
        )
      }, meetings)
