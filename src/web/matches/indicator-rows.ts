import type { IndicatorView } from '../api/types.ts'

/** `unsettled`: the record says something of it that does not decide. */
export type Told = IndicatorView['verdict'] | 'unsettled'

/** A verdict as the page tells it. */
export const toldOf = ({ verdict, offered }: IndicatorView): Told =>
  verdict === 'unknown' && offered !== null ? 'unsettled' : verdict

/** In the order of the table: what rules out must not hide behind a fold, what is not stated may. */
const order: readonly Told[] = ['not met', 'met', 'not comparable', 'unsettled', 'unknown']

/** Rows of a table that nobody has opened. */
const few = 3

/** All rows as the table has them, and those seen before anybody opens it. */
export const rowsOf = (
  indicators: readonly IndicatorView[],
): { readonly all: readonly IndicatorView[]; readonly first: readonly IndicatorView[] } => {
  const all = [...indicators].sort((a, b) => order.indexOf(toldOf(a)) - order.indexOf(toldOf(b)))
  return { all, first: all.filter(({ verdict }) => verdict !== 'unknown').slice(0, few) }
}

/** How many there are of each verdict, in the order of the table. */
export const tallyOf = (indicators: readonly IndicatorView[]): readonly (readonly [Told, number])[] =>
  order
    .map((told) => [told, indicators.filter((indicator) => toldOf(indicator) === told).length] as const)
    .filter(([, count]) => count > 0)
