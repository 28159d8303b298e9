import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { retain } from '../../pipelines/persons/retain.ts'
import { openFileOutbox } from '../../src/adapters/mailer/file-outbox.ts'
import { retentionWith } from '../../src/domain/retention.ts'
import { oldFiles } from '../../src/engines/old-files.ts'
import { appendFeedback } from '../../src/store/feedback.ts'
import { addSession, sessionsOf } from '../../src/store/identity/sessions.ts'
import { mailById, moveMail, writeMail } from '../../src/store/mails/mails.ts'
import { addPerson } from '../support/people.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'

const now = '2026-06-01T03:30:00.000Z'
const ago = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString()

describe('times of retention', () => {
  const database = openTestDatabase()

  it('are applied to what outlived them, and to nothing else', async () => {
    const { db } = database
    const folder = temporaryFolder()
    await addPerson(db)
    for (const [id, created] of [
      ['old', ago(2)],
      ['fresh', ago(0.5)],
    ] as const)
      await addSession(db, {
        id,
        tokenHash: id,
        accountId: 'li',
        membershipId: null,
        created,
        seen: created,
        address: '',
        agent: '',
        signOn: null,
      })
    const said = {
      asked: { kind: 'need', id: 'n' },
      candidate: { kind: 'expert', id: 'e' },
      outcome: 'accepted',
      reason: null,
      position: 1,
      score: 1,
      probability: 1,
      profile: null,
      words: '很好',
      saidBy: '李示例',
    } as const
    await appendFeedback(db, [
      { ...said, id: 'old', at: ago(1096) },
      { ...said, id: 'fresh', at: ago(1094) },
    ])
    const outbox = openFileOutbox(join(folder, 'outbox'), () => new Date(now))
    for (const [id, state, at] of [
      ['<old>', 'sent', ago(366)],
      ['<held>', 'held', ago(366)],
      ['<fresh>', 'sent', ago(364)],
    ] as const) {
      const mail = {
        messageId: id,
        from: 'a@b.example',
        to: 'c@d.example',
        subject: id,
        text: '',
        html: '',
        headers: {},
      }
      await writeMail(db, mail, at)
      await outbox.send(mail)
      await moveMail(db, id, { state, at })
    }
    mkdirSync(join(folder, 'set-aside'))
    for (const [name, at] of [
      ['old.csv', ago(91)],
      ['fresh.csv', ago(89)],
    ] as const) {
      writeFileSync(join(folder, 'set-aside', name), '行')
      utimesSync(join(folder, 'set-aside', name), new Date(at), new Date(at))
    }
    const ports = { db, now: () => now, retention: retentionWith('')!, files: oldFiles(folder) }
    expect(await retain(ports)).toMatchObject({ sessions: 1, mails: 1, feedback: 1, 'set-aside': 1 })
    expect((await sessionsOf(db, 'li')).map(({ id }) => id)).toEqual(['fresh'])
    expect(await mailById(db, '<old>')).toBeUndefined()
    expect(await mailById(db, '<held>')).toBeDefined()
    expect(await mailById(db, '<fresh>')).toBeDefined()
    const kept = await db.selectFrom('feedback').select(['id', 'outcome', 'words', 'saidBy']).orderBy('id').execute()
    expect(kept).toEqual([
      { id: 'fresh', outcome: 'accepted', words: '很好', saidBy: '李示例' },
      { id: 'old', outcome: 'accepted', words: null, saidBy: null },
    ])
    expect(existsSync(join(folder, 'set-aside/old.csv'))).toBe(false)
    expect(existsSync(join(folder, 'set-aside/fresh.csv'))).toBe(true)
    expect(await retain(ports)).toMatchObject({ sessions: 0, mails: 0, feedback: 0, 'set-aside': 0 })
  })

  it('may be told otherwise, by kinds there are and whole days', () => {
    expect(retentionWith('mails=730, feedback=365')).toMatchObject({ mails: 730, feedback: 365, sessions: 1 })
    for (const wrong of ['mail=730', 'mails=0', 'mails', 'audit=1', 'mails=1.5'])
      expect(retentionWith(wrong)).toBeUndefined()
  })
})
