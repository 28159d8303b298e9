import { deliver } from '../../../pipelines/deliver.ts'
import { byMail } from '../../../pipelines/digest/channel.ts'
import { runNight } from '../../../pipelines/digest.ts'
import { openPostgres } from '../../../src/adapters/database/postgres.ts'
import { openSmtpMailer } from '../../../src/adapters/mailer/smtp.ts'
import { openBullmqQueue } from '../../../src/adapters/queue/bullmq.ts'
import { aLetterhead } from '../nights.ts'
import { nightOf } from './a-night.ts'

// Run as a process of its own, until it is killed: a worker on PostgreSQL and Redis that writes a night and sends it by SMTP.
const [url = '', redis = '', smtp = '', round = '0', accounts = ''] = process.argv.slice(2)
const now = () => new Date(Date.now() + Number(round) * 20 * 60_000)
const { db } = await openPostgres({ url, poolSize: 4, timeoutSeconds: 60 })
const mailer = openSmtpMailer({ url: smtp, now })
const night = nightOf(accounts.split(','))
const ports = {
  db,
  mailer,
  now: () => now().toISOString(),
  channel: byMail(await aLetterhead()),
  plan: async () => night,
}
// Of each database its own jobs: another run of the tests may use the same Redis.
const queue = await openBullmqQueue({ url: redis, now, prefix: new URL(url).pathname.slice(1), leaseMs: 2_000 })
await queue.work({
  digest: async () => void (await runNight(night.day, ports)),
  deliver: async () => void (await deliver(ports)),
})
await queue.add({ name: 'digest', key: `digest ${night.day}`, payload: {} })
for (let minute = 0; ; minute += 1) {
  await queue.add({ name: 'deliver', key: `deliver ${round} ${process.pid} ${minute}`, payload: {} })
  await new Promise((resolve) => setTimeout(resolve, 200))
}
