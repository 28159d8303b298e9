import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFileOutbox } from '../../src/adapters/mailer/file-outbox.ts'
import { openSmtpMailer } from '../../src/adapters/mailer/smtp.ts'
import { openSmtpServer } from '../support/smtp-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { describeMailer } from './mailer.ts'

const now = () => new Date('2026-03-01T00:00:00Z')

describeMailer('file outbox', async () => {
  const outbox = join(temporaryFolder(), 'outbox')
  return {
    mailer: openFileOutbox(outbox, now),
    taken: async () => readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'latin1')),
  }
})

describeMailer('SMTP', async () => {
  const { url, taken } = await openSmtpServer()
  return { mailer: openSmtpMailer({ url, now }), taken: async () => taken.map(({ raw }) => raw) }
})
