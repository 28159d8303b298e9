import type { LocationQueryRaw, RouteLocationNormalizedLoaded } from 'vue-router'

/** Characters that may stand in the query of an address: at 9 bytes each they stay below the 16 KB that servers and proxies take. */
const longestInQuery = 1200

/** Where in an address a text stands: in its query, or, when it is long, behind `#`, which is sent to nobody. */
export const placeOfText = (
  name: string,
  text: string,
): { readonly query: LocationQueryRaw; readonly hash: string } => {
  if (text === '') return { query: {}, hash: '' }
  return text.length <= longestInQuery ? { query: { [name]: text }, hash: '' } : { query: {}, hash: `#${name}=${text}` }
}

/** The text that stands in an address under a name; empty without. */
export const textInPlace = (
  { query, hash }: Pick<RouteLocationNormalizedLoaded, 'query' | 'hash'>,
  name: string,
): string => {
  const words = [query[name] ?? []].flat().flatMap((word) => word?.trim() || [])
  const behind = hash.startsWith(`#${name}=`) ? hash.slice(name.length + 2).trim() : ''
  return words[0] ?? behind
}
