import { readFile } from 'node:fs/promises'
import { type BounceOutcome, recordBounce } from '../../pipelines/record-bounce.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

const outcomes: Readonly<Record<BounceOutcome, string>> = {
  recorded: '已记为退信',
  delayed: '只是投递延迟，未作改动',
  'not ours': '不是本系统所发邮件的退信，未作改动',
}

/** `npm run bounce`: reports of mails that came back, as the mail server stored them. */
export const bounceCommand: Command = {
  summary: '登记退信（邮件服务器退回的投递失败通知）',
  help: `用法：npm run bounce -- 退信.eml…
  读取投递失败通知（RFC 3464），把对应的邮件记为退信；地址不存在的，以后不再向它发信。
  只认本系统发出的邮件，且收件人一致的通知。`,
  run: async (args, { openStore, say }) => {
    const files = readArguments(args, {}).words
    if (files.length === 0) throw new ExpectedFailure('请给出退信文件，例如 npm run bounce -- 退信.eml', 2)
    const reports = await Promise.all(files.map((file) => readFile(file).catch(() => cannotRead(file))))
    const store = await openStore('data')
    try {
      const ports = { db: store.db, now: () => new Date().toISOString() }
      for (const [i, raw] of reports.entries()) say(`${files[i]}：${outcomes[await recordBounce(raw, ports)]}`)
      return 0
    } finally {
      await store.close()
    }
  },
}

const cannotRead = (file: string): never => {
  throw new ExpectedFailure(`读不了文件：${file}`, 2)
}
