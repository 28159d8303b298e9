import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Audience, administration, officeOf } from '../../domain/audience.ts'
import type { Chain, ChainPlacement } from '../../domain/chain.ts'
import type { Database } from '../../ports/database.ts'
import { type NewestPlace, newestFirst, olderThan } from '../newest-first.ts'

/** Who may know of a chain: the office whose it is. */
const circlesOf = ({ pool }: Chain): readonly Audience[] => [administration, officeOf(pool)]

const rowOf = ({ nodes, ...chain }: Chain) => ({
  ...chain,
  nodes: JSON.stringify(nodes),
  audience: circlesOf({ nodes, ...chain }),
})

/** Adds a chain; false when one of this id is there. */
export const addChain = async (tx: Database, chain: Chain): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('chains')
    .values(rowOf(chain))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes a chain as it is now; what a hand hung on links that are gone falls back to the words. */
export const saveChain = async (tx: Database, chain: Chain): Promise<void> => {
  const { id, ...row } = rowOf(chain)
  await tx.updateTable('chains').set(row).where('id', '=', id).execute()
  const nodes = chain.nodes.map((node) => node.id)
  await sql`delete from chain_placements where chain_id = ${id} and node_id <> all(${nodes})`.execute(tx)
}

/** Takes a chain away, with what a hand hung on it. */
export const removeChain = async (tx: Database, id: string): Promise<void> => {
  await tx.deleteFrom('chains').where('id', '=', id).execute()
}

const columns = sql`id, title, pool, nodes, updated`

const seen = (circles: readonly Audience[] | null): RawBuilder<SqlBool> =>
  circles === null ? sql<SqlBool>`true` : sql<SqlBool>`audience && ${[...circles]}`

/** One chain as somebody in these circles sees it; `undefined` when it is not there, or not for him. `locked`: until the transaction ends. */
export const chainById = async (
  db: Database,
  id: string,
  { circles, locked = false }: { readonly circles: readonly Audience[] | null; readonly locked?: boolean },
): Promise<Chain | undefined> => {
  const lock = locked ? sql`for update` : sql``
  const asked = sql<Chain>`select ${columns} from chains where id = ${id} and ${seen(circles)} ${lock}`
  return (await asked.execute(db)).rows[0]
}

/** The chain of a place by its title. */
export const chainByTitle = async (db: Database, pool: string, title: string): Promise<Chain | undefined> => {
  const asked = sql<Chain>`select ${columns} from chains where pool = ${pool} and title = ${title} order by id limit 1`
  return (await asked.execute(db)).rows[0]
}

/** A page of those somebody sees, the one written last first. */
export const chainPage = async (
  db: Database,
  {
    circles,
    after,
    limit,
  }: { readonly circles: readonly Audience[] | null; readonly after: NewestPlace | null; readonly limit: number },
): Promise<readonly Chain[]> => {
  const { rows } = await sql<Chain>`select ${columns} from chains
    where ${olderThan('updated', after)} and ${seen(circles)} order by ${newestFirst('updated')} limit ${limit}`.execute(
    db,
  )
  return rows
}

/** How many somebody sees. */
export const countChains = async (db: Database, circles: readonly Audience[] | null): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from chains where ${seen(circles)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Keeps a hand's word, in place of the one before. */
export const putPlacement = async (tx: Database, placement: ChainPlacement): Promise<void> => {
  await tx
    .insertInto('chainPlacements')
    .values(placement)
    .onConflict((conflict) =>
      conflict
        .columns(['chainId', 'kind', 'recordId'])
        .doUpdateSet({ nodeId: placement.nodeId, by: placement.by, at: placement.at }),
    )
    .execute()
}

/** Leaves a record to the words again. */
export const removePlacement = async (
  tx: Database,
  { chainId, kind, recordId }: Pick<ChainPlacement, 'chainId' | 'kind' | 'recordId'>,
): Promise<void> => {
  await tx
    .deleteFrom('chainPlacements')
    .where('chainId', '=', chainId)
    .where('kind', '=', kind)
    .where('recordId', '=', recordId)
    .execute()
}

/** Everything a hand has said of a chain. */
export const placementsOf = (db: Database, chainId: string): Promise<readonly ChainPlacement[]> =>
  db
    .selectFrom('chainPlacements')
    .selectAll()
    .where('chainId', '=', chainId)
    .orderBy('kind')
    .orderBy('recordId')
    .execute()
