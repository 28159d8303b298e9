/** A piece of a long list: an item, or the room of items that are not in the document. */
export type Part =
  | { readonly key: string; readonly index: number }
  | { readonly key: string; readonly index: null; readonly height: number }

/** How high items are: those that were seen by their place, the others by an estimate. Pixels. */
export interface Measures {
  readonly heights: ReadonlyMap<number, number>
  readonly estimate: number
  readonly count: number
}

/** First and last item, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** The items between two heights of the list. */
export const seenIn = (measures: Measures, { from, to }: { readonly from: number; readonly to: number }): Range => {
  let [first, last, top] = [0, -1, 0]
  for (let at = 0; at < measures.count && top < to; at += 1) {
    const bottom = top + heightOf(measures, at)
    if (bottom <= from) first = at + 1
    last = at
    top = bottom
  }
  return { first: Math.min(first, Math.max(0, measures.count - 1)), last }
}

/** What is in the document: the range, other items that are kept, and room for what is left out. */
export const partsOf = (
  measures: Measures,
  { first, last }: Range,
  others: readonly number[] = [],
): readonly Part[] => {
  const kept = new Set([...Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at), ...others])
  const places = [...kept].filter((at) => at >= 0 && at < measures.count).sort((a, b) => a - b)
  const parts: Part[] = []
  let next = 0
  for (const index of [...places, measures.count]) {
    if (index > next) parts.push({ key: `room before ${index}`, index: null, height: roomOf(measures, next, index) })
    if (index < measures.count) parts.push({ key: `${index}`, index })
    next = index + 1
  }
  return parts
}

const heightOf = ({ heights, estimate }: Measures, at: number): number => heights.get(at) ?? estimate

const roomOf = (measures: Measures, from: number, to: number): number => {
  let height = 0
  for (let at = from; at < to; at += 1) height += heightOf(measures, at)
  return height
}
