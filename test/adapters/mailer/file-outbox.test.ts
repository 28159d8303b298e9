import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFileOutbox } from '../../../src/adapters/mailer/file-outbox.ts'
import { aMail } from '../../support/mails.ts'
import { readMail } from '../../support/read-mail.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const now = () => new Date('2026-03-01T00:00:00Z')

describe('the file outbox', () => {
  it('keeps one file for one message id: the first', async () => {
    const outbox = join(temporaryFolder(), 'outbox')
    await openFileOutbox(outbox, now).send(aMail())
    await openFileOutbox(outbox, now).send(aMail({ subject: '另一封' }))
    const files = readdirSync(outbox)
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.eml$/)])
    expect(readMail(readFileSync(join(outbox, files[0] ?? ''), 'latin1')).headers).toMatchObject({
      subject: aMail().subject,
      date: 'Sun, 01 Mar 2026 00:00:00 +0000',
    })
  })

  it('keeps one file when the same mail is sent twice at once', async () => {
    const outbox = temporaryFolder()
    const mailer = openFileOutbox(outbox, now)
    await Promise.all([mailer.send(aMail()), mailer.send(aMail())])
    expect(readdirSync(outbox)).toHaveLength(1)
  })

  it('stays in its folder whatever the message id', async () => {
    const folder = temporaryFolder()
    const mailer = openFileOutbox(join(folder, 'outbox'), now)
    for (const messageId of ['../../etc/x@y', 'CON', '日报/2026', 'x'.repeat(400)])
      await mailer.send(aMail({ messageId }))
    expect(readdirSync(folder)).toEqual(['outbox'])
    expect(readdirSync(join(folder, 'outbox'))).toHaveLength(4)
  })

  it.runIf(process.platform !== 'win32')('lets only its owner read the mails', async () => {
    const outbox = join(temporaryFolder(), 'outbox')
    await openFileOutbox(outbox, now).send(aMail())
    const modes = [outbox, join(outbox, readdirSync(outbox)[0] ?? '')].map((path) => statSync(path).mode & 0o077)
    expect(modes).toEqual([0, 0])
  })

  it('rejects when it cannot write, and leaves no half of a mail', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub/outbox'), 'a file in the way')
    await expect(openFileOutbox(join(folder, 'sub/outbox'), now).send(aMail())).rejects.toThrow()
    expect(readdirSync(join(folder, 'sub'))).toEqual(['outbox'])
  })
})
