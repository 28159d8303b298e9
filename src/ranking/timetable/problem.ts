/** A meeting that is to have a slot, of two people by their places in `TimetableProblem.isIn`. */
export interface Appointment {
  readonly id: string
  readonly firm: number
  readonly partner: number
  readonly worth: number
  /** It is in this slot, whatever speaks against it: it has been, or somebody put it there. */
  readonly fixed: number | null
}

/** Who is to meet whom, and what stands in the way. */
export interface TimetableProblem {
  readonly meetings: readonly Appointment[]
  /** For each slot how many tables are open. */
  readonly tables: readonly number[]
  /** For each person and slot whether he is to be had; first the firms, then those they meet. */
  readonly isIn: readonly (readonly boolean[])[]
  readonly firms: number
  /** Slots without a pause between them, run after run. */
  readonly runs: readonly (readonly number[])[]
  /** Meetings in a row of whoever firms meet, at most; `null`: no limit. */
  readonly longest: number | null
}

/** Slot of each meeting, by its place among the meetings; −1: none. */
export type SlotOf = readonly number[]

/** Whether a meeting may be in a slot as far as its two people and its pin go. */
export const maySit = ({ isIn }: TimetableProblem, meeting: Appointment, slot: number): boolean =>
  meeting.fixed === null ? isIn[meeting.firm]![slot]! && isIn[meeting.partner]![slot]! : slot === meeting.fixed

/** The two of a meeting. */
export const peopleOf = ({ firm, partner }: Appointment): readonly [number, number] => [firm, partner]

/** What the placed meetings are worth. */
export const worthPlaced = ({ meetings }: TimetableProblem, slotOf: SlotOf): number =>
  meetings.reduce((sum, { worth }, m) => (slotOf[m]! < 0 ? sum : sum + worth), 0)

/** Stretches of one run in which nobody may have a meeting in every slot: one longer than the limit. */
export const stretchesOf = ({ runs, longest }: TimetableProblem): readonly (readonly number[])[] =>
  longest === null
    ? []
    : runs.flatMap((run) => run.flatMap((_, i) => (i + longest < run.length ? [run.slice(i, i + longest + 1)] : [])))
