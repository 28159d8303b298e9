import type { ChainCounts } from '../../../api/chains.ts'

/** Needs of a link for which somebody was found, and all of them. */
export const matchedIn = ({ needs }: ChainCounts): { readonly matched: number; readonly all: number } => {
  const of = (standing: 'solved' | 'engaged' | 'listed' | 'unmatched'): number => needs[standing] ?? 0
  const matched = of('solved') + of('engaged') + of('listed')
  return { matched, all: matched + of('unmatched') }
}

/** Experts or results, wherever they are. */
export const allOf = ({ local, beyond }: ChainCounts['experts']): number => local + beyond
