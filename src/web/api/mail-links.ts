import { ask, newKey, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'

/** What the link of a nightly mail opens. */
export type MailLinkOpened = Answer<'get', '/api/v1/mail-links/{token}'>

/** One recommendation, and what was answered to it. */
export type MailItem = NonNullable<MailLinkOpened['item']>

/** How somebody wants to be written to. */
export type SubscriptionChoice = NonNullable<Sent<'put', '/api/v1/mail-links/{token}/subscription'>['body']>

/** What somebody answers. */
export type MailAnswer = NonNullable<Sent<'put', '/api/v1/mail-links/{token}/answer'>['body']>

/** Looks at what a link opens; changes nothing. */
export const openMailLink = (token: string): Promise<Outcome<MailLinkOpened>> =>
  ask('get', '/api/v1/mail-links/{token}', { path: { token } })

/** Answers a recommendation. */
export const answerMail = (token: string, body: MailAnswer): Promise<Outcome<MailItem>> =>
  ask('put', '/api/v1/mail-links/{token}/answer', { path: { token }, body, key: newKey() })

/** Changes a subscription by the link of a mail. */
export const chooseByLink = (
  token: string,
  body: SubscriptionChoice,
): Promise<Outcome<MailLinkOpened['subscription']>> =>
  ask('put', '/api/v1/mail-links/{token}/subscription', { path: { token }, body, key: newKey() })

/** Ends the mails. */
export const unsubscribeByLink = (token: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/subscriptions/unsubscribe', { query: { token } })
