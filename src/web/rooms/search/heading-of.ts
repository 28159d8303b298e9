import type { Advice, MatchedKind } from '../../api/types.ts'

/** Name of the text that says how things stand where no match is sure. */
export const headingOf = (kind: MatchedKind | 'both', advice: Advice | null): string =>
  kind !== 'both' && advice?.says === 'uncertain' ? `none.uncertain.${kind}` : `none.${kind}`
