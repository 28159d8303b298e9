/**
 * Parts of 0..1 as figures of 0..100 with one decimal that add up to the rounded whole: largest remainder,
 * because a table that does not add up is not believed.
 */
export const tenths = (parts: readonly number[]): readonly number[] => {
  const exact = parts.map((part) => part * 1000)
  const whole = Math.round(exact.reduce((sum, part) => sum + part, 0))
  const floors = exact.map(Math.floor)
  const missing = whole - floors.reduce((sum, floor) => sum + floor, 0)
  const byRemainder = exact
    .map((part, i) => ({ i, remainder: part - floors[i]! }))
    .sort((a, b) => b.remainder - a.remainder)
  const raised = new Set(byRemainder.slice(0, missing).map(({ i }) => i))
  return floors.map((floor, i) => (floor + (raised.has(i) ? 1 : 0)) / 10)
}

/** Figures of one decimal added without the dust of binary fractions. */
export const sumOfTenths = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + Math.round(figure * 10), 0) / 10
