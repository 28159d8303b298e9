import type { Retained, Retention } from '../../src/domain/retention.ts'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import * as outdated from '../../src/store/persons/outdated.ts'

export interface RetentionPorts {
  readonly db: Database
  readonly now: () => string
  readonly retention: Retention
  /** Files outside of the database: those of these mails, and of rows set aside before a moment; how many of the latter. */
  readonly files: {
    readonly dropMails: (messageIds: readonly string[]) => Promise<void>
    readonly dropSetAside: (before: string) => Promise<number>
  }
}

/** What outlived its time goes: how many of each. Twice is once. */
export const retain = async (ports: RetentionPorts): Promise<Readonly<Record<Retained, number>>> => {
  const { db, files } = ports
  const before = (kind: Retained): string =>
    new Date(Date.parse(ports.now()) - ports.retention[kind] * 86_400_000).toISOString()
  const mails = await outdated.dropOldMails(db, before('mails'))
  await files.dropMails(mails)
  return {
    sessions: await outdated.dropOldSessions(db, before('sessions')),
    attempts: await outdated.dropOldAttempts(db, before('attempts')),
    links: await outdated.dropOldLinks(db, before('links')),
    keys: await outdated.dropOldKeys(db, before('keys')),
    answers: await outdated.dropOldAnswers(db, before('answers')),
    mails: mails.length,
    feedback: await inTransaction(db, (tx) => outdated.anonymiseOldFeedback(tx, before('feedback'))),
    'set-aside': await files.dropSetAside(before('set-aside')),
  }
}
