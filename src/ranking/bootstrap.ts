/** Mean of paired differences with its 95 % interval. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Paired bootstrap over needs (Efron and Tibshirani 1993; for retrieval Sakai, SIGIR 2006): percentile interval of the mean. `random` is 0..1. */
export const pairedBootstrap = (differences: readonly number[], random: () => number, rounds = 2000): Interval => {
  const draw = (): number => mean(differences.map(() => differences[Math.floor(random() * differences.length)]!))
  const means = Array.from({ length: rounds }, draw).sort((a, b) => a - b)
  return { mean: mean(differences), low: means[Math.floor(rounds * 0.025)]!, high: means[Math.floor(rounds * 0.975)]! }
}

/** Arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
