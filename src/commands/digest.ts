import { SingleBar } from 'cli-progress'
import { deliver } from '../../pipelines/deliver.ts'
import { localDay } from '../../pipelines/digest/local-day.ts'
import { mailOf } from '../../pipelines/digest/mail/mail-of.ts'
import { type OnNight, planNight } from '../../pipelines/digest/plan.ts'
import { runNight } from '../../pipelines/digest.ts'
import { saysSomething } from '../domain/digest.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { type OpenedNight, openNight } from '../engines/night.ts'
import type { Engines } from '../engines/open-engines.ts'
import { subscriptionOf } from '../store/digests/subscriptions.ts'
import { accountByEmail } from '../store/identity/accounts.ts'
import { readOptions, type Typed } from './arguments.ts'
import type { Command, House } from './command.ts'

/** `npm run digest`: the recommendations of a night, by hand, or only a look at them. */
export const digestCommand: Command = {
  summary: '生成并发出一晚的推荐邮件，或只预览',
  help: `用法：npm run digest [-- --day 2026-03-01] [--dry-run [--to 邮箱]]
  生成当晚的推荐邮件并发出。同一天只生成一次，再次运行不会重发。平时每晚 2:30 自动运行。
  --day      哪一天，YYYY-MM-DD，默认今天（时区 TIME_ZONE）
  --dry-run  只打印会发出的邮件，不保存，不发送
  --to       只看发给这个邮箱的（与 --dry-run 同用），今天不该收的也看`,
  run: async (args, house) => {
    const typed = readOptions(args, { day: 'string', 'dry-run': 'boolean', to: 'string' })
    const day = dayIn(typed, localDay(new Date().toISOString(), house.config.TIME_ZONE))
    const isDry = typed.values['dry-run'] === true
    if (typed.values.to !== undefined && !isDry)
      throw new ExpectedFailure('--to 要与 --dry-run 同用：一晚的邮件一起生成，不单独发给一个人', 2)
    const store = await house.openStore('data')
    try {
      const engines = await house.openEngines(store, 'data')
      await engines.settle(house.say)
      const progress = openProgress()
      const night = await openNight(engines, house.config, progress.show)
      const work = isDry ? preview(typed, { day, engines, night, house, progress }) : send(day, night, house)
      await work.finally(progress.stop)
      await engines.close()
      return 0
    } finally {
      await store.close()
    }
  },
}

const dayIn = ({ values }: Typed, today: string): string => {
  const day = `${values.day ?? today}`
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
  if (!isDay || new Date(day).toISOString().slice(0, 10) !== day)
    throw new ExpectedFailure(`--day 的值“${day}”不对，应为日期，如 ${today}`, 2)
  return day
}

interface Previewing {
  readonly day: string
  readonly engines: Engines
  readonly night: OpenedNight
  readonly house: House
  readonly progress: Progress
}

const preview = async ({ values }: Typed, { day, engines, night, house, progress }: Previewing): Promise<void> => {
  const only = typeof values.to === 'string' ? [await subscriberAt(values.to, engines)] : undefined
  const wanted = { day, isProduction: house.config.NODE_ENV === 'production', ...(only && { only }) }
  const { digests, report } = await planNight(wanted, { ...engines }, progress.show)
  progress.stop()
  const written = digests.filter(saysSomething)
  for (const digest of written) {
    const { to, subject, text } = mailOf(digest, night.head)
    house.say(`收件人：${to}\n主题：${subject}\n\n${text}\n${'─'.repeat(40)}`)
  }
  house.say(
    `${day} 预览：${report.recipients} 人该收，${written.length} 封有内容，共 ${report.items} 条；没有保存，没有发送`,
  )
}

const subscriberAt = async (email: string, { db }: Engines): Promise<string> => {
  const account = await accountByEmail(db, email)
  const subscription = account && (await subscriptionOf(db, account.id))
  if (account === undefined || subscription === undefined || subscription.frequency === 'off')
    throw new ExpectedFailure(`--to 的值“${email}”不对：没有用这个邮箱订阅的人`, 2)
  return account.id
}

const send = async (day: string, night: OpenedNight, house: House): Promise<void> => {
  const mailer = await house.openMailer()
  try {
    const { recipients, mails, items } = await runNight(day, night)
    const { sent, deferred, rejected, held } = await deliver({ db: night.db, mailer, now: night.now })
    house.say(`${day}：${recipients} 人该收，${mails} 封有内容，共 ${items} 条推荐`)
    house.say(`发出 ${sent} 封，稍后再试 ${deferred} 封，退回 ${rejected} 封，不明待查 ${held} 封`)
  } finally {
    await mailer.close()
  }
}

interface Progress {
  readonly show: OnNight
  readonly stop: () => void
}

const openProgress = (): Progress => {
  if (!process.stderr.isTTY) return { show: () => {}, stop: () => {} }
  const bar = new SingleBar({
    format: '匹配 {bar} {percentage}% {value}/{total}',
    clearOnComplete: true,
    hideCursor: true,
  })
  bar.start(1, 0)
  const show: OnNight = ({ done, of }) => {
    bar.setTotal(of)
    bar.update(done)
  }
  return { show, stop: () => bar.stop() }
}
