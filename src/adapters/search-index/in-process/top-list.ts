/** The best `limit` slots offered so far. */
export interface TopList {
  offer(slot: number, score: number): void
  /** The score a newcomer must reach: -Infinity while there is room. */
  floor(): number
  /** In no particular order. */
  slots(): Uint32Array
}

/** A heap with the worst kept slot on top. Of two equal scores the smaller id is better. */
export const openTopList = (limit: number, ids: readonly string[]): TopList => {
  const room = Math.min(limit, ids.length)
  const slots = new Uint32Array(room)
  const scores = new Float64Array(room)
  let size = 0

  const idAt = (at: number): string => ids[slots[at]!]!
  const worse = (a: number, b: number): boolean => {
    const difference = scores[a]! - scores[b]!
    return difference < 0 || (difference === 0 && idAt(a) > idAt(b))
  }
  const swap = (a: number, b: number): void => {
    const [slot, score] = [slots[a]!, scores[a]!]
    slots[a] = slots[b]!
    scores[a] = scores[b]!
    slots[b] = slot
    scores[b] = score
  }
  const rise = (from: number): void => {
    for (let at = from, parent = (at - 1) >> 1; at > 0 && worse(at, parent); at = parent, parent = (at - 1) >> 1)
      swap(at, parent)
  }
  const sink = (): void => {
    for (let at = 0, child = 1; child < size; at = child, child = 2 * at + 1) {
      if (child + 1 < size && worse(child + 1, child)) child += 1
      if (!worse(child, at)) return
      swap(at, child)
    }
  }

  const floor = (): number => (size < room ? -Infinity : (scores[0] ?? Infinity))
  return {
    floor,
    slots: () => slots.subarray(0, size),
    offer: (slot, score) => {
      if (score < floor()) return
      if (size < room) {
        slots[size] = slot
        scores[size] = score
        size += 1
        rise(size - 1)
        return
      }
      if (score === scores[0] && ids[slot]! > idAt(0)) return
      slots[0] = slot
      scores[0] = score
      sink()
    },
  }
}
