/** One entry of a taxonomy file. */
export interface TaxonomyEntry {
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** Names of codes in Chinese; a code that is unknown names itself. */
export const namesOf = (entries: readonly TaxonomyEntry[]): ((code: string) => string) => {
  const names = new Map(entries.map(({ code, zh }) => [code, zh]))
  return (code) => names.get(code) ?? code
}
