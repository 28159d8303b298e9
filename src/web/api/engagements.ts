import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** 对接: one need and one expert or result, followed from invitation to outcome. */
export type Engagement = components['schemas']['Engagement']
export type EngagementInFull = components['schemas']['EngagementInFull']
export type Contacts = components['schemas']['Contacts']

/** Which engagements are listed. */
export type EngagementQuery = NonNullable<Sent<'get', '/api/v1/engagements'>['query']>

export const listEngagements = (
  query: EngagementQuery,
  signal?: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/engagements'>>> =>
  ask('get', '/api/v1/engagements', { query, ...(signal && { signal }) })

export const readEngagement = (id: string, signal: AbortSignal): Promise<Outcome<EngagementInFull>> =>
  ask('get', '/api/v1/engagements/{id}', { path: { id }, signal })

/** Begins to follow a match. */
export const propose = (
  body: Sent<'post', '/api/v1/engagements'>['body'],
  key: string,
): Promise<Outcome<EngagementInFull>> => ask('post', '/api/v1/engagements', { body, key })

export type StepTaken = Sent<'post', '/api/v1/engagements/{id}/steps'>['body']

export const takeStep = (id: string, body: StepTaken, key: string): Promise<Outcome<EngagementInFull>> =>
  ask('post', '/api/v1/engagements/{id}/steps', { path: { id }, body, key })

/** Sends the invitation; `email` where the library has none, `null` otherwise. */
export const invite = (id: string, email: string | null, key: string): Promise<Outcome<EngagementInFull>> =>
  ask('post', '/api/v1/engagements/{id}/invitation', { path: { id }, body: { email }, key })

export type Happening = Sent<'post', '/api/v1/engagements/{id}/events'>['body']

/** Notes what happened beside the steps. */
export const noteHappening = (id: string, body: Happening, key: string): Promise<Outcome<EngagementInFull>> =>
  ask('post', '/api/v1/engagements/{id}/events', { path: { id }, body, key })

/** Says what is to be done next, and until when; the rest stays. */
export const planNext = (
  engagement: Engagement,
  next: Pick<Engagement, 'nextAction' | 'nextDue'>,
  key: string,
): Promise<Outcome<EngagementInFull>> => {
  const { id, owner, broker } = engagement
  return ask('put', '/api/v1/engagements/{id}', { path: { id }, body: { owner, broker, ...next }, key })
}

export type FirmWord = Sent<'post', '/api/v1/engagements/{id}/firm-word'>['body']

/** What the firm itself says an engagement came to. */
export const sayAsFirm = (id: string, body: FirmWord, key: string): Promise<Outcome<EngagementInFull>> =>
  ask('post', '/api/v1/engagements/{id}/firm-word', { path: { id }, body, key })

/** How the two sides are reached; every look is noted. */
export const seeContacts = (id: string): Promise<Outcome<Contacts>> =>
  ask('get', '/api/v1/engagements/{id}/contacts', { path: { id } })

/** Says yes or no from one's own account. */
export const answerEngagement = (
  id: string,
  body: Sent<'post', '/api/v1/engagements/{id}/answer'>['body'],
  key: string,
): Promise<Outcome<EngagementInFull>> => ask('post', '/api/v1/engagements/{id}/answer', { path: { id }, body, key })
