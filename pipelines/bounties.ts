import { fileTypeFromBuffer } from 'file-type'
import {
  advanceBounty,
  type Bid,
  type BidScore,
  type Bounty,
  type BountyRefusal,
  type BountyStep,
  isOpenTo,
} from '../src/domain/bounty.ts'
import { dayOf } from '../src/domain/day.ts'
import type { EngagementOutcome } from '../src/domain/engagement/outcome.ts'
import type { Need } from '../src/domain/need.ts'
import type { Viewer } from '../src/domain/viewer.ts'
import type { Database } from '../src/ports/database.ts'
import { addBid, addBounty, addScore, bidsOf, saveBounty, scoresOf } from '../src/store/bounties.ts'
import { addOutcome } from '../src/store/engagements/outcomes.ts'
import { faultOfPanel } from './bounties/judges.ts'
import { type Letterbox, tellOfStep } from './bounties/letters.ts'
import { attachable, type Files } from './engagements/attach.ts'
import { type EngagementPorts, isOpen } from './engagements/propose.ts'
import { yuanIn } from './engagements/yuan.ts'

/** Why something about a bounty is not done. */
export type BountyRefusalCode =
  | BountyRefusal
  | 'need not open'
  | 'no such judge'
  | 'judge of the firm'
  | 'never posted'
  | 'posted already'
  | 'bid already'
  | 'not open for bids'
  | 'own bounty'
  | 'pledge unreadable'
  | 'scored already'
  | 'not to be scored now'

/** Thrown inside a transaction, so that nothing of it is kept. */
export class BountyRefused extends Error {
  readonly code: BountyRefusalCode

  constructor(code: BountyRefusalCode) {
    super(code)
    this.name = 'BountyRefused'
    this.code = code
  }
}

const refuse = (code: BountyRefusalCode): never => {
  throw new BountyRefused(code)
}

interface Within {
  readonly tx: Database
  readonly ports: EngagementPorts
}

/** 定榜: what a bounty asks for beyond its need. */
export type BountyDraft = Pick<
  Bounty,
  'title' | 'indicators' | 'acceptance' | 'budget' | 'deadline' | 'scope' | 'panel' | 'region'
>

/** A need becomes a bounty; a sensitive one never does. */
export const draftBounty = async (need: Need, draft: BountyDraft, { tx, ports }: Within): Promise<Bounty> => {
  if (need.sensitive) refuse('never posted')
  if (!isOpen(need)) refuse('need not open')
  const fault = await faultOfPanel(draft.panel, need.organisationId, tx)
  if (fault !== null) refuse(fault)
  const { id: needId, organisationId, pool } = need
  const fresh = { state: 'drafted', winner: null, reward: null, project: null, created: ports.now() } as const
  const bounty: Bounty = { ...draft, ...fresh, id: ports.newId(), needId, organisationId, pool }
  if (!(await addBounty(tx, bounty))) refuse('posted already')
  return bounty
}

/** A step that somebody takes; what is said of the award counts with `award` alone. */
export interface TakenStep {
  readonly step: BountyStep
  readonly winner?: string | undefined
  readonly reward: string | null
  readonly project: string | null
  /** Account. */
  readonly by: string | null
}

/** 张榜, 揭榜, 评榜, 奖榜: a bounty, locked, goes on; who has to do with it is told, and a project goes into the ledger. */
export const stepBounty = async (
  bounty: Bounty,
  taken: TakenStep,
  { tx, ports }: { readonly tx: Database; readonly ports: EngagementPorts & { readonly identity: Letterbox } },
): Promise<Bounty> => {
  const scores = await scoresOf(tx, bounty.id)
  const bids = await bidsOf(tx, bounty.id, { account: null })
  const scored = new Map(bids.map(({ id }) => [id, scores.filter(({ bidId }) => bidId === id).length]))
  const moved = advanceBounty(bounty, taken.step, { today: dayOf(ports.now()), scored, winner: taken.winner })
  if (typeof moved === 'string') return refuse(moved)
  const { reward, project, by } = taken
  const after = taken.step === 'award' ? { ...moved, reward, project } : moved
  await saveBounty(tx, after)
  if (after.state === 'awarded' && after.project !== null) await addOutcome(tx, projectOf(after, by, ports))
  await tellOfStep(after, bids, { tx, at: ports.now(), box: ports.identity })
  return after
}

// 立项 of a bounty is counted where those of engagements are, so that no total knows of one and not of the other.
const projectOf = (bounty: Bounty, by: string | null, { newId, now }: EngagementPorts): EngagementOutcome => {
  const { id: bountyId, pool, reward, project } = bounty
  const told = { amount: reward, yuan: reward === null ? null : yuanIn(reward), contractNumber: null, mode: null }
  const kept = { engagementId: null, bountyId, by, at: now(), withdrawn: null, credits: pool === null ? [] : [pool] }
  return { ...told, ...kept, id: newId(), kind: 'project', standing: 'actual', on: dayOf(now()), note: project }
}

/** A team's offer, with the pledge it has signed. */
export interface Bidding {
  readonly by: Viewer & { readonly accountId: string }
  readonly team: string
  readonly plan: string
  readonly pledge: Uint8Array
}

/** 揭榜: an offer to a bounty, locked; one of each account, none of the firm's own and none of the panel's. */
export const bidFor = async (
  bounty: Bounty,
  { by, team, plan, pledge }: Bidding,
  { tx, ports }: { readonly tx: Database; readonly ports: EngagementPorts & { readonly files: Files } },
): Promise<Bid> => {
  const { accountId: account, organisationId } = by
  const isOpenToHim = isOpenTo(bounty, { account, organisationId, today: dayOf(ports.now()) })
  if (isOpenToHim !== 'open') refuse(isOpenToHim)
  const found = await fileTypeFromBuffer(pledge)
  if (!attachable.some((ending) => ending === found?.ext)) refuse('pledge unreadable')
  const at = ports.now()
  const kept = { id: ports.newId(), bountyId: bounty.id, pledge: await ports.files.keep(pledge) }
  const bid: Bid = { ...kept, account, organisationId, team, plan, at }
  if (!(await addBid(tx, bid))) refuse('bid already')
  return bid
}

/** 评榜: one of the panel scores a bid, once. */
export const scoreBid = async (bounty: Bounty, score: Omit<BidScore, 'at'>, { tx, ports }: Within): Promise<void> => {
  if (bounty.state !== 'taken up') refuse('not to be scored now')
  const bids = await bidsOf(tx, bounty.id, { account: null })
  if (!bids.some(({ id }) => id === score.bidId)) refuse('no such bid')
  if (!(await addScore(tx, { ...score, at: ports.now() }))) refuse('scored already')
}
