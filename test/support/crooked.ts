/** A function as the floor plan forbids it, for the test of the floor plan. */
export const crooked = (a: number, b: number, c: number, d: number): number => {
  for (const each of [a, b]) {
    if (each > c) {
      while (each < d) return each
    } else if (each === c) {
      return c
    }
  }
  return d
}
