import {
  type Audience,
  accountOnly,
  administration,
  everyone,
  officeOf,
  organisationMembers,
  parkMembers,
  regionMembers,
} from './audience.ts'
import type { Visibility } from './record.ts'

/** 揭榜挂帅: 定榜, 张榜, 揭榜, 评榜, 奖榜; these and no others. */
export const bountyStates = ['drafted', 'posted', 'taken up', 'judged', 'awarded'] as const
export type BountyState = (typeof bountyStates)[number]

/** Whom a bounty is shown to: the firm and its office alone, its park, its region, everybody. */
export type BountyScope = Exclude<Visibility, 'private'>

/** 榜: a need that is put out for teams to bid on. */
export interface Bounty {
  readonly id: string
  readonly needId: string
  readonly organisationId: string | null
  readonly pool: string | null
  readonly region: string | null
  readonly title: string
  /** What must be reached, and by which test it is accepted. */
  readonly indicators: string
  readonly acceptance: string
  /** In the words of the paper. */
  readonly budget: string | null
  /** The last day of bidding. */
  readonly deadline: string
  readonly scope: BountyScope
  readonly state: BountyState
  /** Accounts that score the bids. */
  readonly panel: readonly string[]
  /** The one bid that won; only once awarded. */
  readonly winner: string | null
  /** What was awarded, in the words of the paper. */
  readonly reward: string | null
  /** The project it became (立项); `null`: none, or not yet. */
  readonly project: string | null
  readonly created: string
}

/** One team's offer (应标), which no other bidder reads. */
export interface Bid {
  readonly id: string
  readonly bountyId: string
  /** Account of the bidder, and what he bids for. */
  readonly account: string
  readonly organisationId: string | null
  readonly team: string
  /** 攻关方案 and 进度安排. */
  readonly plan: string
  /** The bidder has signed the pledge (揭榜承诺书); its paper is kept under this hash. */
  readonly pledge: string
  readonly at: string
}

/** What one of the panel says of a bid, 0 to 100. */
export interface BidScore {
  readonly bidId: string
  readonly account: string
  readonly score: number
  readonly words: string
  readonly at: string
}

/** Who would bid, and when: a day. */
export interface WouldBid {
  readonly account: string | null
  readonly organisationId: string | null
  readonly today: string
}

/** Whether somebody may bid now: while it is open, and not he whose bounty it is or who scores it. */
export const isOpenTo = (
  { state, deadline, organisationId, panel }: Pick<Bounty, 'state' | 'deadline' | 'organisationId' | 'panel'>,
  { account, organisationId: his, today }: WouldBid,
): 'open' | 'not open for bids' | 'own bounty' => {
  if (state !== 'posted' || today > deadline) return 'not open for bids'
  const isOwn = organisationId !== null && his === organisationId
  return isOwn || (account !== null && panel.includes(account)) ? 'own bounty' : 'open'
}

/** Whether every one of the panel has scored every bid. */
export const isScored = (
  panel: readonly string[],
  bids: readonly Pick<Bid, 'id'>[],
  scores: readonly Pick<BidScore, 'bidId' | 'account'>[],
): boolean => {
  const given = new Set(scores.map(({ bidId, account }) => `${bidId} ${account}`))
  return panel.length > 0 && bids.every(({ id }) => panel.every((account) => given.has(`${id} ${account}`)))
}

/** A step of a bounty, and the state it may be taken from. */
export const bountySteps = {
  post: { from: 'drafted', to: 'posted' },
  take: { from: 'posted', to: 'taken up' },
  judge: { from: 'taken up', to: 'judged' },
  award: { from: 'judged', to: 'awarded' },
} as const satisfies Readonly<Record<string, { readonly from: BountyState; readonly to: BountyState }>>
export type BountyStep = keyof typeof bountySteps

/** What a step has to know of a bounty. */
export interface BountyProgress {
  readonly today: string
  /** Ids of the bids, and how many of the panel have scored each. */
  readonly scored: ReadonlyMap<string, number>
  /** Only with `award`. */
  readonly winner?: string | undefined
}

/** Why a step is not taken. */
export type BountyRefusal =
  | 'not from this state'
  | 'after the deadline'
  | 'before the deadline'
  | 'nobody has bid'
  | 'no panel'
  | 'scores missing'
  | 'no such bid'

/** The bounty after a step, or why it is not taken: judged when every bid has all its scores, awarded to one of them. */
export const advanceBounty = <B extends Pick<Bounty, 'state' | 'deadline' | 'panel' | 'winner'>>(
  bounty: B,
  step: BountyStep,
  { today, scored, winner }: BountyProgress,
): B | BountyRefusal => {
  if (bounty.state !== bountySteps[step].from) return 'not from this state'
  const after = { ...bounty, state: bountySteps[step].to }
  if (step === 'post') return today > bounty.deadline ? 'after the deadline' : after
  if (scored.size === 0) return 'nobody has bid'
  if (step === 'take') return today <= bounty.deadline ? 'before the deadline' : after
  if (step === 'judge') return judged(bounty, scored) ?? after
  return winner === undefined || !scored.has(winner) ? 'no such bid' : { ...after, winner }
}

const judged = (
  { panel }: Pick<Bounty, 'panel'>,
  scored: ReadonlyMap<string, number>,
): 'no panel' | 'scores missing' | undefined => {
  if (panel.length === 0) return 'no panel'
  return [...scored.values()].every((count) => count === panel.length) ? undefined : 'scores missing'
}

/** Who may read a bounty: the firm and the office of its park; whoever scores it; from its posting on whomever it is posted to. */
export const circlesOfBounty = (bounty: Bounty): readonly Audience[] => {
  const { organisationId, pool, state, panel } = bounty
  const firm = organisationId === null ? [] : [organisationMembers(organisationId)]
  const office = pool === null ? administration : officeOf(pool)
  const judges = panel.map(accountOnly)
  const posted = state === 'drafted' ? [] : postedTo(bounty)
  return [...new Set([...firm, office, ...judges, ...posted])].sort()
}

const postedTo = ({ scope, pool, region }: Bounty): readonly Audience[] => {
  if (scope === 'public') return [everyone]
  const park = pool === null ? [] : [parkMembers(pool)]
  if (scope === 'park') return park
  return scope === 'region' ? [...park, ...(region === null ? [] : [regionMembers(region)])] : []
}
