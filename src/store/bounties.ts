import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import { type Bid, type BidScore, type Bounty, circlesOfBounty } from '../domain/bounty.ts'
import type { BountyNoticeRow } from '../ports/bounty-tables.ts'
import type { Database } from '../ports/database.ts'
import { addRow } from './add-row.ts'
import { type NewestPlace, newestFirst, olderThan } from './newest-first.ts'

/** Adds a bounty; false when its need is out already. */
export const addBounty = (tx: Database, bounty: Bounty): Promise<boolean> =>
  addRow(tx, 'bounties', { ...bounty, audience: circlesOfBounty(bounty) })

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
  panel, winner, reward, project, created`

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

/** Those somebody in these circles sees, in one of these states; left out, in any. */
export interface BountiesSought {
  readonly circles: readonly Audience[] | null
  readonly state?: readonly Bounty['state'][] | undefined
}

const meets = ({ circles, state }: BountiesSought): RawBuilder<SqlBool> =>
  state === undefined ? seen(circles) : sql<SqlBool>`${seen(circles)} and bounties.state = any(${[...state]})`

/** A page of those somebody sees, the newest first. */
export const bountyPage = async (
  db: Database,
  page: BountiesSought & { readonly after: NewestPlace | null; readonly limit: number },
): Promise<readonly Bounty[]> => {
  const { after, limit } = page
  const { rows } = await sql<Bounty>`select ${columns} from bounties
    where ${olderThan('created', after)} and ${meets(page)} order by ${newestFirst('created')} limit ${limit}`.execute(
    db,
  )
  return rows
}

/** How many somebody sees. */
export const countBounties = async (db: Database, sought: BountiesSought): Promise<number> => {
  const asked = sql<{ count: number }>`select count(*) as count from bounties where ${meets(sought)}`
  const { rows } = await asked.execute(db)
  return rows[0]?.count ?? 0
}

/** Keeps a bid; false when this account has bid before. */
export const addBid = (tx: Database, bid: Bid): Promise<boolean> => addRow(tx, 'bids', bid)

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
export const addScore = (tx: Database, score: BidScore): Promise<boolean> => addRow(tx, 'bidScores', score)

/** What the panel says of the bids of a bounty. */
export const scoresOf = async (db: Database, bountyId: string): Promise<readonly BidScore[]> => {
  const { rows } = await sql<BidScore>`select bid_scores.* from bid_scores join bids on bids.id = bid_id
    where bounty_id = ${bountyId} order by bid_id, bid_scores.account`.execute(db)
  return rows
}

/** Bounties that are out and whose matching teams were not yet looked for, in order of id. */
export const untoldBounties = async (db: Database): Promise<readonly Bounty[]> => {
  const { rows } = await sql<Bounty>`select ${columns} from bounties
    where state = 'posted' and teams_told is null order by id limit 20`.execute(db)
  return rows
}

/** Notes that the matching teams of a bounty were told; false when another process was quicker. */
export const markTeamsTold = async (tx: Database, id: string, at: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('bounties')
    .set({ teamsTold: at })
    .where('id', '=', id)
    .where('teamsTold', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes that somebody was told of a bounty; false when he was told before. */
export const addNotice = (tx: Database, notice: BountyNoticeRow): Promise<boolean> =>
  addRow(tx, 'bountyNotices', notice)

/** How many were told that a bounty is out; `null` before teams were looked for. */
export const countNotices = async (db: Database, id: string): Promise<number | null> => {
  const { rows } = await sql<{ told: number | null }>`
    select case when teams_told is null then null
      else (select count(*)::int from bounty_notices where bounty_id = bounties.id) end as told
    from bounties where id = ${id}`.execute(db)
  return rows[0]?.told ?? null
}
