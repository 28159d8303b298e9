import { ask, newKey, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

export type DigestNight = components['schemas']['DigestNight']
export type MailHead = components['schemas']['MailHead']
export type Job = components['schemas']['Job']
export type DroppedJob = components['schemas']['DroppedJob']
export type MailQuery = NonNullable<Sent<'get', '/api/v1/mails'>['query']>
type Finding = Sent<'put', '/api/v1/mails/{messageId}/finding'>['body']

/** The nights before a day, 30 at most; `undefined`: the latest. */
export const readNights = (
  before: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/digests'>>> =>
  ask('get', '/api/v1/digests', { query: { limit: 30, ...(before !== undefined && { before }) }, signal })

/** Whom a night was for, a page at a time. */
export const readPeople = (
  { day, after }: { readonly day: string; readonly after: string | undefined },
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/digests/{day}/people'>>> =>
  ask('get', '/api/v1/digests/{day}/people', { path: { day }, query: after === undefined ? {} : { after }, signal })

export const listMails = (query: MailQuery, signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/mails'>>> =>
  ask('get', '/api/v1/mails', { query, signal })

export const readMail = (
  messageId: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/mails/{messageId}'>>> =>
  ask('get', '/api/v1/mails/{messageId}', { path: { messageId }, signal })

/** Says what became of a mail nobody knows the fate of. */
export const settleMail = (messageId: string, finding: NonNullable<Finding>['finding']): Promise<Outcome<MailHead>> =>
  ask('put', '/api/v1/mails/{messageId}/finding', { path: { messageId }, body: { finding }, key: newKey() })

export type QueueQuery = NonNullable<Sent<'get', '/api/v1/queue'>['query']>

/** What the queue has: some of every state, or part of one. */
export const readQueue = (query: QueueQuery, signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/queue'>>> =>
  ask('get', '/api/v1/queue', { query, signal })

/** Lets a job that failed begin anew. */
export const retryJob = ({ name, id }: Pick<Job, 'name' | 'id'>): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/queue/retries', { body: { name, id }, key: newKey() })

/** Forgets a job that failed; why is kept. */
export const dropJob = ({ name, id }: Pick<Job, 'name' | 'id'>, reason: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/queue/drops', { body: { name, id, reason }, key: newKey() })

export const readEngines = (signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/engines'>>> =>
  ask('get', '/api/v1/engines', { signal })
