import type { Sketch } from './sketch.ts'

/** What two needs have in common, each 0..1; `meaning` is `null` where one of them has no vector. */
export interface Alike {
  /** Cosine of what they complain of. */
  readonly problem: number
  /** Cosine of what they work with. */
  readonly thing: number
  /** Share of the one's title that the other says somewhere: the better way round, because one may be a single line. */
  readonly title: number
  /** Cosine of their vectors. */
  readonly meaning: number | null
}

/** Compares two needs; it does not matter which comes first. `meaning` is a cosine -1..1, or `null`. */
export const alike = (a: Sketch, b: Sketch, meaning: number | null): Alike => {
  let [problem, thing, titleOfA, titleOfB] = [0, 0, 0, 0]
  for (let i = 0, j = 0; i < a.signs.length && j < b.signs.length; ) {
    const [left, right] = [a.signs[i]!, b.signs[j]!]
    if (left === right) {
      problem += a.problem[i]! * b.problem[j]!
      thing += a.thing[i]! * b.thing[j]!
      titleOfA += a.title[i]! ** 2
      titleOfB += b.title[j]! ** 2
    }
    if (left <= right) i++
    if (right <= left) j++
  }
  return {
    problem,
    thing,
    title: Math.max(titleOfA, titleOfB),
    meaning: meaning === null ? null : Math.max(0, meaning),
  }
}
