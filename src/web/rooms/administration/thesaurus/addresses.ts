import type { LocationQuery, LocationQueryRaw } from 'vue-router'

/** One word of the address, empty where there is none. */
export const wordOf = (query: LocationQuery, name: string): string => {
  const value = query[name]
  return typeof value === 'string' ? value : ''
}

/** The address of one concept; the list one came from is kept beside. */
export const toConcept = (
  query: LocationQuery,
  concept: string,
  more: LocationQueryRaw = {},
): { query: LocationQueryRaw } => {
  const { edit: _edit, new: _new, into: _into, add: _add, view: _view, ...rest } = query
  return { query: { ...rest, concept, ...more } }
}

/** The address of the list as it was left. */
export const toList = (query: LocationQuery): { query: LocationQueryRaw } => {
  const { concept: _concept, edit: _edit, new: _new, add: _add, ...rest } = query
  return { query: rest }
}
