/** A match as it was put before somebody: where, how likely it was to be relevant, and whether anybody took it up. */
export interface Impression {
  /** From 1. */
  readonly position: number
  /** Probability that it is relevant, as foretold when it was shown. */
  readonly chance: number
  readonly taken: boolean
}

/** Every number that makes a propensity. */
export const propensityRules = {
  /** Before any data a position is looked at 1 / position times as often as the first. */
  decline: 1,
  /** The guess from before any data counts as so many takings foretold. */
  guessCounts: 5,
  /** Clipped here: no label counts more than ten times, or one lucky click far down decides the fit. */
  least: 0.1,
} as const

/**
 * How likely somebody looks at each position, the first being 1: takings by position against takings foretold, smoothed,
 * never rising with the position, clipped. The position-based model of Joachims, Swaminathan and Schnabel (WSDM 2017),
 * without their swaps: relevance is taken from what was foretold instead.
 */
export const propensities = (impressions: readonly Impression[]): ((position: number) => number) => {
  const { decline, guessCounts, least } = propensityRules
  const byPosition = Map.groupBy(impressions, ({ position }) => position)
  const rateAt = (position: number, first: number): number => {
    const shown = byPosition.get(position) ?? []
    const foretold = shown.reduce((sum, { chance }) => sum + chance, 0)
    const taken = shown.filter((each) => each.taken).length
    return (taken + guessCounts * first * position ** -decline) / (foretold + guessCounts)
  }
  const first = rateAt(1, 1)
  const positions = [...byPosition.keys()].sort((a, b) => a - b)
  const known = new Map<number, number>()
  let lowest = 1
  for (const position of positions) {
    lowest = Math.min(lowest, rateAt(position, first) / first)
    known.set(position, Math.max(least, lowest))
  }
  return (position) => known.get(position) ?? Math.max(least, position ** -decline)
}
