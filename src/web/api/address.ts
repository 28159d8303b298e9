/** What fills an address in. */
interface Filling {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: unknown
}

/** Where an operation is asked: its path with the names filled in, and its query. */
export const addressOf = (path: string, { path: named = {}, query }: Filling): string => {
  const values = Object.entries(query ?? {}).flatMap(([name, value]) =>
    [value].flat().flatMap((each): [string, string][] => (each === undefined ? [] : [[name, `${each}`]])),
  )
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''))
  return values.length === 0 ? filled : `${filled}?${new URLSearchParams(values)}`
}
