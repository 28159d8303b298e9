import type { ColumnType } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { Chain, ChainPlacement } from '../domain/chain.ts'

/** A chain as a row: its links as JSON, and who may know of it. */
export type ChainRow = Omit<Chain, 'nodes'> & {
  readonly nodes: ColumnType<Chain['nodes'], string, string>
  readonly audience: readonly Audience[]
}

/** The tables of chains. */
export interface ChainTables {
  readonly chains: ChainRow
  readonly chainPlacements: ChainPlacement
}
