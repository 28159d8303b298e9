import type { Database } from '../../src/ports/database.ts'
import type { LinkPurpose } from '../../src/ports/engagement-tables.ts'
import { addEngagementLink, replaceLinks } from '../../src/store/engagements/links.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { newToken, tokenHash } from '../identity/tokens.ts'
import { mailOf } from './letters.ts'
import type { EngagementPorts } from './propose.ts'

/** What writing to somebody needs. */
export interface LetterPorts extends EngagementPorts {
  /** Address of the page as the world knows it, without a slash at the end. */
  readonly publicUrl: string
  readonly mailFrom: string
}

/** Days a link is good. */
export const linkDays: Readonly<Record<LinkPurpose, number>> = { invitation: 14, solved: 30 }

/** A link that is to be sent. */
export interface LinkLetter {
  readonly engagementId: string
  readonly purpose: LinkPurpose
  readonly to: string
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** Mails a link that opens once, without an account; what was sent before for the same purpose opens no more. */
export const sendEngagementLink = async (letter: LinkLetter, tx: Database, ports: LetterPorts): Promise<void> => {
  const { engagementId, purpose, to, subject, paragraphs } = letter
  const { publicUrl, mailFrom, now } = ports
  const token = newToken()
  const hash = tokenHash(token)
  const sent = now()
  const days = linkDays[purpose]
  const expires = new Date(Date.parse(sent) + days * 86_400_000).toISOString()
  await replaceLinks(tx, { engagementId, purpose, now: sent })
  const link = { tokenHash: hash, engagementId, purpose, sentTo: to, sent, expires, spent: null, fate: null }
  await addEngagementLink(tx, link)
  const good = `链接 ${days} 天内有效，只能用一次，不需要账号；打开链接不会代您作答。如果与您无关，请忽略这封邮件。`
  const messageId = `<${purpose}-${hash.slice(0, 32)}@zhiqiao>`
  // Behind the #, so that neither a proxy's log nor a scanner that follows links sends it to us.
  const page = `${publicUrl}/invitation#${token}`
  await writeMail(tx, mailOf({ messageId, to, subject, paragraphs: [...paragraphs, good], link: page }, mailFrom), sent)
}
