import type { GradedMatch } from '../domain/match.ts'
import { goodFrom } from './calibrate.ts'

/** A match of one of several questions: its reasons are answers to that one. */
interface Taken {
  readonly match: GradedMatch
  /** The question it was taken from, by its place. */
  readonly from: number
}

/** A match in the common list of several questions. */
export interface Interleaved extends Taken {
  /** The questions it is worth proposing for, rising; none for one that is only the nearest. */
  readonly covers: readonly number[]
}

type Lists = readonly (readonly GradedMatch[])[]

/**
 * One list of at most `limit` out of the lists of several questions: in each round every question gives its best that is not
 * there yet, the likeliest first; what is worth proposing comes before the rest. A question that has nothing worth proposing
 * keeps a place for its nearest. Nobody comes twice.
 */
export const interleave = (lists: Lists, limit: number): readonly Interleaved[] => {
  const covered = coverage(lists)
  const nearest = lists.flatMap((list, from) => (list.some(isGood) ? [] : firstOf(list, from)))
  const good = rounds(lists.map((list) => list.filter(isGood))).slice(0, Math.max(1, limit - nearest.length))
  const all = [...good, ...nearest.sort(byChance), ...rounds(lists)]
  const once = all.filter(({ match }, i) => all.findIndex((other) => other.match.id === match.id) === i)
  return once.slice(0, limit).map((taken) => ({ ...taken, covers: covered.get(taken.match.id) ?? [] }))
}

const isGood = ({ grade }: GradedMatch): boolean => grade >= goodFrom
const byChance = (a: Taken, b: Taken): number => b.match.probability - a.match.probability || a.from - b.from
const firstOf = (list: readonly GradedMatch[], from: number): readonly Taken[] =>
  list.slice(0, 1).map((match) => ({ match, from }))

/** By match, the questions it is worth proposing for. */
const coverage = (lists: Lists): ReadonlyMap<string, readonly number[]> => {
  const covered = new Map<string, number[]>()
  lists.forEach((list, i) => {
    for (const { id } of list.filter(isGood)) covered.set(id, [...(covered.get(id) ?? []), i])
  })
  return covered
}

/** A question whose best was given by another goes on to its next in the same round. */
const rounds = (lists: Lists): readonly Taken[] => {
  const given = new Set<string>()
  const pick = (list: readonly GradedMatch[], from: number): readonly Taken[] => {
    const match = list.find(({ id }) => !given.has(id))
    if (match === undefined) return []
    given.add(match.id)
    return [{ match, from }]
  }
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, () => lists.flatMap(pick).sort(byChance)).flat()
}
