import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { addDueJobs } from '../../../pipelines/add-due-jobs.ts'
import { deliver } from '../../../pipelines/deliver.ts'
import { byMail } from '../../../pipelines/digest/channel.ts'
import { localDay } from '../../../pipelines/digest/local-day.ts'
import type { Letterhead } from '../../../pipelines/digest/mail/mail-of.ts'
import type { Night } from '../../../pipelines/digest/plan.ts'
import { runNight } from '../../../pipelines/digest.ts'
import { newAccount } from '../../../pipelines/identity/send-link.ts'
import { openFileOutbox } from '../../../src/adapters/mailer/file-outbox.ts'
import { openSmtpMailer } from '../../../src/adapters/mailer/smtp.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { proposed } from '../../../src/domain/subscription.ts'
import type { Database } from '../../../src/ports/database.ts'
import type { Mailer } from '../../../src/ports/mailer.ts'
import type { Job } from '../../../src/ports/queue.ts'
import { putSubscription } from '../../../src/store/digests/subscriptions.ts'
import { addAccount } from '../../../src/store/identity/accounts.ts'
import { newestMails } from '../../../src/store/mails/mails.ts'
import { truncate } from '../truncate.ts'
import { type Fault, type FaultyProcess, faultyProcess } from './faulty.ts'
import { type FaultyFolder, openFaultyFolder } from './faulty-files.ts'

const day = '2026-06-01'
const start = Date.parse('2026-05-31T18:29:00.000Z')
const people = ['an', 'bo', 'cai'] as const

const digestFor = (accountId: string): Digest => ({
  day,
  accountId,
  name: accountId,
  email: `${accountId}@firm.example`,
  personalised: true,
  items: [
    {
      kind: 'result',
      id: 'solder',
      asked: { kind: 'need', id: `need-${accountId}`, title: '铜铝接头开裂' },
      title: '铜铝钎焊药芯焊料',
      subtitle: '',
      gradeName: '强相关',
      score: 0.8,
      reasons: ['用词：共同提到：铜铝'],
      indicators: [],
    },
  ],
  more: 0,
  weeks: [],
  considered: [],
})

/** A night that has been decided: one recommendation for each of these accounts. */
export const nightOf = (accounts: readonly string[]): Night => ({
  day,
  cursor: 7,
  digests: accounts.map(digestFor),
  carried: new Map(),
  report: { recipients: accounts.length, items: accounts.length, questions: accounts.length, fresh: 1 },
})

const night = nightOf(people)

/**
 * What a server does, once for each address: takes the mail; takes it and cuts the line before its reply; is busy; cuts the line
 * before the mail, or in the middle of it. Or there is none, and mails are kept as `files`.
 */
export const sinks = ['takes', 'cuts', 'busy', 'drops', 'tears', 'files'] as const
export type Sink = (typeof sinks)[number]

/** What came of a night. */
export interface Outcome {
  /** Mails that reached nobody and that nobody is shown. */
  readonly lost: number
  /** Mails that came more than once, or in half. */
  readonly doubled: number
  /** Mails nobody knows the fate of: they are shown to the administrator. */
  readonly held: number
  /** Boundaries the first process crossed. */
  readonly crossed: number
}

/** A real SMTP server that counts by Message-ID. */
export const openSink = async () => {
  const counts = new Map<string, number>()
  const met = new Set<string>()
  const sockets = new Set<Socket>()
  let behaves: Sink = 'takes'
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      if (behaves !== 'drops' || met.has(address)) return done()
      met.add(address)
      cutAll()
    },
    onData: async (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      const whose = envelope.rcptTo[0]?.address ?? ''
      try {
        for await (const chunk of stream) {
          chunks.push(chunk)
          if (behaves === 'tears' && !met.has(whose)) {
            met.add(whose)
            // Nothing of what is still to come is read.
            return cutAll()
          }
        }
      } catch {
        // The line was cut in the middle of it: that was no mail.
        return
      }
      const isFirst = !met.has(whose)
      met.add(whose)
      if (behaves === 'busy' && isFirst) return done(Object.assign(new Error('4.3.0 busy'), { responseCode: 451 }))
      const id = /^Message-ID: *(\S+)/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? ''
      counts.set(id, (counts.get(id) ?? 0) + 1)
      if (behaves === 'cuts' && isFirst) cutAll()
      else done(null)
    },
  })
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    counts,
    begin: (sink: Sink): void => {
      behaves = sink
      counts.clear()
      met.clear()
    },
    close: async (): Promise<void> => {
      cutAll()
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}

/** A house in which nights can be broken: one database, one sink, one mailer. */
export const openBreakableHouse = async (db: Database, head: Letterhead) => {
  await truncate(db)
  const sink = await openSink()
  let time = start
  const folder = await openFaultyFolder()
  const now = () => new Date(time)
  const bySmtp = watched(openSmtpMailer({ url: sink.url, now, silenceMs: 2_000 }))
  const byFiles = watched(openFileOutbox(folder.path, now))
  return {
    /** A night with these faults, one process after the other, until nothing is under way any more. */
    play: async (faults: readonly Fault[], behaves: Sink = 'takes'): Promise<Outcome> => {
      await furnish(db)
      sink.begin(behaves)
      await folder.empty()
      const isKept = behaves === 'files'
      const arrived = isKept ? folder.counts : async () => sink.counts
      time = start
      const clock = {
        now: () => new Date(time).toISOString(),
        pass: (minutes: number) => {
          time += minutes * 60_000
        },
      }
      const files = isKept ? folder : null
      return live({ db, arrived, files, ...(isKept ? byFiles : bySmtp), head, clock }, faults)
    },
    close: async (): Promise<void> => {
      folder.belongTo(null)
      await bySmtp.mailer.close()
      await byFiles.mailer.close()
      await folder.remove()
      await sink.close()
    },
  }
}

interface Living {
  readonly db: Database
  /** How often each Message-ID has arrived. */
  readonly arrived: () => Promise<ReadonlyMap<string, number>>
  /** Where mails are kept, `null` where they are sent. */
  readonly files: FaultyFolder | null
  readonly mailer: Mailer
  /** Resolves when nothing is on its way any more: what a process that died had handed over arrives all the same. */
  readonly settled: () => Promise<unknown>
  readonly head: Letterhead
  readonly clock: { readonly now: () => string; readonly pass: (minutes: number) => void }
}

const watched = (mailer: Mailer) => {
  const underWay = new Set<Promise<void>>()
  const send: Mailer['send'] = (mail) => {
    const sending = mailer.send(mail).finally(() => underWay.delete(sending))
    underWay.add(sending)
    return sending
  }
  return { mailer: { ...mailer, send }, settled: () => Promise.allSettled([...underWay]) }
}

/** What a night and its delivery write: emptied one by one, for a truncation of the whole schema takes longer than a night. */
const written = [
  'mails',
  'digestItems',
  'digests',
  'digestRecipients',
  'digestRuns',
  'subscriptions',
  'undeliverable',
  'schedules',
] as const

const furnish = async (db: Database): Promise<void> => {
  for (const table of written) await db.deleteFrom(table).execute()
  await db
    .deleteFrom('accounts')
    .where('id', 'in', [...people])
    .execute()
  await enrol(db, people)
  // A house that was up before: its schedule knows of the night before.
  await db.insertInto('schedules').values({ name: 'digest', last: '2026-05-30T18:30:00.000Z' }).execute()
}

/** Accounts that subscribe to every night. */
export const enrol = async (db: Database, accounts: readonly string[]): Promise<void> => {
  for (const id of accounts) {
    const told = { email: `${id}@firm.example`, name: id, created: '2026-01-01T00:00:00.000Z' }
    await addAccount(db, { ...newAccount(told), id })
    await putSubscription(db, { ...proposed, quietDays: [], accountId: id, updated: told.created })
  }
}

/** A mail that waits is tried again later and later: so many lives are more than any needs. */
const mostLives = 12

// What a dead process had handed over arrives all the same, and is waited for before anybody counts.
const isUnderWay = async ({ db, settled }: Living): Promise<boolean> => {
  await settled()
  const mails = await newestMails(db, 100)
  const isOpen = mails.some(({ state }) => state === 'waiting' || state === 'sending')
  return isOpen || mails.length < people.length
}

const live = async (living: Living, faults: readonly Fault[]): Promise<Outcome> => {
  const { db, arrived, files, clock } = living
  let first = 0
  for (let life = 0; life < faults.length + 1 || (life < mostLives && (await isUnderWay(living))); life += 1) {
    clock.pass(20)
    const process = faultyProcess(faults[life] ?? null)
    files?.belongTo(process)
    await workOnce(process, living).catch(() => {})
    // What the process had begun fails where it stands: its lanes end before the next one lives.
    await living.settled()
    files?.belongTo(null)
    if (life === 0) first = process.crossed()
  }
  await living.settled()
  const mails = await newestMails(db, 100)
  const held = mails.filter(({ state }) => state === 'held')
  const counts = await arrived()
  const isThere = (id: string): boolean => counts.has(id) || held.some(({ messageId }) => messageId === id)
  const expected = night.digests.map((digest) => byMail(living.head).idOf(digest))
  return {
    lost: expected.filter((id) => !isThere(id)).length,
    doubled: [...counts.values()].filter((count) => count > 1).length + (counts.has('half') ? 1 : 0),
    held: held.length,
    crossed: first,
  }
}

/** What a worker does in a minute: looks at the schedules, runs the night whose job it finds, and delivers. */
const workOnce = async (process: FaultyProcess, { db, mailer, head, clock }: Living): Promise<void> => {
  const own = process.db(db)
  const jobs: Job[] = []
  const queue = { add: (job: Job) => process.crossing(async () => void jobs.push(job)) }
  const ports = { db: own, now: clock.now, timeZone: 'Asia/Shanghai' }
  const queued = {
    ...queue,
    work: async () => {},
    counts: async () => ({ waiting: 0, running: 0, failed: 0 }),
    list: async () => [],
    retry: async () => false,
    drop: async () => null,
    close: async () => {},
  }
  await addDueJobs([{ name: 'digest', cron: '30 2 * * *' }], { ...ports, queue: queued })
  // The queue itself survives, and gives a job again until it is done: its own contract proves that.
  const due = localDay('2026-05-31T18:30:00.000Z', ports.timeZone)
  const plan = () => process.crossing(async () => night)
  await runNight(due, { ...ports, channel: byMail(head), plan })
  await deliver({ db: own, mailer: process.mailer(mailer), now: clock.now })
}
