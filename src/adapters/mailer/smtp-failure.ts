import { MailFailure, type MailFate } from '../../ports/mailer.ts'

/** What nodemailer says of a failure, as far as it is used. */
interface SmtpError {
  readonly code?: string
  readonly response?: string
  /** The server's reply code (RFC 5321 section 4.2), absent when it did not reply. */
  readonly responseCode?: number
}

/** What is known of a mail that failed; `handedOver` when its last byte had been given to the server. */
export const failureOf = (error: unknown, handedOver: boolean): MailFailure => {
  const { code = 'unknown', response, responseCode } = error as SmtpError
  const reply = response ?? code
  return new MailFailure(fateOf({ code, reply, responseCode, handedOver }), reply)
}

interface Known {
  readonly code: string
  readonly reply: string
  readonly responseCode: number | undefined
  readonly handedOver: boolean
}

// A refused login, a TLS fault or a lost connection says nothing of the mail: it waits until the server is mended.
const fateOf = ({ code, reply, responseCode, handedOver }: Known): MailFate => {
  if (responseCode === undefined) return handedOver ? 'ambiguous' : 'temporary'
  const isOfMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (!isOfMail || responseCode < 500) return 'temporary'
  return isOfAddress(reply) ? 'unreachable' : 'refused'
}

/**
 * Whether a permanent reply is about the address: enhanced status codes (RFC 3463) of mailbox and domain. Without one,
 * 550, 551 and 553 are (RFC 5321 section 4.2.3).
 */
export const isOfAddress = (reply: string): boolean => {
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(reply)
  if (enhanced === null) return /^(550|551|553)\b/.test(reply)
  return enhanced[1] === '1' || (enhanced[1] === '2' && enhanced[2] === '1')
}
