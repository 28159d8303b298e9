import { sentenceOf, trailLines } from '../../pipelines/trail.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { moveAnchor, readAnchor } from '../engines/audit-anchor.ts'
import type { Store } from '../engines/store.ts'
import { auditRows, findAudit, lastAudit } from '../store/audit/audit.ts'
import { faultOf } from '../store/audit/audit-chain.ts'
import { accountByEmail } from '../store/identity/accounts.ts'
import { readOptions } from './arguments.ts'
import type { Command, House } from './command.ts'

/** `npm run audit`: who did what and who saw what, and whether the log is whole. */
export const auditCommand: Command = {
  summary: '查看操作日志（谁看过、谁动过），校验是否被改动',
  help: `用法：npm run audit -- [--record 编号 | --account 邮箱] [--limit 条数] [--verify]
  列出最近的操作记录，默认 20 条。日志只记编号和栏目名，不记内容；姓名按现有账号显示。
  --record 编号   谁看过、动过这条需求、成果或这位专家
  --account 邮箱  这个账号做过、看过什么
  --verify        校验全部记录：有改动、缺失、换序或截断则指出第一条，退出码为 1`,
  run: async (args, house) => {
    const { values } = readOptions(args, { verify: 'boolean', record: 'string', account: 'string', limit: 'string' })
    const store = await house.openStore('data')
    try {
      await (values.verify === true ? verify(store, house) : list(store, house, values))
    } finally {
      await store.close()
    }
    return 0
  },
}

const verify = async ({ db }: Store, { config, say }: House): Promise<void> => {
  const fault = faultOf(await auditRows(db), await readAnchor(config.DATA_DIR))
  if (fault !== null) throw new ExpectedFailure(`操作日志不完整：第 ${fault.sequence} 条${reasons[fault.why]}`, 1)
  await moveAnchor(db, config.DATA_DIR)
  const last = await lastAudit(db)
  say(last === undefined ? '操作日志是空的' : `操作日志完好，共 ${last.sequence} 条，最后一条的校验值：${last.hash}`)
}

const reasons = {
  'missing or out of order': '缺失或换序',
  changed: '被改动',
  'cut off': '起被截断',
  rewritten: '被重写',
}

interface Wanted {
  readonly record?: string | undefined
  readonly account?: string | undefined
  readonly limit?: string | undefined
}

const list = async (
  { db }: Store,
  { say, config }: House,
  { record, account, limit = '20' }: Wanted,
): Promise<void> => {
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw new ExpectedFailure(`--limit 的值“${limit}”不对，应为 1 到 999999 的整数`, 2)
  const question = { recordId: record, accountId: account && (await accountIdOf(db, account)), most: Number(limit) }
  const lines = await trailLines((await findAudit(db, question)).toReversed(), db)
  for (const line of lines) say(sentenceOf(line, config.TIME_ZONE))
  if (lines.length === 0) say('没有这样的记录')
}

const accountIdOf = async (db: Store['db'], email: string): Promise<string> => {
  const account = await accountByEmail(db, email)
  if (account === undefined) throw new ExpectedFailure(`没有邮箱为“${email}”的账号`, 2)
  return account.id
}
