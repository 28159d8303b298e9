import { ask, newKey, type Outcome } from './client.ts'
import type { SubscriptionChoice } from './mail-links.ts'
import type { Answer } from './operation.ts'

/** How somebody is written to; `isChosen` false: what is proposed to who has chosen nothing. */
export type Subscription = Answer<'get', '/api/v1/subscriptions/own'>

/** What one was recommended, and why it is not in the last mail. */
export type Received = Answer<'get', '/api/v1/digests/received'>

export const readSubscription = (signal: AbortSignal): Promise<Outcome<Subscription>> =>
  ask('get', '/api/v1/subscriptions/own', { signal })

export const chooseSubscription = (body: SubscriptionChoice): Promise<Outcome<Subscription>> =>
  ask('put', '/api/v1/subscriptions/own', { body, key: newKey() })

/** Tonight's mail, reckoned now; `account` is somebody else's, for an administrator. */
export const previewTonight = (account: string | null): Promise<Outcome<Answer<'get', '/api/v1/digests/preview'>>> =>
  ask('get', '/api/v1/digests/preview', { query: account === null ? {} : { account } })

export const readReceived = (account: string | null, signal: AbortSignal): Promise<Outcome<Received>> =>
  ask('get', '/api/v1/digests/received', { query: account === null ? {} : { account }, signal })
