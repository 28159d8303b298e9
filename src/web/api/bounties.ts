import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'
import { sendForm } from './send-form.ts'

/** 榜: a need that is put out for teams to bid on. */
export type Bounty = components['schemas']['Bounty']
export type Bid = Bounty['bids'][number]
export type BountyState = Bounty['state']
export type BountyDraft = Sent<'post', '/api/v1/bounties'>['body']
export type BountyStep = Sent<'post', '/api/v1/bounties/{id}/steps'>['body']

/** In the order a bounty goes through them. */
export const bountyStates = [
  'drafted',
  'posted',
  'taken up',
  'judged',
  'awarded',
] as const satisfies readonly BountyState[]

export type BountyQuery = NonNullable<Sent<'get', '/api/v1/bounties'>['query']>

export const listBounties = (
  query: BountyQuery,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/bounties'>>> => ask('get', '/api/v1/bounties', { query, signal })

export const readBounty = (id: string, signal: AbortSignal): Promise<Outcome<Bounty>> =>
  ask('get', '/api/v1/bounties/{id}', { path: { id }, signal })

/** 定榜. */
export const draftBounty = (body: BountyDraft, key: string): Promise<Outcome<Bounty>> =>
  ask('post', '/api/v1/bounties', { body, key })

/** 张榜, 揭榜, 评榜, 奖榜. */
export const advanceBounty = (id: string, body: BountyStep, key: string): Promise<Outcome<Bounty>> =>
  ask('post', '/api/v1/bounties/{id}/steps', { path: { id }, body, key })

export type Score = Sent<'post', '/api/v1/bounties/{id}/bids/{bid}/scores'>['body']

export const scoreBid = (
  at: { readonly id: string; readonly bid: string },
  body: Score,
  key: string,
): Promise<Outcome<Bounty>> => ask('post', '/api/v1/bounties/{id}/bids/{bid}/scores', { path: at, body, key })

/** An offer with its signed pledge. */
export const bidFor = (
  id: string,
  bid: { readonly team: string; readonly plan: string; readonly pledge: File },
): Promise<Outcome<Bounty>> => sendForm(`/api/v1/bounties/${encodeURIComponent(id)}/bids`, bid)

/** Where the pledge of a bid is saved from. */
export const pledgeAddress = (id: string, bid: string): string =>
  `/api/v1/bounties/${encodeURIComponent(id)}/bids/${encodeURIComponent(bid)}/pledge`
