import type { FacetCount, FacetName, Facets } from '../../api/types.ts'
import { facetNames } from '../../api/types.ts'

/** Counts of several kinds as one list per facet, most first; a chosen value stays even when nothing has it any more. */
export const mergedFacets = (
  facets: readonly Facets[],
  chosen: Readonly<Record<FacetName, readonly string[]>>,
): Facets =>
  Object.fromEntries(
    facetNames.map((name) => [
      name,
      merged(
        facets.map((each) => each[name]),
        chosen[name],
      ),
    ]),
  ) as Record<FacetName, readonly FacetCount[]>

const merged = (lists: readonly (readonly FacetCount[])[], chosen: readonly string[]): readonly FacetCount[] => {
  const counts = new Map<string, FacetCount>(chosen.map((value) => [value, { value, label: value, count: 0 }]))
  for (const { value, label, count } of lists.flat())
    counts.set(value, { value, label, count: count + (counts.get(value)?.count ?? 0) })
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
