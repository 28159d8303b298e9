import { saysSomething } from '../src/domain/digest.ts'
import { type Database, inTransaction } from '../src/ports/database.ts'
import type { NightReport } from '../src/ports/digest-tables.ts'
import { beginRun, endRun, keepDecided, markMailed, owedMails, runOf } from '../src/store/digests/digests.ts'
import type { Channel } from './digest/channel.ts'
import type { Night } from './digest/plan.ts'

/** What a night needs: who decides it, how people are reached, and when it is. */
export interface NightPorts {
  readonly db: Database
  readonly plan: (day: string) => Promise<Night>
  readonly channel: Channel
  readonly now: () => string
}

/** Mails given to delivery together. */
const batch = 100

/**
 * One night: everything is decided, and kept as a whole; then each mail is written from what was kept. A night that was
 * decided is never decided again, so that whoever comes after a crash, or at the same time, writes the same mails, each once.
 */
export const runNight = async (day: string, ports: NightPorts): Promise<NightReport> => {
  const { db, now } = ports
  if ((await runOf(db, day)) === undefined) await decide(day, ports)
  const run = (await runOf(db, day))!
  if (run.ended !== null) return run.report
  let given = await giveSome(day, ports)
  while (given > 0) given = await giveSome(day, ports)
  await endRun(db, day, now())
  return run.report
}

const decide = async (day: string, { db, plan, channel, now }: NightPorts): Promise<void> => {
  const night = await plan(day)
  const digests = night.digests.map((digest) => ({
    day,
    accountId: digest.accountId,
    digest,
    messageId: saysSomething(digest) ? channel.idOf(digest) : null,
    mailed: null,
  }))
  const mails = digests.filter(({ messageId }) => messageId !== null).length
  const run = { day, cursor: night.cursor, planned: now(), ended: null, report: { ...night.report, mails } }
  await inTransaction(db, async (tx) => {
    // Somebody else was first: his decision holds.
    if (!(await beginRun(tx, run))) return
    await keepDecided(tx, {
      digests,
      items: night.digests.flatMap(({ accountId, items }) =>
        items.map(({ kind, id }) => ({ accountId, kind, recordId: id, day })),
      ),
      recipients: night.digests.map(({ accountId }) => ({
        accountId,
        day,
        cursor: night.cursor,
        carried: night.carried.get(accountId) ?? [],
      })),
    })
  })
}

// In the transaction that says so, and with an id that is there once: whoever else does it at the same time changes nothing.
const giveSome = (day: string, { db, channel, now }: NightPorts): Promise<number> =>
  inTransaction(db, async (tx) => {
    const owed = await owedMails(tx, day, batch)
    for (const { digest, isWanted } of owed) if (isWanted) await channel.give(tx, digest, now())
    await markMailed(
      tx,
      owed.map(({ accountId }) => accountId),
      { day, at: now() },
    )
    return owed.length
  })
