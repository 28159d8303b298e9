import type { Audience } from '../domain/audience.ts'
import type { Bid, BidScore, Bounty } from '../domain/bounty.ts'

/** The tables of bounties. */
export interface BountyTables {
  readonly bounties: Bounty & { readonly audience: readonly Audience[] }
  readonly bids: Bid
  readonly bidScores: BidScore
}
