import type { Advice, MatchedKind } from '../api/types.ts'

/** Name of the text that says how things stand where no match is sure; who could not look everywhere does not say «none». */
export const headingOf = (
  kind: MatchedKind | 'both',
  advice: Pick<Advice, 'says'> | null,
  degraded: readonly string[],
): string => {
  if (kind !== 'both' && advice?.says === 'uncertain') return `none.uncertain.${kind}`
  return degraded.length > 0 ? `none.partly.${kind}` : `none.${kind}`
}
