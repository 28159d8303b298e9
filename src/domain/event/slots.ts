import type { Absence, EventHours, EventSlot, TimeOfDay } from '../event.ts'

/** Minutes since midnight. */
export const minutesOf = (time: TimeOfDay): number => {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** The time so many minutes after midnight, of a clock that goes on past 24:00. */
export const timeOf = (minutes: number): TimeOfDay =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The slots of a day: one after the other, around the breaks, later from each delay on. */
export const slotsOf = ({ begins, minutes, gap, count, breaks, delays }: EventHours): readonly EventSlot[] => {
  const slots: EventSlot[] = []
  let at = minutesOf(begins)
  for (let slot = 0; slot < count; slot++) {
    at += delays.filter((delay) => delay.slot === slot).reduce((sum, delay) => sum + delay.minutes, 0)
    at = afterBreaks(at, { minutes, breaks })
    slots.push({ from: timeOf(at), to: timeOf(at + minutes) })
    at += minutes + gap
  }
  return slots
}

const afterBreaks = (at: number, { minutes, breaks }: Pick<EventHours, 'minutes' | 'breaks'>): number => {
  const ends = breaks.flatMap((each) => {
    const from = minutesOf(each.from)
    return at < from + each.minutes && from < at + minutes ? [from + each.minutes] : []
  })
  return ends.length === 0 ? at : afterBreaks(Math.max(...ends), { minutes, breaks })
}

/** Slots between which no break lies: whoever meets in all of them has no pause. */
export const runsOf = (slots: readonly EventSlot[], { breaks }: Pick<EventHours, 'breaks'>): readonly number[][] => {
  const runs: number[][] = []
  slots.forEach(({ from }, slot) => {
    const before = slots[slot - 1]
    const isApart = before === undefined || breaks.some((each) => before.to <= each.from && each.from < from)
    if (isApart) runs.push([slot])
    else runs.at(-1)!.push(slot)
  })
  return runs
}

/** Whether an absence touches a slot. */
export const touches = ({ from, to }: Absence, slot: EventSlot): boolean =>
  (from === null || from < slot.to) && (to === null || slot.from < to)
