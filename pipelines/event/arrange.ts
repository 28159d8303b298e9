import type { EventVersion, TimetableFigures, Unplaced } from '../../src/domain/event.ts'
import { boardOf } from '../../src/ranking/timetable/board.ts'
import { idleOf } from '../../src/ranking/timetable/idle.ts'
import { worthPlaced } from '../../src/ranking/timetable/problem.ts'
import { whyUnplaced } from '../../src/ranking/timetable/wording.ts'
import type { SolvingPorts } from '../shortlist/solve.ts'
import { type PosedEvent, posedEvent, type Standing } from './posed.ts'
import { type Seated, seat } from './seat.ts'
import { bestTimetable, type Timed } from './solve.ts'
import { waysOutOf } from './ways-out.ts'

/** A timetable of an event, with what has no place, why, and what would help. */
export type Arranged = Pick<EventVersion, 'setting' | 'meetings' | 'places' | 'unplaced' | 'waysOut' | 'figures'>

/** Makes a timetable anew: pins stay, everything else goes where it is best. */
export const arrange = async (standing: Standing, ports: SolvingPorts): Promise<Arranged> => {
  const posed = posedEvent(standing)
  const timed = await bestTimetable(posed.problem, ports)
  return arranged(posed, { timed, seated: seat(posed, timed.slotOf, { keeping: false }) }, ports)
}

interface Done {
  readonly timed: Timed
  readonly seated: Seated
}

/** All that is told of a timetable. */
export const arranged = async (posed: PosedEvent, done: Done, ports: SolvingPorts): Promise<Arranged> => {
  const unplaced = unplacedIn(posed, done.timed)
  return {
    setting: posed.setting,
    meetings: posed.meetings,
    places: done.seated.places,
    unplaced,
    waysOut: unplaced.length === 0 ? [] : await waysOutOf(posed, ports),
    figures: figuresOf(posed, done),
  }
}

/** What has no place, and why. */
export const unplacedIn = (
  { problem, meetings, slots }: PosedEvent,
  { slotOf }: Pick<Timed, 'slotOf'>,
): readonly Unplaced[] => {
  const names = new Map(
    problem.meetings.flatMap(({ firm, partner }, m) => [
      [firm, meetings[m]!.firm.name] as const,
      [partner, meetings[m]!.partner.name] as const,
    ]),
  )
  const said = { person: (who: number) => names.get(who) ?? '', slot: (slot: number) => slots[slot]!.from }
  return meetings.flatMap(({ id }, m) =>
    slotOf[m] === -1 ? [{ meetingId: id, reason: whyUnplaced(problem, { slotOf, m }, said) }] : [],
  )
}

/** How good a timetable is, in numbers. */
export const figuresOf = ({ problem }: PosedEvent, { timed, seated }: Done): TimetableFigures => {
  const { slotOf, bound, isStopped } = timed
  const { at, load } = boardOf(problem, slotOf)
  const worth = worthPlaced(problem, slotOf)
  return {
    meetings: slotOf.length,
    placed: slotOf.filter((slot) => slot >= 0).length,
    worth,
    bound: Math.max(bound, worth),
    slots: load.filter((count) => count > 0).length,
    idle: at.reduce((sum, own, who) => (who < problem.firms ? sum : sum + idleOf(problem, who, own)), 0),
    moves: seated.moves,
    isStopped,
  }
}
