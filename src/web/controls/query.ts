import type { LocationQueryValue, Router } from 'vue-router'

/** One word of the address, when it is one of those that make sense there; otherwise the first of them. */
export const oneOf = <T extends string>(
  words: readonly [T, ...T[]],
  value: LocationQueryValue | LocationQueryValue[] | undefined,
): T => words.find((word) => word === value) ?? words[0]

/** Changes words of the address and leaves the others; an empty one goes. */
export const putInAddress = (router: Router, words: Readonly<Record<string, string | string[] | undefined>>): void => {
  const query = { ...router.currentRoute.value.query, ...words }
  void router.push({
    query: Object.fromEntries(Object.entries(query).filter(([, word]) => word !== undefined && word !== '')),
  })
}
