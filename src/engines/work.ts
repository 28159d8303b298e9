import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDueJobs } from '../../pipelines/add-due-jobs.ts'
import type { AnswerPorts } from '../../pipelines/answer.ts'
import { handlers, schedules } from '../../pipelines/jobs.ts'
import { openFileOutbox } from '../adapters/mailer/file-outbox.ts'
import { type DkimKey, openSmtpMailer } from '../adapters/mailer/smtp.ts'
import { openEmbeddedQueue } from '../adapters/queue/embedded.ts'
import type { Config } from '../config.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { retentionWith } from '../domain/retention.ts'
import type { Database } from '../ports/database.ts'
import type { Mailer } from '../ports/mailer.ts'
import type { Queue } from '../ports/queue.ts'
import { type Chosen, chosenBy } from './chosen.ts'
import { openNight } from './night.ts'
import { oldFiles } from './old-files.ts'
import { publicUrlOf } from './public-url.ts'

const now = (): Date => new Date()

const queues: Readonly<Record<Chosen['queue'], (config: Config, db: Database) => Promise<Queue>>> = {
  embedded: async (_, db) => openEmbeddedQueue(db, { now }),
  // Read when somebody has a Redis: the others need not wait for it at every start.
  bullmq: async ({ REDIS_URL }) =>
    (await import('../adapters/queue/bullmq.ts')).openBullmqQueue({ url: REDIS_URL, now }),
}

const mailers: Readonly<Record<Chosen['mailer'], (config: Config) => Promise<Mailer>>> = {
  'file-outbox': async ({ DATA_DIR }) => openFileOutbox(join(DATA_DIR, 'outbox'), now),
  smtp: async (config) => openSmtpMailer({ url: config.SMTP_URL, now, ...(await signedBy(config)) }),
}

/** Milliseconds between looks at the schedules. */
const betweenLooks = 15_000

/** What works: over which database, and with which engines once a night asks for them. */
export interface Working {
  readonly db: Database
  readonly engines: () => Promise<AnswerPorts>
}

/** The queue that is configured, for whoever looks at it and does nothing of it: opened when it is first asked for. */
export const lateQueue = (config: Config, db: Database) => {
  let opened: Promise<Queue> | undefined
  return {
    open: (): Promise<Queue> => {
      // One that could not be opened is tried again the next time.
      opened ??= openQueue(config, db).catch((error: unknown) => {
        opened = undefined
        throw error
      })
      return opened
    },
    close: async (): Promise<void> => (await opened)?.close(),
  }
}

const openQueue = (config: Config, db: Database): Promise<Queue> => queues[chosenBy(config).queue](config, db)

/** The mailer that is configured. */
export const openMailer = (config: Config): Promise<Mailer> => mailers[chosenBy(config).mailer](config)

/** Does what waits in the queue and what comes round by itself, until the returned function is called; what runs then ends first. */
export const startWorking = async ({ db, engines }: Working, config: Config): Promise<() => Promise<void>> => {
  const mailer = await openMailer(config)
  const queue = await openQueue(config, db)
  const { TIME_ZONE: timeZone, MAIL_FROM: mailFrom } = config
  const night = async () => openNight(await engines(), config)
  const ports = {
    db,
    mailer,
    queue,
    now: () => now().toISOString(),
    newId: randomUUID,
    timeZone,
    mailFrom,
    publicUrl: publicUrlOf(config),
    isProduction: config.NODE_ENV === 'production',
    engines,
    night,
    ...kept(config),
  }
  await queue.work(handlers(ports))
  // A database or a Redis that is away for a while is asked again with the next look.
  const look = (): Promise<void> => addDueJobs(schedules, ports).catch(() => {})
  await look()
  const looking = setInterval(look, betweenLooks)
  return async () => {
    clearInterval(looking)
    await queue.close()
    await mailer.close()
  }
}

const kept = ({ RETENTION, DATA_DIR }: Config) => ({
  retention: retentionWith(RETENTION)!,
  files: oldFiles(DATA_DIR),
})

const signedBy = async (config: Config): Promise<{ readonly dkim?: DkimKey }> => {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: file } = config
  if (domain === '') return {}
  const privateKey = await readFile(file, 'utf8').catch(() => {
    throw new ExpectedFailure(`环境变量 DKIM_KEY_FILE 所指的文件“${file}”读不了，应为 PEM 格式的私钥`, 2)
  })
  return { dkim: { domain, selector, privateKey } }
}
