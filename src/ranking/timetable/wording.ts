import { obstaclesOf } from './openings.ts'
import { maySit, type SlotOf, type TimetableProblem } from './problem.ts'

/** What words need to know of an event. */
export interface Said {
  /** Name of a person by his place, and of a slot. */
  readonly person: (who: number) => string
  readonly slot: (slot: number) => string
}

/** Why a meeting has no slot, in a sentence without its end. */
export const whyUnplaced = (
  problem: TimetableProblem,
  { slotOf, m }: { readonly slotOf: SlotOf; readonly m: number },
  said: Said,
): string => {
  const meeting = problem.meetings[m]!
  const slots = problem.tables.map((_, slot) => slot)
  const [firm, partner] = [said.person(meeting.firm), said.person(meeting.partner)]
  const away = [meeting.firm, meeting.partner].find((who) => !problem.isIn[who]!.includes(true))
  if (away !== undefined) return `${said.person(away)}没有能参加的时段`
  if (!slots.some((slot) => maySit(problem, meeting, slot))) return `${firm}与${partner}没有同时在场的时段`
  const obstacles = obstaclesOf(problem, slotOf, m)
  for (const [who, meets] of [
    [meeting.partner, 'partner meets'],
    [meeting.firm, 'firm meets'],
  ] as const) {
    const there = slots.filter((slot) => problem.isIn[who]![slot])
    if (there.every((slot) => obstacles[slot]!.includes(meets)))
      return `${said.person(who)}在场的 ${there.length} 个时段都已排满`
  }
  const both = slots.filter((slot) => obstacles[slot]!.every((obstacle) => obstacle === 'no table'))
  if (both.length === 0) return `${firm}与${partner}各有空闲，但没有共同空闲的时段`
  const full = both.filter((slot) => obstacles[slot]!.includes('no table'))
  if (full.length === both.length) return `两方都空闲的时段（${full.map(said.slot).join('、')}）桌子都已排满`
  return `再排一场，${partner}就会连续超过 ${problem.longest} 场`
}
