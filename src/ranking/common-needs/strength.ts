import type { Alike } from './alike.ts'
import { odds } from './rules.ts'

/** Log-odds that two needs are one, from what they have in common. */
export const logOdds = (pair: Alike): number => {
  const { weights, start } = pair.meaning === null ? odds.wordsOnly : odds.withMeaning
  return (
    start +
    weights.problem * pair.problem +
    weights.thing * pair.thing +
    weights.title * pair.title +
    weights.meaning * (pair.meaning ?? 0)
  )
}

/** Log-odds as a probability, 0..1. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
