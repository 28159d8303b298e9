/** What a message with gaps is given: the values by name. */
export interface Gaps {
  readonly named: (name: string) => unknown
}

/** A message with gaps. */
export type Filled = (gaps: Gaps) => string

/** English counts: `3 experts`, `1 expert`. */
export const counted = (count: unknown, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
