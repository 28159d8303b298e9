import { bestTimetable, mendedTimetable } from '../../pipelines/event/solve.ts'
import { openHighsSolver } from '../../src/adapters/solver/highs.ts'
import { seeded } from '../../src/domain/seeded.ts'
import { idleOf } from '../../src/ranking/timetable/idle.ts'
import { maySit, type SlotOf, type TimetableProblem, worthPlaced } from '../../src/ranking/timetable/problem.ts'

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

/** So many firms, experts and meetings; few experts are wanted by many. `away`: the share of slots in which somebody is not there. */
const eventOf = (
  sizes: { readonly firms: number; readonly experts: number; readonly meetings: number },
  hall: { readonly slots: number; readonly tables: number; readonly away: number },
): TimetableProblem => {
  const chance = seeded(5)
  const wanted = new Map<string, TimetableProblem['meetings'][number]>()
  const degrees = new Map<number, number>()
  while (wanted.size < sizes.meetings) {
    const [firm, partner] = [
      Math.floor(chance() * sizes.firms),
      sizes.firms + Math.floor(chance() ** 1.6 * sizes.experts),
    ]
    const id = `${firm} ${partner}`
    if (wanted.has(id) || (degrees.get(partner) ?? 0) >= hall.slots) continue
    degrees.set(partner, (degrees.get(partner) ?? 0) + 1)
    wanted.set(id, { id, firm, partner, worth: Math.round((0.2 + 0.8 * chance()) * 100) / 100, fixed: null })
  }
  const isIn = range(sizes.firms + sizes.experts).map(() => range(hall.slots).map(() => chance() >= hall.away))
  const slots = range(hall.slots)
  return {
    meetings: [...wanted.values()],
    tables: slots.map(() => hall.tables),
    isIn,
    firms: sizes.firms,
    runs: [slots],
    longest: null,
  }
}

/** The baseline: the most worth first, each in the first slot that is free for both and has a table. */
const greedy = (problem: TimetableProblem): SlotOf => {
  const busy = new Set<string>()
  const load = problem.tables.map(() => 0)
  const slotOf = problem.meetings.map(() => -1)
  for (const m of range(problem.meetings.length).toSorted(
    (a, b) => problem.meetings[b]!.worth - problem.meetings[a]!.worth,
  )) {
    const meeting = problem.meetings[m]!
    const people = [meeting.firm, meeting.partner]
    const isOpen = (slot: number): boolean =>
      maySit(problem, meeting, slot) &&
      load[slot]! < problem.tables[slot]! &&
      people.every((who) => !busy.has(`${who} ${slot}`))
    const slot = range(problem.tables.length).find(isOpen)
    if (slot === undefined) continue
    slotOf[m] = slot
    load[slot]! += 1
    for (const who of people) busy.add(`${who} ${slot}`)
  }
  return slotOf
}

const placed = (slotOf: SlotOf): number => slotOf.filter((slot) => slot >= 0).length
const used = (slotOf: SlotOf): number => new Set(slotOf.filter((slot) => slot >= 0)).size
const idle = (problem: TimetableProblem, slotOf: SlotOf): number =>
  range(problem.isIn.length)
    .slice(problem.firms)
    .reduce((sum, who) => {
      const own = problem.tables.map((_, slot) =>
        slotOf.findIndex((each, m) => each === slot && problem.meetings[m]!.partner === who),
      )
      return sum + idleOf(problem, who, own)
    }, 0)

const solver = openHighsSolver()
const ports = { solver, elapsed: () => performance.now(), seconds: 30 }
const park = { firms: 130, experts: 60, meetings: 300 }
const halls = [
  ['room for all', { slots: 16, tables: 25, away: 0 }],
  ['too few slots and tables', { slots: 10, tables: 25, away: 0 }],
  ['people away a fifth of the time', { slots: 16, tables: 25, away: 0.2 }],
  ['people away, and a table short', { slots: 14, tables: 20, away: 0.25 }],
] as const
for (const [title, hall] of halls) {
  const problem = eventOf(park, hall)
  const begin = performance.now()
  const first = greedy(problem)
  const greedySeconds = (performance.now() - begin) / 1000
  const again = performance.now()
  const { slotOf, bound, isStopped } = await bestTimetable(problem, ports)
  const seconds = (performance.now() - again) / 1000
  const [worth, byHand] = [worthPlaced(problem, slotOf), worthPlaced(problem, first)]
  console.log(
    `${title}: ${park.firms} firms × ${park.experts} experts, ${park.meetings} meetings, ${hall.slots} slots × ${hall.tables} tables`,
  )
  console.log(
    `  placed ${placed(slotOf)}, greedy (baseline) ${placed(first)}; worth ${worth.toFixed(2)} of at most ${bound.toFixed(2)}`,
  )
  console.log(`  ratio of worth, ours / baseline: ${(worth / byHand).toFixed(4)}; ${isStopped ? 'stopped' : 'proven'}`)
  console.log(
    `  slots used ${used(slotOf)}, baseline ${used(first)}; idle slots of experts ${idle(problem, slotOf)}, baseline ${idle(problem, first)}`,
  )
  console.log(`  ${seconds.toFixed(2)} s, baseline ${greedySeconds.toFixed(3)} s`)
  const gone = problem.firms + 3
  const without = {
    ...problem,
    isIn: problem.isIn.map((own, who) => (who === gone + 1 ? own.map((isThere, slot) => isThere && slot > 5) : own)),
    tables: problem.tables.map((open, slot) => (slot > 2 ? open - 1 : open)),
  }
  const from = performance.now()
  const mended = await mendedTimetable(without, slotOf, ports)
  const moved = mended.slotOf.filter((slot, m) => slot !== slotOf[m]).length
  console.log(
    `  an expert is late and a table lost: ${moved} of ${placed(slotOf)} meetings move, made anew ${(await bestTimetable(without, ports)).slotOf.filter((slot, m) => slot !== slotOf[m]).length}; ${((performance.now() - from) / 1000).toFixed(2)} s`,
  )
}
await solver.close()
