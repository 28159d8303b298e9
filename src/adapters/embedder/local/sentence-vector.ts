import type { WordVectors } from './word-vectors.ts'

/** Smooth inverse frequency: Arora, Liang and Ma (ICLR 2017); frequent words weigh a/(a + share). */
const a = 1e-3

/**
 * The weighted sum of the words' vectors at unit length; `null` when no word is known. Repeats count by 1 + ln(times).
 * The common component is left in: taking the mean out cost 0.01 AUC on real needs against short titles.
 */
export const sentenceVector = (
  words: readonly string[],
  numbers: ReadonlyMap<string, number>,
  of: WordVectors,
): Float32Array | null => {
  const vector = new Float32Array(of.dimensions)
  for (const [term, times] of tally(words, numbers)) {
    const weight = (1 + Math.log(times)) * (a / (a + of.share[term]!))
    for (let k = 0; k < of.dimensions; k++) vector[k]! += weight * of.rows[term * of.dimensions + k]!
  }
  const length = Math.hypot(...vector)
  return length === 0 ? null : vector.map((value) => value / length)
}

const tally = (words: readonly string[], numbers: ReadonlyMap<string, number>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const word of words) {
    const number = numbers.get(word)
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
}
