/** Numbers below this tell too much of single firms. */
export const leastShown = 3

/** Numbers fit for those who may not see what is counted. */
export interface Disclosed<T> {
  readonly shown: readonly T[]
  /** Those in cells too small to be shown, together; `null`: even together there are too few, or there are none. */
  readonly rest: number | null
}

/**
 * Leaves out every cell below `leastShown`, and gives no sum from which one could be worked out (primary cell suppression
 * without margins, see Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001).
 */
export const disclosed = <T extends { readonly needs: number }>(cells: readonly T[]): Disclosed<T> => {
  const small = cells.filter(({ needs }) => needs < leastShown)
  const rest = small.reduce((sum, { needs }) => sum + needs, 0)
  return {
    shown: cells.filter(({ needs }) => needs >= leastShown),
    // One small cell alone, of however many needs, is that cell.
    rest: rest >= leastShown && small.length > 1 ? rest : null,
  }
}
