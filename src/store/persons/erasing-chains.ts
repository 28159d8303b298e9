import { sql } from 'kysely'
import type { Database } from '../../ports/database.ts'

/** Somebody, as chains know him: his ids. */
export interface OnChains {
  readonly accountIds: readonly string[]
  readonly expertIds: readonly string[]
}

const his = ({ accountIds, expertIds }: OnChains) =>
  sql`(kind = 'expert' and record_id = any(${[...expertIds]})) or by = any(${[...accountIds]})`

/** Where a hand hung him, and what he hung himself. */
export const heldOnChains = async (db: Database, person: OnChains): Promise<readonly Record<string, unknown>[]> => {
  const { rows } = await sql<Record<string, unknown>>`
    select * from chain_placements where ${his(person)} order by chain_id, kind, record_id`.execute(db)
  return rows
}

/** Takes him off every chain; what he hung stays, without his name. */
export const eraseFromChains = async (tx: Database, { accountIds, expertIds }: OnChains): Promise<void> => {
  await sql`delete from chain_placements where kind = 'expert' and record_id = any(${[...expertIds]})`.execute(tx)
  await sql`update chain_placements set by = null where by = any(${[...accountIds]})`.execute(tx)
}
