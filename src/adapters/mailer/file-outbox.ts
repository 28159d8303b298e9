import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Mailer } from '../../ports/mailer.ts'
import { writeDurably } from '../durable-file.ts'

/**
 * Keeps mails as `.eml` files (RFC 5322) in a directory instead of sending them, composed as the SMTP mailer would.
 * `now` gives the `Date` of a mail. The same message id twice is one file: the first.
 */
export const openFileOutbox = (directory: string, now: () => Date): Mailer => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    send: async (mail) => {
      const file = join(directory, fileNameOf(mail.messageId))
      if (existsSync(file)) return
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const { message } = await composer.sendMail({ ...mail, headers: { ...mail.headers }, date: now() })
      await writeDurably(file, message)
    },
    close: async () => composer.close(),
  }
}

// A message id may hold what a file name may not, and be longer.
const fileNameOf = (messageId: string): string =>
  `${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}.eml`
