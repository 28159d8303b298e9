import type { Embedder } from '../src/ports/embedder.ts'

/**
 * One unit vector for a title and a body: the mean of the two, so that a page of text does not drown its headline.
 * One of them empty or unknown to the space leaves the other; both, `null`.
 */
export const embedTexts = async (
  pairs: readonly (readonly [title: string, body: string])[],
  embedder: Embedder,
): Promise<readonly (Float32Array | null)[]> => {
  const vectors = await embedder.embed(pairs.flat())
  return pairs.map((_, i) => meanDirection(vectors[2 * i] ?? null, vectors[2 * i + 1] ?? null))
}

const meanDirection = (a: Float32Array | null, b: Float32Array | null): Float32Array | null => {
  if (a === null || b === null) return a ?? b
  const sum = a.map((value, i) => value + b[i]!)
  const length = Math.hypot(...sum)
  return length === 0 ? null : sum.map((value) => value / length)
}
