import type { ShortlistLine, ShortlistVersion } from '../shortlist.ts'

/** What one version has that another has not. */
export interface ShortlistDifference {
  readonly added: readonly ShortlistLine[]
  readonly removed: readonly ShortlistLine[]
  /** Lines of both that stand in another order among those of both, by their ids. */
  readonly moved: readonly string[]
  readonly noted: readonly { readonly lineId: string; readonly before: string | null; readonly after: string | null }[]
}

type Lines = Pick<ShortlistVersion, 'lines'>

/** What changed between two versions. */
export const differenceOf = (before: Lines, after: Lines): ShortlistDifference => {
  const [old, now] = [byId(before), byId(after)]
  const kept = after.lines.filter(({ id }) => old.has(id))
  const order = before.lines.filter(({ id }) => now.has(id)).map(({ id }) => id)
  const still = inOrder(kept.map(({ id }) => order.indexOf(id)))
  return {
    added: after.lines.filter(({ id }) => !old.has(id)),
    removed: before.lines.filter(({ id }) => !now.has(id)),
    moved: kept.filter((_, i) => !still.has(i)).map(({ id }) => id),
    noted: kept.flatMap(({ id, note }) => {
      const was = old.get(id)?.note ?? null
      return was === note ? [] : [{ lineId: id, before: was, after: note }]
    }),
  }
}

const byId = ({ lines }: Lines): ReadonlyMap<string, ShortlistLine> => new Map(lines.map((line) => [line.id, line]))

/** The places of a longest rising run: whoever is not in it was moved, and fewer could not have been. */
const inOrder = (values: readonly number[]): ReadonlySet<number> => {
  const length: number[] = []
  const from: number[] = []
  values.forEach((value, i) => {
    const before = values.slice(0, i).flatMap((other, at) => (other < value ? [at] : []))
    const best = before.reduce((found, at) => (found === -1 || length[at]! > length[found]! ? at : found), -1)
    length.push(best === -1 ? 1 : length[best]! + 1)
    from.push(best)
  })
  const run = new Set<number>()
  for (let at = length.indexOf(Math.max(...length)); at >= 0; at = from[at]!) run.add(at)
  return run
}
