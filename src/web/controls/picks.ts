import type { LocationQuery } from 'vue-router'
import { type MatchedKind, matchedKinds } from '../api/types.ts'

/** Somebody picked out of a list, to be held beside others. */
export interface Picked {
  readonly kind: MatchedKind
  readonly id: string
}

/** Columns that can still be read side by side. */
export const mostPicks = 4

/** What is picked, as an address holds it: `pick=expert:id`. */
export const picksFrom = (query: LocationQuery): readonly Picked[] => {
  const words = [query.pick ?? []].flat().flatMap((word) => word ?? [])
  const picks = [...new Set(words)].flatMap((word): readonly Picked[] => {
    const kind = matchedKinds.find((each) => word.startsWith(`${each}:`) && word.length > each.length + 1)
    return kind === undefined ? [] : [{ kind, id: word.slice(kind.length + 1) }]
  })
  return picks.slice(0, mostPicks)
}

/** The same, written. */
export const picksTo = (picks: readonly Picked[]): { readonly pick?: string[] } =>
  picks.length === 0 ? {} : { pick: picks.map(({ kind, id }) => `${kind}:${id}`) }

/** Whether both are the same one. */
export const isSamePick = (a: Picked, b: Picked): boolean => a.kind === b.kind && a.id === b.id

/** With it or without it; a fifth is not taken. */
export const toggled = (picks: readonly Picked[], one: Picked): readonly Picked[] => {
  const others = picks.filter((each) => !isSamePick(each, one))
  if (others.length < picks.length) return others
  return picks.length < mostPicks ? [...picks, { kind: one.kind, id: one.id }] : picks
}
