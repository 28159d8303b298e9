import type { Audience } from '../src/domain/audience.ts'
import type { Need } from '../src/domain/need.ts'
import type {
  Conflict,
  ListedKind,
  PlanFigures,
  ShortlistLimits,
  ShortlistLine,
  ShortlistProgress,
  Unserved,
} from '../src/domain/shortlist.ts'
import { listedKinds } from '../src/domain/shortlist.ts'
import { choicesOf } from '../src/ranking/assign/choice.ts'
import { modelOf } from '../src/ranking/assign/model.ts'
import { demandKey, type Pairing, type Problem } from '../src/ranking/assign/problem.ts'
import { heldWeighings } from './match/weighing.ts'
import type { MatchPorts } from './match.ts'
import { type FoundConflict, withWays } from './shortlist/conflict.ts'
import type { FoundNeed } from './shortlist/find.ts'
import { findFor } from './shortlist/find.ts'
import { withGeneralWays } from './shortlist/general-ways.ts'
import { bareLine, provenLine } from './shortlist/lines.ts'
import { type Naming, namesFor } from './shortlist/names.ts'
import { posed } from './shortlist/posed.ts'
import { type SolvingPorts, solvePlan, solving } from './shortlist/solve.ts'
import { unservedOf } from './shortlist/unserved.ts'

/** The needs to serve, under which limits, and who asks. */
export interface ShortlistOrder {
  readonly needs: readonly Need[]
  readonly limits: ShortlistLimits
  /** The circles of whoever asks; `null`: the house. */
  readonly circles: readonly Audience[] | null
}

/** What planning needs beside matching and solving. */
export type ShortlistPorts = MatchPorts &
  Omit<SolvingPorts, 'onProgress'> & {
    readonly industryName: (code: string) => string
    readonly onProgress?: (progress: Omit<ShortlistProgress, 'at'>) => void
  }

/** A plan as a list of lines, or why there is none; neither where it was stopped before there was one. */
export type Planned =
  | {
      readonly lines: readonly ShortlistLine[]
      readonly unserved: readonly Unserved[]
      readonly figures: PlanFigures
    }
  | { readonly conflict: Conflict | null }

/** Needs go in, each is matched; out comes the best list under the limits, every line with its proven reasons and why it stands there. */
export const planShortlist = async (order: ShortlistOrder, asked: ShortlistPorts): Promise<Planned> => {
  const ports = { ...asked, weighings: await heldWeighings(asked.db) }
  const found = await findAll(order, ports)
  const problem = await posed(found, order.limits, ports)
  const naming = await namesFor(found, problem, ports.db)
  const solved = await solvePlan(
    problem,
    { fairness: order.limits.fairness, names: naming.names },
    solvingIn(ports, found.length),
  )
  if (!('chosen' in solved)) return { conflict: await conflictOf(solved.conflict, { order, problem, found }, ports) }
  const lines = linesOf({ problem, chosen: solved.chosen, found, naming }, ports)
  return {
    lines,
    unserved: unservedOf(order, { found, lines }),
    figures: { ...solved.figures, needs: order.needs.length, lines: lines.length },
  }
}

const conflictOf = (
  conflict: FoundConflict,
  { order, problem, found }: Pick<Plan, 'problem' | 'found'> & { readonly order: ShortlistOrder },
  ports: ShortlistPorts,
): Promise<Conflict> => {
  const { limits, needs } = order
  const ways = withWays(
    conflict,
    limits,
    needs.map(({ id }) => id),
  )
  const changed = Math.max(0, ...conflict.waysOut.slice(0, 1).map(({ given }) => given.length))
  const unkept = { limits, assign: modelOf(problem), pose: (eased: ShortlistLimits) => posed(found, eased, ports) }
  return withGeneralWays(ways, { changed, unkept }, solving(ports.elapsed(), solvingIn(ports, found.length)))
}

/** Matches the needs one after the other; when somebody stops it, with those that were matched it goes on. */
export const findAll = async (
  { needs, limits, circles }: ShortlistOrder,
  ports: Pick<ShortlistPorts, 'signal' | 'onProgress'> & MatchPorts,
): Promise<readonly FoundNeed[]> => {
  const kinds = listedKinds.filter((kind: ListedKind) => (limits.perNeed[kind]?.most ?? 0) > 0)
  const found: FoundNeed[] = []
  for (const need of needs) {
    if (ports.signal?.aborted === true) break
    for (const kind of kinds) found.push(await findFor(need, { kind, circles }, ports))
    ports.onProgress?.({
      stage: 'matching',
      done: found.length / kinds.length,
      of: needs.length,
      worth: null,
      bound: null,
    })
  }
  return found
}

const solvingIn = ({ solver, elapsed, seconds, signal, onProgress }: ShortlistPorts, needs: number): SolvingPorts => ({
  solver,
  elapsed,
  seconds,
  ...(signal && { signal }),
  onProgress: ({ objective, bound }) =>
    onProgress?.({ stage: 'solving', done: needs, of: needs, worth: objective, bound }),
})

interface Plan {
  readonly problem: Problem
  readonly chosen: ReadonlySet<Pairing>
  readonly found: readonly FoundNeed[]
  readonly naming: Naming
}

/** The pairs of a plan as lines, in the order of the needs and within each the best first. */
export const linesOf = (
  { problem, chosen, found, naming }: Plan,
  { now, industryName }: Pick<ShortlistPorts, 'now' | 'industryName'>,
): readonly ShortlistLine[] => {
  const choices = choicesOf(problem, chosen, naming.names)
  const grouped = Map.groupBy(chosen, demandKey)
  return found.flatMap((each) =>
    (grouped.get(demandKey({ needId: each.need.id, kind: each.kind })) ?? [])
      .toSorted((a, b) => b.worth - a.worth)
      .flatMap((pairing) => {
        const words = {
          choice: choices.get(pairing) ?? '',
          by: 'plan' as const,
          objection: pairing.refusal,
          now: now(),
          industryName,
        }
        const record = naming.recordOf(pairing)
        return provenLine(each, pairing, words) ?? (record === undefined ? [] : bareLine(each.need, record, words))
      }),
  )
}
