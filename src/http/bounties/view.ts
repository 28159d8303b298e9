import { z } from 'zod'
import { officeOf } from '../../domain/audience.ts'
import { type Bounty, bountyStates } from '../../domain/bounty.ts'
import { masked } from '../../domain/masked.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { bidsOf, scoresOf } from '../../store/bounties.ts'

/** Whom a bounty may be posted to. */
export const scopes = ['organisation', 'park', 'region', 'public'] as const

const score = z.object({ score: z.int(), words: z.string() })
const bid = z.object({
  id: z.string(),
  team: z.string(),
  plan: z.string(),
  at: z.iso.datetime(),
  scores: z.array(score).readonly(),
  mean: z.number().nullable().describe('平均分；没有打分为 null'),
})

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
    created: z.iso.datetime(),
    bids: z.array(bid).readonly().describe('截止前只有自己的；截止后评审人和园区科协看到全部，其他人仍只有自己的'),
  })
  .meta({ id: 'Bounty' })

/** A bounty as this viewer reads it: sealed bids until the deadline, and never another bidder's. */
export const bountyView = async (
  bounty: Bounty,
  viewer: Viewer,
  db: Database,
): Promise<z.output<typeof bountyAnswered>> => {
  const all = await bidsOf(db, bounty.id, { account: null })
  const judges = isJudge(bounty, viewer) && bounty.state !== 'drafted' && bounty.state !== 'posted'
  const own = all.filter(({ account }) => account === viewer.accountId)
  const scores = judges ? await scoresOf(db, bounty.id) : []
  const winner = all.find(({ id }) => id === bounty.winner)?.team ?? null
  return {
    ...bounty,
    title: masked(bounty.title),
    indicators: masked(bounty.indicators),
    winner,
    bids: (judges ? all : own).map((each) => {
      const given = scores.filter(({ bidId }) => bidId === each.id)
      const sum = given.reduce((total, { score }) => total + score, 0)
      return { ...each, plan: masked(each.plan), scores: given, mean: given.length === 0 ? null : sum / given.length }
    }),
  }
}

const isJudge = ({ panel, pool }: Bounty, { accountId, circles, role }: Viewer): boolean =>
  (accountId !== null && panel.includes(accountId)) ||
  (pool === null ? role === 'administrator' : circles === null || circles.includes(officeOf(pool)))
