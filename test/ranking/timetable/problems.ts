import { maySit, type SlotOf, type TimetableProblem } from '../../../src/ranking/timetable/problem.ts'
import { fc } from '../../support/fast-check.ts'

/** How large a random problem may be. */
export interface Sizes {
  readonly firms: number
  readonly partners: number
  readonly slots: number
  readonly tables: number
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

/** Problems without absences, pins or pauses, as large as `sizes`. */
export const plainProblems = (sizes: Sizes): fc.Arbitrary<TimetableProblem> =>
  fc
    .record({
      firms: fc.integer({ min: 1, max: sizes.firms }),
      partners: fc.integer({ min: 1, max: sizes.partners }),
      slots: fc.integer({ min: 1, max: sizes.slots }),
      tables: fc.integer({ min: 1, max: sizes.tables }),
      chosen: fc.array(fc.boolean(), {
        minLength: sizes.firms * sizes.partners,
        maxLength: sizes.firms * sizes.partners,
      }),
      worths: fc.array(fc.integer({ min: 1, max: 9 }), {
        minLength: sizes.firms * sizes.partners,
        maxLength: sizes.firms * sizes.partners,
      }),
    })
    .map(({ firms, partners, slots, tables, chosen, worths }) => ({
      meetings: range(firms * partners)
        .filter((i) => chosen[i])
        .map((i) => ({
          id: `m${i}`,
          firm: i % firms,
          partner: firms + Math.floor(i / firms),
          worth: worths[i]!,
          fixed: null,
        })),
      tables: range(slots).map(() => tables),
      isIn: range(firms + partners).map(() => range(slots).map(() => true)),
      firms,
      runs: [range(slots)],
      longest: null,
    }))

/** The same with people who are away, tables that are lost, a break and, of some, a pause that is owed. */
export const crampedProblems = (sizes: Sizes): fc.Arbitrary<TimetableProblem> =>
  fc
    .tuple(
      plainProblems(sizes),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 100, maxLength: 100 }),
      fc.integer({ min: 0, max: sizes.slots }),
      fc.constantFrom(null, 1, 2),
    )
    .map(([problem, dice, broken, longest]) => ({
      ...problem,
      tables: problem.tables.map((open, slot) => Math.max(0, open - (dice[slot] === 0 ? 1 : 0))),
      isIn: problem.isIn.map((own, who) => own.map((_, slot) => dice[(who * 7 + slot * 3 + 10) % dice.length] !== 0)),
      runs: [range(problem.tables.length).slice(0, broken), range(problem.tables.length).slice(broken)].filter(
        ({ length }) => length > 0,
      ),
      longest,
    }))

/** What a timetable breaks, in words; nothing when it is lawful. */
export const clashesIn = (problem: TimetableProblem, slotOf: SlotOf): readonly string[] => {
  const { meetings, tables, firms, runs, longest, isIn } = problem
  const placed = meetings.flatMap((meeting, m) => (slotOf[m]! < 0 ? [] : [{ ...meeting, slot: slotOf[m]! }]))
  const twice = isIn.flatMap((_, who) =>
    tables.flatMap((_, slot) =>
      placed.filter((each) => each.slot === slot && (each.firm === who || each.partner === who)).length > 1
        ? [`${who} is twice in ${slot}`]
        : [],
    ),
  )
  const away = placed
    .filter((each) => !maySit(problem, each, each.slot))
    .map(({ id }) => `${id} while somebody is away`)
  const full = tables.flatMap((open, slot) => {
    const own = placed.filter((each) => each.slot === slot)
    return own.length > open && own.some(({ fixed }) => fixed === null) ? [`${slot} has too few tables`] : []
  })
  const unpinned = meetings.flatMap(({ id, fixed }, m) =>
    fixed === null || fixed === slotOf[m] ? [] : [`${id} is not where it is fixed`],
  )
  const tired =
    longest === null
      ? []
      : isIn.slice(firms).flatMap((_, i) => {
          const busy = new Set(placed.filter(({ partner }) => partner === firms + i).map(({ slot }) => slot))
          return runs.flatMap((run) => {
            let inRow = 0
            return run.flatMap((slot) => {
              inRow = busy.has(slot) ? inRow + 1 : 0
              return inRow > longest ? [`${firms + i} has no pause before ${slot}`] : []
            })
          })
        })
  return [...twice, ...away, ...full, ...unpinned, ...tired]
}

/** Every lawful timetable of a small problem; each meeting in a slot or in none. */
export function* everyTimetable(problem: TimetableProblem, from: readonly number[] = []): Generator<SlotOf> {
  const m = from.length
  const meeting = problem.meetings[m]
  if (meeting === undefined) {
    if (clashesIn(problem, from).length === 0) yield from
    return
  }
  for (const slot of [-1, ...range(problem.tables.length)]) {
    const isTaken = (who: number): boolean =>
      from.some((other, i) => other === slot && [problem.meetings[i]!.firm, problem.meetings[i]!.partner].includes(who))
    const isLawful = slot === -1 || (!isTaken(meeting.firm) && !isTaken(meeting.partner))
    if (isLawful) yield* everyTimetable(problem, [...from, slot])
  }
}
