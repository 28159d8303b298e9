import { afterAll, describe, expect, it } from 'vitest'
import { bestTimetable, mendedTimetable } from '../../../pipelines/event/solve.ts'
import { openHighsSolver } from '../../../src/adapters/solver/highs.ts'
import { type SlotOf, type TimetableProblem, worthPlaced } from '../../../src/ranking/timetable/problem.ts'
import { clashesIn, crampedProblems, everyTimetable, plainProblems } from '../../ranking/timetable/problems.ts'
import { fc } from '../../support/fast-check.ts'

const solver = openHighsSolver()
afterAll(() => solver.close())
const ports = { solver, elapsed: () => performance.now(), seconds: 20 }

const small = { firms: 3, partners: 2, slots: 3, tables: 2 }
const anyProblem = fc.oneof(plainProblems(small), crampedProblems(small), crampedProblems({ ...small, slots: 4 }))

const best = (timetables: readonly SlotOf[], worth: (slotOf: SlotOf) => number): number =>
  Math.max(...timetables.map(worth))

describe('the best timetable', () => {
  it('is lawful and worth as much as the best of all there are', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem, async (problem) => {
        const { slotOf, bound } = await bestTimetable(problem, ports)
        expect(clashesIn(problem, slotOf)).toEqual([])
        const most = best([...everyTimetable(problem)], (each) => worthPlaced(problem, each))
        expect(worthPlaced(problem, slotOf)).toBeCloseTo(most, 5)
        expect(bound).toBeGreaterThanOrEqual(most - 1e-5)
      }),
      { numRuns: 150 },
    )
  })
})

/** A lawful timetable, and the same problem after somebody is away, a table is lost, slots are past or somebody walked in. */
const changedProblems = fc
  .tuple(
    crampedProblems(small),
    fc.nat(),
    fc.nat({ max: 9 }),
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([problem, pick, gone, past, fresh]) => {
    const known = problem.meetings.map((_, m) => m < problem.meetings.length - fresh)
    const lawful = [...everyTimetable(problem)].filter((slotOf) => slotOf.every((slot, m) => slot === -1 || known[m]))
    const full = lawful.toSorted((a, b) => a.filter((s) => s < 0).length - b.filter((s) => s < 0).length)
    const before = full[pick % Math.min(full.length, 8)]!
    const who = gone % problem.isIn.length
    const changed: TimetableProblem = {
      ...problem,
      meetings: problem.meetings.map((meeting, m) => ({
        ...meeting,
        fixed: before[m]! >= 0 && before[m]! < past ? before[m]! : null,
      })),
      isIn: problem.isIn.map((own, i) => own.map((isThere, slot) => isThere && slot >= past && i !== who)),
    }
    return { problem: changed, before }
  })

describe('a timetable that is mended', () => {
  it('keeps what was agreed, then places the most of the new, then moves the fewest; what is past stays', async () => {
    await fc.assert(
      fc.asyncProperty(changedProblems, async ({ problem, before }) => {
        const { slotOf } = await mendedTimetable(problem, before, ports)
        expect(clashesIn(problem, slotOf)).toEqual([])
        const kept = (after: SlotOf): number => after.filter((slot, m) => slot >= 0 && before[m]! >= 0).length
        const agreedWorth = (after: SlotOf): number =>
          worthPlaced(
            problem,
            after.map((slot, m) => (before[m]! >= 0 ? slot : -1)),
          )
        const worth = (after: SlotOf): number => worthPlaced(problem, after)
        const stays = (after: SlotOf): number => after.filter((slot, m) => slot >= 0 && slot === before[m]).length
        const order = [kept, (after: SlotOf) => agreedWorth(after) + worth(after) - agreedWorth(after), stays]
        let left: readonly SlotOf[] = [...everyTimetable(problem)]
        for (const measure of order) {
          const most = best(left, measure)
          expect(measure(slotOf)).toBeCloseTo(most, 5)
          left = left.filter((each) => measure(each) > most - 1e-6)
        }
      }),
      { numRuns: 150 },
    )
  })
})
