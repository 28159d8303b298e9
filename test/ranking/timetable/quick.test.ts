import { describe, expect, it } from 'vitest'
import { seeded } from '../../../src/domain/seeded.ts'
import { leastSlots, quickTimetable } from '../../../src/ranking/timetable/quick.ts'
import { type Sitting, tableMoves, tablesFor } from '../../../src/ranking/timetable/tables.ts'
import { fc } from '../../support/fast-check.ts'
import { clashesIn, crampedProblems, everyTimetable, plainProblems } from './problems.ts'

const usedIn = (slotOf: readonly number[]): number => Math.max(0, ...slotOf.map((slot) => slot + 1))

describe('a timetable at once', () => {
  it('without absences takes as few slots as the busiest person and the tables need, at any size', () => {
    fc.assert(
      fc.property(plainProblems({ firms: 30, partners: 15, slots: 1, tables: 12 }), (small) => {
        const degrees = small.isIn.map(
          (_, who) => small.meetings.filter(({ firm, partner }) => firm === who || partner === who).length,
        )
        const needed = Math.max(1, ...degrees, Math.ceil(small.meetings.length / small.tables[0]!))
        const tables = Array.from({ length: needed + 2 }, () => small.tables[0]!)
        const isIn = small.isIn.map(() => tables.map(() => true))
        const problem = { ...small, tables, isIn, runs: [tables.map((_, slot) => slot)] }
        expect(leastSlots(problem)).toBe(needed)
        const slotOf = quickTimetable(problem)
        expect(slotOf.every((slot) => slot >= 0)).toBe(true)
        expect(usedIn(slotOf)).toBeLessThanOrEqual(needed)
        expect(clashesIn(problem, slotOf)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('is over in no more slots than the shortest of all timetables', () => {
    fc.assert(
      fc.property(plainProblems({ firms: 3, partners: 2, slots: 4, tables: 2 }), (problem) => {
        const complete = [...everyTimetable(problem)].filter((slotOf) => slotOf.every((slot) => slot >= 0))
        if (complete.length === 0) return
        expect(usedIn(quickTimetable(problem))).toBe(Math.min(...complete.map(usedIn)))
      }),
      { numRuns: 100 },
    )
  })

  it('never has anybody twice at a time, more meetings than tables, or somebody who is away', () => {
    fc.assert(
      fc.property(crampedProblems({ firms: 12, partners: 6, slots: 6, tables: 5 }), (problem) => {
        expect(clashesIn(problem, quickTimetable(problem))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

/** Every way to give the sittings tables, none twice at a time. */
function* everySeating(
  sittings: readonly Sitting[],
  tables: number,
  from: readonly number[] = [],
): Generator<readonly number[]> {
  const next = sittings[from.length]
  if (next === undefined) return yield from
  for (let table = 0; table < tables; table++) {
    const isTaken = from.some((other, i) => other === table && sittings[i]!.slot === next.slot)
    if (!isTaken) yield* everySeating(sittings, tables, [...from, table])
  }
}

describe('tables', () => {
  const sittingsOf = (chance: () => number, partners: number, slots: number, tables: number): readonly Sitting[] =>
    Array.from({ length: slots }, (_, slot) =>
      Array.from({ length: partners }, (_, partner) => ({ partner, slot, set: null }))
        .filter(() => chance() < 0.6)
        .slice(0, tables),
    ).flat()

  it('nobody moves while there is a table for each', () => {
    const chance = seeded(3)
    for (let round = 0; round < 100; round++) {
      const sittings = sittingsOf(chance, 6, 6, 6)
      const open = Array.from({ length: 6 }, () => [0, 1, 2, 3, 4, 5])
      expect(tableMoves(sittings, tablesFor(sittings, open))).toBe(0)
    }
  })

  it('people change tables hardly oftener than in the best of all seatings, and no table is taken twice', () => {
    const chance = seeded(11)
    let [ours, best] = [0, 0]
    for (let round = 0; round < 60; round++) {
      const sittings = sittingsOf(chance, 4, 4, 2)
      const open = Array.from({ length: 4 }, () => [0, 1])
      const tables = tablesFor(sittings, open)
      expect(tables.includes(-1)).toBe(false)
      expect(new Set(tables.map((table, i) => `${sittings[i]!.slot} ${table}`)).size).toBe(sittings.length)
      ours += tableMoves(sittings, tables)
      best += Math.min(...[...everySeating(sittings, 2)].map((each) => tableMoves(sittings, each)))
    }
    expect(best).toBeGreaterThan(0)
    expect(ours).toBeLessThanOrEqual(best * 1.1)
  })
})
