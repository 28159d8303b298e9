/** Where somebody sits at a time: his slot, and the table that is set already (`null`: any). */
export interface Sitting {
  readonly partner: number
  readonly slot: number
  readonly set: number | null
}

/** Which tables are open: for each slot, their places. */
export type OpenTables = readonly (readonly number[])[]

/**
 * A table for each sitting, no table twice at a time: whoever sat at one goes back to it where he can, and a newcomer takes
 * the one that its guests want back the latest (as Belady 1966 clears a page); then stretches of two tables are exchanged as
 * long as people change tables less. A sitting for which no table is open gets none (−1).
 */
export const tablesFor = (sittings: readonly Sitting[], open: OpenTables): readonly number[] =>
  withFewerMoves(sittings, seated(sittings, open), open)

const seated = (sittings: readonly Sitting[], open: OpenTables): readonly number[] => {
  const tables = sittings.map(({ set }) => set ?? -1)
  /** Table and slot of each one's last sitting. */
  const sat = new Map<number, { readonly table: number; readonly slot: number }>()
  const lastSlot = (i: number): number => sat.get(sittings[i]!.partner)?.slot ?? -1
  open.forEach((ofSlot, slot) => {
    const now = sittings.flatMap((each, i) => (each.slot === slot ? [i] : []))
    const taken = new Set(now.flatMap((i) => (tables[i] === -1 ? [] : [tables[i]!])))
    const seat = (i: number, table: number | undefined): void => {
      if (tables[i] !== -1 || table === undefined || taken.has(table) || !ofSlot.includes(table)) return
      tables[i] = table
      taken.add(table)
    }
    // Whoever sat there a moment ago before whoever was there once.
    const back = [...now].sort((a, b) => lastSlot(b) - lastSlot(a) || a - b)
    for (const i of back) seat(i, sat.get(sittings[i]!.partner)?.table)
    const wanted = wantedBack(sittings, sat, slot)
    const free = [...ofSlot].sort((a, b) => wanted(b) - wanted(a) || a - b)
    for (const i of now)
      seat(
        i,
        free.find((table) => !taken.has(table)),
      )
    for (const i of now) sat.set(sittings[i]!.partner, { table: tables[i]!, slot })
  })
  return tables
}

/** The slot after this one in which somebody who sat at a table last sits next; without end when nobody does. */
const wantedBack = (
  sittings: readonly Sitting[],
  sat: ReadonlyMap<number, { readonly table: number }>,
  slot: number,
): ((table: number) => number) => {
  const next = new Map<number, number>()
  for (const { partner, slot: later } of sittings) {
    const table = sat.get(partner)?.table
    if (table !== undefined && later > slot) next.set(table, Math.min(later, next.get(table) ?? later))
  }
  return (table) => next.get(table) ?? Number.POSITIVE_INFINITY
}

/** Sittings that follow each other for the same person, by their places. */
const followingIn = (sittings: readonly Sitting[]): readonly (readonly [number, number])[] =>
  [...Map.groupBy(sittings.keys(), (i) => sittings[i]!.partner).values()].flatMap((own) => {
    const inOrder = own.sort((a, b) => sittings[a]!.slot - sittings[b]!.slot)
    return inOrder.slice(1).map((next, i) => [inOrder[i]!, next] as const)
  })

/** How often somebody sits at another table than the time before. */
export const tableMoves = (sittings: readonly Sitting[], tables: readonly number[]): number =>
  movesIn(followingIn(sittings), tables)

const movesIn = (following: readonly (readonly [number, number])[], tables: readonly number[]): number =>
  following.filter(([before, next]) => tables[before] !== tables[next]).length

const withFewerMoves = (
  sittings: readonly Sitting[],
  first: readonly number[],
  open: OpenTables,
): readonly number[] => {
  const following = followingIn(sittings)
  const exchanges = open.flatMap((_, from) => open.flatMap((_, to) => (from <= to ? pairsIn({ from, to }, open) : [])))
  let best: Improved = { tables: first, moves: movesIn(following, first), isBetter: true }
  while (best.isBetter && best.moves > 0)
    best = exchanges.reduce<Improved>(
      (so, exchange) => {
        const tables = exchanged(sittings, so.tables, exchange)
        const moves = movesIn(following, tables)
        return moves < so.moves ? { tables, moves, isBetter: true } : so
      },
      { ...best, isBetter: false },
    )
  return best.tables
}

interface Improved {
  readonly tables: readonly number[]
  readonly moves: number
  readonly isBetter: boolean
}

/** Two tables that are open all the while from one slot to another. */
interface Exchange {
  readonly from: number
  readonly to: number
  readonly pair: readonly [number, number]
}

const pairsIn = ({ from, to }: Omit<Exchange, 'pair'>, open: OpenTables): readonly Exchange[] => {
  const always = open[from]!.filter((table) => open.slice(from, to + 1).every((ofSlot) => ofSlot.includes(table)))
  return always.flatMap((a) => always.flatMap((b) => (a < b ? [{ from, to, pair: [a, b] as const }] : [])))
}

/** What stands at one of two tables for a while goes to the other; nothing does where a table is set. */
const exchanged = (
  sittings: readonly Sitting[],
  tables: readonly number[],
  { from, to, pair: [a, b] }: Exchange,
): readonly number[] => {
  const isIn = (i: number): boolean =>
    sittings[i]!.slot >= from && sittings[i]!.slot <= to && (tables[i] === a || tables[i] === b)
  if (sittings.some(({ set }, i) => set !== null && isIn(i))) return tables
  return tables.map((table, i) => (isIn(i) ? (table === a ? b : a) : table))
}
