import { ask, newKey, type Outcome } from './client.ts'
import { create, doneBefore } from './create.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'
import { sendForm } from './send-form.ts'

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

/** A page of them, the most urgent first; as many as asked for, 100 if not. */
export const engagementPage = (
  query: EngagementQuery,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/engagements'>>> =>
  listEngagements({ limit: 100, ...query, ...(after !== undefined && { after }) }, signal)

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
/** What was added before, its answer lost, cannot be rewritten: who finds it there is told, and decides. */
export type Told = (first: EngagementInFull) => void

const addTo =
  (tell: Told) =>
  async (first: EngagementInFull): Promise<Outcome<EngagementInFull>> => {
    tell(first)
    return { problem: doneBefore }
  }

export const noteHappening = (id: string, body: Happening, tell: Told): Promise<Outcome<EngagementInFull>> =>
  create('/api/v1/engagements/{id}/events', { path: { id }, body, key: newKey() }, addTo(tell))

/** What may be changed of an engagement beside its steps. */
export type EngagementChange = Partial<Pick<Engagement, 'owner' | 'broker' | 'nextAction' | 'nextDue'>>

/** Says who answers for it, what is to be done next, and until when; the rest stays. */
export const changeEngagement = (
  { id, owner, broker, nextAction, nextDue }: Engagement,
  change: EngagementChange,
  key: string,
): Promise<Outcome<EngagementInFull>> => {
  const body = { owner, broker, nextAction, nextDue, ...change }
  return ask('put', '/api/v1/engagements/{id}', { path: { id }, body, key })
}

export type Problem = EngagementInFull['problems'][number]
export type ProblemMove = Sent<'put', '/api/v1/engagements/{id}/problems/{problem}'>['body']

export const openProblem = (id: string, title: string, tell: Told): Promise<Outcome<EngagementInFull>> => {
  const body = { title, note: null }
  return create('/api/v1/engagements/{id}/problems', { path: { id }, body, key: newKey() }, addTo(tell))
}

export const moveProblem = (
  at: { readonly id: string; readonly problem: string },
  body: ProblemMove,
  key: string,
): Promise<Outcome<EngagementInFull>> =>
  ask('put', '/api/v1/engagements/{id}/problems/{problem}', { path: at, body, key })

export type EngagementOutcome = components['schemas']['EngagementOutcome']
export type NewOutcome = Sent<'post', '/api/v1/engagements/{id}/outcomes'>['body']

export const addOutcome = (id: string, body: NewOutcome, tell: Told): Promise<Outcome<EngagementInFull>> =>
  create('/api/v1/engagements/{id}/outcomes', { path: { id }, body, key: newKey() }, addTo(tell))

/** A wrong row stays in the ledger and is not counted any more. */
export const withdrawOutcome = (
  at: { readonly id: string; readonly outcome: string },
  why: string,
  key: string,
): Promise<Outcome<EngagementInFull>> =>
  ask('post', '/api/v1/engagements/{id}/outcomes/{outcome}/withdrawal', { path: at, body: { why }, key })

export const rate = (
  id: string,
  body: Sent<'post', '/api/v1/engagements/{id}/rating'>['body'],
  key: string,
): Promise<Outcome<EngagementInFull>> => ask('post', '/api/v1/engagements/{id}/rating', { path: { id }, body, key })

/** Mails the firm a link to say what it came to; `email` where the engagement has none. */
export const askFirm = (id: string, email: string | null, key: string): Promise<Outcome<EngagementInFull>> =>
  ask('post', '/api/v1/engagements/{id}/firm-question', { path: { id }, body: { email }, key })

/** Says that the need may be shown to an expert abroad. */
export const releaseAbroad = (id: string, key: string): Promise<Outcome<EngagementInFull>> =>
  ask('post', '/api/v1/engagements/{id}/release', { path: { id }, body: {}, key })

export const attachFile = (id: string, file: File): Promise<Outcome<components['schemas']['Attachment']>> =>
  sendForm(`/api/v1/engagements/${encodeURIComponent(id)}/attachments`, { file })

/** Where an attachment is saved from. */
export const attachmentAddress = (id: string, attachment: string): string =>
  `/api/v1/engagements/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachment)}`

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
