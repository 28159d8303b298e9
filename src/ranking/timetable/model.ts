import type { LinearModel, LinearRow } from '../../domain/linear-model.ts'
import { maySit, peopleOf, type SlotOf, stretchesOf, type TimetableProblem } from './problem.ts'
import { tolerance } from './weights.ts'

/** A problem as a linear model: a yes or no for each meeting and each slot it may have. */
export interface TimetableModel {
  readonly problem: TimetableProblem
  /** Meeting and slot of each variable. */
  readonly seats: readonly (readonly [meeting: number, slot: number])[]
  readonly model: LinearModel
}

const most = (seats: readonly number[], count: number): readonly LinearRow[] =>
  seats.length <= count
    ? []
    : [{ terms: seats.map((seat) => [seat, 1] as const), least: Number.NEGATIVE_INFINITY, most: count }]

/** Each meeting at most once, nobody in two at a time, no more than there are tables, pauses kept; and the placed ones worth as much as can be. */
export const timetableModel = (problem: TimetableProblem): TimetableModel => {
  const { meetings, tables, isIn, firms } = problem
  const seats = meetings.flatMap((meeting, m) =>
    tables.flatMap((_, slot) => (maySit(problem, meeting, slot) ? [[m, slot] as const] : [])),
  )
  const variables = seats.map(([m]) => {
    const { worth, fixed } = meetings[m]!
    return { lower: fixed === null ? 0 : 1, upper: 1, worth, isWhole: true }
  })
  const places = seats.map((_, seat) => seat)
  const byMeeting = Map.groupBy(places, (seat) => seats[seat]![0])
  const bySlot = Map.groupBy(places, (seat) => seats[seat]![1])
  const ofPerson = isIn.map((): number[] => [])
  for (const seat of places) for (const who of peopleOf(meetings[seats[seat]![0]]!)) ofPerson[who]!.push(seat)
  const atOnce = ofPerson.flatMap((own) => [...Map.groupBy(own, (seat) => seats[seat]![1]).values()])
  const stretches = stretchesOf(problem)
  const rows = [
    ...[...byMeeting.values(), ...atOnce].flatMap((own) => most(own, 1)),
    ...[...bySlot].flatMap(([slot, own]) => most(own, Math.max(tables[slot]!, fixedIn(problem, slot)))),
    ...ofPerson
      .slice(firms)
      .flatMap((own) =>
        stretches.flatMap((stretch) => pauseRow(own, { stretch, seats, isFixed: (m) => meetings[m]!.fixed !== null })),
      ),
  ]
  return { problem, seats, model: { variables, rows } }
}

// What has been, or was put there by hand, needs no leave.
const fixedIn = ({ meetings }: TimetableProblem, slot: number): number =>
  meetings.filter(({ fixed }) => fixed === slot).length

interface Pause {
  readonly stretch: readonly number[]
  readonly seats: TimetableModel['seats']
  readonly isFixed: (meeting: number) => boolean
}

const pauseRow = (own: readonly number[], { stretch, seats, isFixed }: Pause): readonly LinearRow[] => {
  const within = own.filter((seat) => stretch.includes(seats[seat]![1]))
  const fixed = within.filter((seat) => isFixed(seats[seat]![0])).length
  return most(within, Math.max(stretch.length - 1, fixed))
}

/** The same, but what counts is how many keep the slot they had; what is placed is worth no less than `least`. */
export const fewestMovesModel = (
  { problem, seats, model }: TimetableModel,
  before: SlotOf,
  least: number,
): TimetableModel => {
  const variables = model.variables.map((variable, i) => {
    const [m, slot] = seats[i]!
    return { ...variable, worth: before[m] === slot ? 1 : 0 }
  })
  const terms = seats.map(([m], i) => [i, problem.meetings[m]!.worth] as const)
  const kept = { terms, least: least - tolerance, most: Number.POSITIVE_INFINITY }
  return { problem, seats, model: { variables, rows: [...model.rows, kept] } }
}

/** The slots as values of the model. */
export const seatedValues = ({ seats }: TimetableModel, slotOf: SlotOf): readonly number[] =>
  seats.map(([m, slot]) => (slotOf[m] === slot ? 1 : 0))

/** The slots that values say. */
export const seatedBy = ({ problem, seats }: TimetableModel, values: readonly number[]): SlotOf => {
  const slotOf = problem.meetings.map(() => -1)
  seats.forEach(([m, slot], i) => {
    if (values[i]! > 1 / 2) slotOf[m] = slot
  })
  return slotOf
}

/**
 * Which meetings could be held as far as everybody's own slots and all tables go: a flow, so its optimum is whole, and no
 * timetable is worth more.
 */
export const boundModel = (problem: TimetableProblem): LinearModel => {
  const { meetings, isIn, tables } = problem
  const ofPerson = isIn.map((): number[] => [])
  meetings.forEach((meeting, m) => {
    for (const who of peopleOf(meeting)) ofPerson[who]!.push(m)
  })
  const may = meetings.map((meeting) => tables.map((_, slot) => maySit(problem, meeting, slot)))
  const slotsFor = (own: readonly number[]): number => tables.filter((_, slot) => own.some((m) => may[m]![slot])).length
  const room = tables.reduce((sum, open, slot) => sum + Math.max(open, fixedIn(problem, slot)), 0)
  return {
    variables: meetings.map(({ worth, fixed }, m) => {
      const upper = may[m]!.includes(true) ? 1 : 0
      return { lower: fixed === null ? 0 : upper, upper, worth, isWhole: true }
    }),
    rows: [
      ...ofPerson.flatMap((own) => most(own, slotsFor(own))),
      ...most(
        meetings.map((_, m) => m),
        room,
      ),
    ],
  }
}
