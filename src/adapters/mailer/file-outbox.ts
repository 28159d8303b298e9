import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createTransport } from 'nodemailer'
import { type Mailer, MailFailure } from '../../ports/mailer.ts'
import { writeDurably } from '../durable-file.ts'
import { composed } from './compose.ts'

/**
 * Keeps mails as `.eml` files (RFC 5322) in a directory instead of sending them, composed as the SMTP mailer would.
 * `now` gives the `Date` of a mail. The same message id twice is one file: the first.
 */
export const openFileOutbox = (directory: string, now: () => Date): Mailer => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    isRepeatable: true,
    send: async (mail) => {
      const file = outboxFile(directory, mail.messageId)
      if (existsSync(file)) return
      const { message } = await composer.sendMail(composed(mail, now()))
      await keep(file, message).catch(notKept)
    },
    close: async () => composer.close(),
  }
}

const keep = async (file: string, message: Parameters<typeof writeDurably>[1]): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeDurably(file, message)
}

const notKept = ({ code = 'unknown' }: NodeJS.ErrnoException): never => {
  throw new MailFailure('temporary', code)
}

/** Where a mail is kept. */
export const outboxFile = (directory: string, messageId: string): string => join(directory, fileNameOf(messageId))

// A message id may hold what a file name may not, and be longer.
const fileNameOf = (messageId: string): string =>
  `${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}.eml`
