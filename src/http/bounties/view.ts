import { z } from 'zod'
import { officeOf } from '../../domain/audience.ts'
import { type Bid, type BidScore, type Bounty, bountyStates, isOpenTo, isScored } from '../../domain/bounty.ts'
import { dayOf } from '../../domain/day.ts'
import { masked } from '../../domain/masked.ts'
import { may } from '../../domain/permissions.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { bidsOf, countNotices, scoresOf } from '../../store/bounties.ts'
import { accountsByIds } from '../../store/identity/accounts.ts'
import { ofBounty } from './found.ts'

/** Whom a bounty may be posted to. */
export const scopes = ['organisation', 'park', 'region', 'public'] as const

const score = z.object({
  score: z.int(),
  words: z.string(),
  by: z.string().nullable().describe('评审人姓名'),
  own: z.boolean(),
})
const bid = z.object({
  id: z.string(),
  team: z.string(),
  plan: z.string(),
  at: z.iso.datetime(),
  own: z.boolean().describe('自己应的榜'),
  scored: z.int().describe('已有几位评审人打分'),
  scores: z.array(score).readonly().describe('全部评完之前，评审人只看到自己的'),
  mean: z.number().nullable().describe('平均分；全部评完之前为 null'),
})
const judge = z.object({ accountId: z.string(), name: z.string(), scored: z.int().describe('已给几份方案打分') })

/** A bounty as it is answered. */
export const bountyAnswered = z
  .object({
    id: z.string(),
    needId: z.string(),
    title: z.string(),
    indicators: z.string(),
    acceptance: z.string(),
    budget: z.string().nullable(),
    deadline: z.iso.date(),
    scope: z.enum(scopes),
    state: z.enum(bountyStates).describe('drafted 定榜，posted 张榜，taken up 揭榜，judged 评榜，awarded 奖榜'),
    winner: z.string().nullable().describe('得榜的团队'),
    reward: z.string().nullable(),
    project: z.string().nullable().describe('立项'),
    created: z.iso.datetime(),
    bids: z.array(bid).readonly().describe('截止前只有自己的；截止后评审人和园区科协看到全部，其他人仍只有自己的'),
    panel: z.array(judge).readonly().nullable().describe('评审人；只有园区科协和评审人看到，其他人为 null'),
    told: z.int().nullable().describe('已通知几支匹配的团队；还没有通知、或不归读者知道，为 null'),
    mine: z
      .array(z.enum(['advance', 'judge', 'bid']))
      .readonly()
      .describe('读者现在可以做什么'),
  })
  .meta({ id: 'Bounty' })

type Answered = z.output<typeof bountyAnswered>

/** Who reads a bounty, and when. */
export interface BountyReading {
  readonly viewer: Viewer
  readonly db: Database
  /** ISO 8601. */
  readonly now: string
}

/** The bids this viewer may read: until the deadline his own, then all of them if he judges or looks after them. */
export const bidsShown = async (bounty: Bounty, { viewer, db }: BountyReading): Promise<readonly Bid[]> => {
  const isClosed = bounty.state !== 'drafted' && bounty.state !== 'posted'
  const all = await bidsOf(db, bounty.id, { account: null })
  return isClosed && seesBids(bounty, viewer) ? all : all.filter(({ account }) => account === viewer.accountId)
}

/** A bounty as this viewer reads it: sealed bids until the deadline, never another bidder's, and no score of others before all are in. */
export const bountyView = async (bounty: Bounty, reading: BountyReading): Promise<Answered> => {
  const { viewer, db, now } = reading
  const shown = await bidsShown(bounty, reading)
  const insider = seesBids(bounty, viewer)
  const scores = insider ? await scoresOf(db, bounty.id) : []
  const names = insider ? await namesOf(bounty.panel, db) : new Map<string, string>()
  const isAll = isScored(bounty.panel, shown, scores)
  const winner = bounty.winner === null ? null : await teamOf(bounty, db)
  const context = { scores, names, viewer, isAll }
  return {
    ...bounty,
    title: masked(bounty.title),
    indicators: masked(bounty.indicators),
    winner,
    bids: shown.map((each) => bidView(each, context)),
    panel: insider ? bounty.panel.map((accountId) => judgeView(accountId, context)) : null,
    told: insider && bounty.state !== 'drafted' ? await countNotices(db, bounty.id) : null,
    mine: actsOf(bounty, { ...reading, today: dayOf(now), shown, scores }),
  }
}

interface Scoring {
  readonly scores: readonly BidScore[]
  readonly names: ReadonlyMap<string, string>
  readonly viewer: Viewer
  readonly isAll: boolean
}

const bidView = (bid: Bid, { scores, names, viewer, isAll }: Scoring): Answered['bids'][number] => {
  const { id, team, plan, at, account } = bid
  const given = scores.filter(({ bidId }) => bidId === id)
  const sum = given.reduce((total, { score }) => total + score, 0)
  const readable = given.filter((each) => isAll || each.account === viewer.accountId)
  const told = readable.map((each) => ({
    score: each.score,
    words: each.words,
    by: names.get(each.account) ?? null,
    own: each.account === viewer.accountId,
  }))
  const mean = isAll && given.length > 0 ? sum / given.length : null
  const own = account === viewer.accountId
  return { id, team, plan: masked(plan), at, own, scored: given.length, scores: told, mean }
}

const judgeView = (accountId: string, { scores, names }: Scoring) => ({
  accountId,
  name: names.get(accountId) ?? '',
  scored: scores.filter(({ account }) => account === accountId).length,
})

interface Standing extends BountyReading {
  readonly today: string
  readonly shown: readonly Bid[]
  readonly scores: readonly BidScore[]
}

const actsOf = (bounty: Bounty, { viewer, today, shown, scores }: Standing): Answered['mine'] => {
  const { accountId: account, organisationId } = viewer
  const owned = ofBounty(bounty)
  const hasBid = shown.some((bid) => bid.account === account)
  const hasScored = shown.every(({ id }) => scores.some((each) => each.bidId === id && each.account === account))
  const isJudge = account !== null && bounty.panel.includes(account) && may(viewer, 'judge bounty', owned)
  const isOpen = isOpenTo(bounty, { account, organisationId, today }) === 'open'
  return [
    ...(bounty.state !== 'awarded' && may(viewer, 'advance bounty', owned) ? (['advance'] as const) : []),
    ...(bounty.state === 'taken up' && isJudge && !hasScored ? (['judge'] as const) : []),
    ...(isOpen && !hasBid && may(viewer, 'bid for bounty') ? (['bid'] as const) : []),
  ]
}

const namesOf = async (panel: readonly string[], db: Database): Promise<ReadonlyMap<string, string>> =>
  new Map((await accountsByIds(db, panel)).map(({ id, name }) => [id, name]))

const teamOf = async ({ id, winner }: Bounty, db: Database): Promise<string | null> =>
  (await bidsOf(db, id, { account: null })).find((each) => each.id === winner)?.team ?? null

const seesBids = ({ panel, pool }: Bounty, { accountId, circles, role }: Viewer): boolean =>
  (accountId !== null && panel.includes(accountId)) ||
  (pool === null ? role === 'administrator' : circles === null || circles.includes(officeOf(pool)))
