import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import { type Bid, type BidScore, type Bounty, circlesOfBounty } from '../domain/bounty.ts'
import type { Database } from '../ports/database.ts'

/** Adds a bounty; false when its need is out already. */
export const addBounty = async (tx: Database, bounty: Bounty): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('bounties')
    .values({ ...bounty, audience: circlesOfBounty(bounty) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Writes what changed, and who may read it now. */
export const saveBounty = async (tx: Database, { id, ...rest }: Bounty): Promise<void> => {
  const audience = circlesOfBounty({ id, ...rest })
  await tx
    .updateTable('bounties')
    .set({ ...rest, audience })
    .where('id', '=', id)
    .execute()
}

// A need that has become sensitive since takes its bounty along.
const seen = (circles: readonly Audience[] | null): RawBuilder<SqlBool> =>
  circles === null
    ? sql<SqlBool>`true`
    : sql<SqlBool>`bounties.audience && ${[...circles]} and not exists (select 1 from needs
        where needs.id = need_id and needs.sensitive and not needs.audience && ${[...circles]})`

const columns = sql`id, need_id, organisation_id, pool, region, title, indicators, acceptance, budget, deadline, scope, state,
  panel, winner, reward, created`

/** One bounty as somebody in these circles sees it; `undefined` when it is not there, or not for him. */
export const bountyById = async (
  db: Database,
  id: string,
  { circles, locked = false }: { readonly circles: readonly Audience[] | null; readonly locked?: boolean },
): Promise<Bounty | undefined> => {
  const lock = locked ? sql`for update` : sql``
  const asked = sql<Bounty>`select ${columns} from bounties where id = ${id} and ${seen(circles)} ${lock}`
  return (await asked.execute(db)).rows[0]
}

/** A page of those somebody sees, in order of id. */
export const bountyPage = async (
  db: Database,
  page: { readonly circles: readonly Audience[] | null; readonly after: string; readonly limit: number },
): Promise<readonly Bounty[]> => {
  const { circles, after, limit } = page
  const { rows } = await sql<Bounty>`select ${columns} from bounties
    where id > ${after} and ${seen(circles)} order by id limit ${limit}`.execute(db)
  return rows
}

/** How many somebody sees. */
export const countBounties = async (db: Database, circles: readonly Audience[] | null): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from bounties where ${seen(circles)}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Keeps a bid; false when this account has bid before. */
export const addBid = async (tx: Database, bid: Bid): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('bids')
    .values(bid)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Whose bids are read. */
export interface BidReader {
  /** `null`: all of them, for the panel and the office. */
  readonly account: string | null
}

/** The bids of a bounty in the order they came: all, or those of one bidder. */
export const bidsOf = async (db: Database, bountyId: string, { account }: BidReader): Promise<readonly Bid[]> => {
  const all = db.selectFrom('bids').selectAll().where('bountyId', '=', bountyId).orderBy('at').orderBy('id')
  return (account === null ? all : all.where('account', '=', account)).execute()
}

/** Keeps a score; false when this one has scored the bid before: scores are not changed. */
export const addScore = async (tx: Database, score: BidScore): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('bidScores')
    .values(score)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What the panel says of the bids of a bounty. */
export const scoresOf = async (db: Database, bountyId: string): Promise<readonly BidScore[]> => {
  const { rows } = await sql<BidScore>`select bid_scores.* from bid_scores join bids on bids.id = bid_id
    where bounty_id = ${bountyId} order by bid_id, bid_scores.account`.execute(db)
  return rows
}
