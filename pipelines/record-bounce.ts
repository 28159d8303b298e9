import { type Attachment, simpleParser } from 'mailparser'
import { type Database, inTransaction } from '../src/ports/database.ts'
import { mailById, moveMail } from '../src/store/mails/mails.ts'
import { bareAddress, markUndeliverable } from '../src/store/mails/undeliverable.ts'

/** `recorded`: the mail came back; `delayed`: it may still arrive; `not ours`: no delivery report about a mail of ours. */
export type BounceOutcome = 'recorded' | 'delayed' | 'not ours'

/**
 * Reads a delivery status notification (RFC 3464), raw as the mail server hands it on, and records that its mail bounced.
 * Anybody may write such a report: one counts only if it names a mail that we sent, to the recipient we sent it to.
 */
export const recordBounce = async (
  raw: Buffer,
  { db, now }: { readonly db: Database; readonly now: () => string },
): Promise<BounceOutcome> => {
  const { attachments } = await simpleParser(raw, { keepDeliveryStatus: true })
  const report = reportIn(attachments)
  const messageId = returnedId(attachments)
  if (report === null || messageId === null) return 'not ours'
  if (report.action !== 'failed') return 'delayed'
  return inTransaction(db, async (tx) => {
    const mail = await mailById(tx, messageId)
    if (mail === undefined || bareAddress(mail.recipient) !== report.recipient) return 'not ours'
    await moveMail(tx, messageId, { state: 'bounced', at: now(), reply: report.status })
    if (isOfAddress(report.status))
      await markUndeliverable(tx, { recipient: mail.recipient, reply: report.status, at: now() })
    return 'recorded'
  })
}

interface Report {
  readonly recipient: string
  readonly action: string
  /** RFC 3463: `5.1.1`. */
  readonly status: string
}

const reportIn = (attachments: readonly Attachment[]): Report | null => {
  const fields = partOf(attachments, 'message/delivery-status')
  const recipient = fieldOf(fields, 'Final-Recipient')?.replace(/^[^;]*;/, '')
  const action = fieldOf(fields, 'Action')?.toLowerCase()
  const status = fieldOf(fields, 'Status')?.split(/\s/)[0]
  if (recipient === undefined || action === undefined || status === undefined) return null
  return { recipient: bareAddress(recipient), action, status }
}

/** The message id of the mail that came back, whole or only its headers. */
const returnedId = (attachments: readonly Attachment[]): string | null =>
  fieldOf(partOf(attachments, 'message/rfc822', 'text/rfc822-headers'), 'Message-ID')?.replace(/^<|>$/g, '') ?? null

const partOf = (attachments: readonly Attachment[], ...types: readonly string[]): string =>
  attachments.find(({ contentType }) => types.includes(contentType))?.content.toString('utf8') ?? ''

const fieldOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.+(?:\\r?\\n[ \\t].+)*)`, 'im').exec(text)?.[1]?.replace(/\s+/g, ' ').trim()

/** Class 5 and a subject of address (1), or a mailbox that is disabled (2.1): RFC 3463. A full mailbox (2.2) empties again. */
const isOfAddress = (status: string): boolean => /^5\.(1\.\d+|2\.1)$/.test(status)
