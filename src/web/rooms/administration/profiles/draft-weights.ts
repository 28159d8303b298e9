import type { Weights } from '../../../api/profiles.ts'

/** Weights as they stand in an address: thousandths in the order of the signals, `340-280-…`. */
export const wordOf = (weights: Weights, signals: readonly string[]): string =>
  signals.map((signal) => Math.round((weights[signal] ?? 0) * 1000)).join('-')

/** What an address says of them; `null` where it says nothing that could be weights of these signals. */
export const weightsIn = (word: unknown, signals: readonly string[]): Weights | null => {
  if (typeof word !== 'string') return null
  const values = word.split('-').map(Number)
  const isRight = values.length === signals.length && values.every((value) => value >= 0 && value <= 100_000)
  if (!isRight || values.every((value) => value === 0)) return null
  return Object.fromEntries(signals.map((signal, i) => [signal, (values[i] ?? 0) / 1000]))
}

/** What all of them come to. */
export const sumOf = (weights: Weights): number => Object.values(weights).reduce((sum, weight) => sum + weight, 0)

/** In their proportions, summing to 1. */
export const toOne = (weights: Weights): Weights => {
  const sum = sumOf(weights)
  return Object.fromEntries(Object.entries(weights).map(([signal, weight]) => [signal, sum > 0 ? weight / sum : 0]))
}

const placeOf = (account: string, list: string): string => `zhiqiao-weights ${account} ${list}`

/** Keeps a draft on this computer; where that is not allowed, the address has it. */
export const keepDraft = (account: string, list: string, word: string): void => {
  try {
    localStorage.setItem(placeOf(account, list), word)
  } catch {
    // Private windows of some browsers keep nothing.
  }
}

/** The draft that was kept. */
export const keptDraft = (account: string, list: string): string | null => {
  try {
    return localStorage.getItem(placeOf(account, list))
  } catch {
    return null
  }
}
