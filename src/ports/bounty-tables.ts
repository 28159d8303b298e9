import type { Generated } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { Bid, BidScore, Bounty } from '../domain/bounty.ts'

/** Somebody was told that a bounty is out. */
export interface BountyNoticeRow {
  readonly bountyId: string
  readonly accountId: string
  readonly at: string
}

/** The tables of bounties. */
export interface BountyTables {
  readonly bounties: Bounty & {
    readonly audience: readonly Audience[]
    /** When matching teams were looked for and told. */
    readonly teamsTold: Generated<string | null>
  }
  readonly bids: Bid
  readonly bidScores: BidScore
  readonly bountyNotices: BountyNoticeRow
}
