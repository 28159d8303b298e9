import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFileOutbox } from '../../src/adapters/mailer/file-outbox.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { describeMailer } from './mailer.ts'

describeMailer('file outbox', async () => {
  const outbox = join(temporaryFolder(), 'outbox')
  return {
    mailer: openFileOutbox(outbox, () => new Date('2026-03-01T00:00:00Z')),
    taken: async () => readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'latin1')),
  }
})
