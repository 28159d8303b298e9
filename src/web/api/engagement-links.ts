import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'

/** What the link of a mail is about. */
export type LinkShown = Answer<'post', '/api/v1/engagement-links/look'>

/** What became of an answer. */
export type LinkAnswered = Answer<'post', '/api/v1/engagement-links/answer'>

type Body = Sent<'post', '/api/v1/engagement-links/answer'>['body']
/** What whoever is invited says. */
export type InvitationAnswer = Extract<Body, { answer: unknown }>['answer']
/** What the firm says. */
export type FirmWord = Extract<Body, { firmWord: unknown }>['firmWord']

/** What a link opens; looking changes nothing. */
export const lookAtLink = (token: string): Promise<Outcome<LinkShown>> =>
  ask('post', '/api/v1/engagement-links/look', { body: { token } })

/** Answers an invitation by its link, once. */
export const answerInvitation = (token: string, answer: InvitationAnswer): Promise<Outcome<LinkAnswered>> =>
  ask('post', '/api/v1/engagement-links/answer', { body: { token, answer } })

/** Says for the firm what it came to, once. */
export const speakForFirm = (token: string, firmWord: FirmWord): Promise<Outcome<LinkAnswered>> =>
  ask('post', '/api/v1/engagement-links/answer', { body: { token, firmWord } })
