import type { QuantityReader } from '../../src/ranking/indicators/indicator.ts'

/** A reader that remembers the last `limit` texts it read, dropping the one that was not asked for longest. */
export const remembered = (read: QuantityReader, limit: number): QuantityReader => {
  const known = new Map<string, ReturnType<QuantityReader>>()
  return (text) => {
    const found = known.get(text) ?? read(text)
    known.delete(text)
    known.set(text, found)
    if (known.size > limit) known.delete(known.keys().next().value!)
    return found
  }
}
