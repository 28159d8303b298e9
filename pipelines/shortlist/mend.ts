import type { Audience } from '../../src/domain/audience.ts'
import type { Conflict, Exclusion, ShortlistLine } from '../../src/domain/shortlist.ts'
import { afterwards, isGone } from '../../src/ranking/assign/after.ts'
import { type Pairing, pairKey } from '../../src/ranking/assign/problem.ts'
import { findAll, linesOf, type ShortlistPorts } from '../shortlist.ts'
import type { Current } from './change.ts'
import { withWays } from './conflict.ts'
import { lineId } from './line-id.ts'
import { namesFor } from './names.ts'
import { needsOf } from './needs-of.ts'
import { posed } from './posed.ts'
import { repairPlan } from './repair.ts'

/** Who is not to be had any more, for whom of those who ask. */
export interface Mending {
  readonly gone: readonly Exclusion[]
  readonly circles: readonly Audience[] | null
}

/** The mended lines, or why there are none. */
export type Mended = { readonly lines: readonly ShortlistLine[] } | { readonly conflict: Conflict }

/** A list that lost somebody gets the fewest changes that mend it: who stays keeps place, reasons and notes; who comes says for whom. */
export const mend = async (
  { shortlist, latest }: Current,
  { gone, circles }: Mending,
  ports: Omit<ShortlistPorts, 'onProgress'>,
): Promise<Mended> => {
  const limits = { ...shortlist.limits, exclusions: [...shortlist.limits.exclusions, ...gone] }
  const listed = [...new Set(latest.lines.map(({ needId }) => needId))]
  const needs = await needsOf({ ...shortlist, needs: listed }, circles, ports.db)
  const found = await findAll({ needs, limits, circles }, ports)
  const problem = await posed(found, limits, ports)
  const before = latest.lines.map(({ needId, kind, candidateId }) => ({ needId, kind, id: candidateId }))
  const naming = await namesFor(found, problem, ports.db)
  const stays = new Set(before.filter((pair) => !isGone(pair, gone)).map(pairKey))
  const repaired = async (asBefore: boolean): Promise<Mended> => {
    const owed = afterwards(problem, { before, gone }, asBefore)
    const plan = await repairPlan(owed, { before: stays, names: naming.names }, ports)
    if (!('chosen' in plan)) return { conflict: withWays(plan.conflict, limits, listed) }
    const made = linesOf({ problem: owed, chosen: plan.chosen, found, naming }, ports)
    return { lines: joined(latest.lines, { chosen: plan.chosen, made, gone }) }
  }
  const whole = await repaired(true)
  return 'lines' in whole ? whole : repaired(false)
}

interface Joining {
  readonly chosen: ReadonlySet<Pairing>
  readonly made: readonly ShortlistLine[]
  readonly gone: readonly Exclusion[]
}

/** Old lines in their order, less those that went; new ones in the place of one that went from their need, or behind its last. */
const joined = (old: readonly ShortlistLine[], { chosen, made, gone }: Joining): readonly ShortlistLine[] => {
  const ids = new Set([...chosen].map(lineId))
  const known = new Set(old.map(({ id }) => id))
  const fresh = made.filter(({ id }) => !known.has(id))
  const went = old.filter(({ id }) => !ids.has(id))
  const left = new Map(Map.groupBy(fresh, demandOf))
  const lines = old.flatMap((line) => {
    if (ids.has(line.id)) return [line]
    const [next, ...rest] = left.get(demandOf(line)) ?? []
    left.set(demandOf(line), rest)
    return next === undefined ? [] : [replacing(next, [line], gone)]
  })
  return [...left.values()].flat().reduce((list, line) => {
    const last = list.findLastIndex((other) => other.needId === line.needId)
    return list.toSpliced(last === -1 ? list.length : last + 1, 0, replacing(line, went, gone))
  }, lines)
}

const demandOf = ({ needId, kind }: ShortlistLine): string => `${kind} ${needId}`

const replacing = (line: ShortlistLine, went: readonly ShortlistLine[], gone: readonly Exclusion[]): ShortlistLine => {
  const names = went
    .filter((other) => demandOf(other) === demandOf(line))
    .map(({ title, kind, candidateId, needId }) => {
      const why = gone.find(
        ({ kind: of, id, needId: need }) => of === kind && id === candidateId && (need ?? needId) === needId,
      )
      return why === undefined ? `${title}调往别处` : `${title}（${why.reason}）`
    })
  return names.length === 0 ? line : { ...line, choice: `替补${names.join('、')}；${line.choice}` }
}
