import { ExpectedFailure } from '../domain/failure.ts'
import { readAnchor, writeAnchor } from '../engines/audit-anchor.ts'
import type { Store } from '../engines/store.ts'
import { auditRows, lastAudit, latestAudit } from '../store/audit.ts'
import { faultOf } from '../store/audit-chain.ts'
import { readOptions } from './arguments.ts'
import type { Command, House } from './command.ts'

/** `npm run audit`: who did what and who saw what, and whether the log is whole. */
export const auditCommand: Command = {
  summary: '查看操作日志，校验是否被改动',
  help: '用法：npm run audit -- [--verify]\n  列出最近 20 条操作记录。\n  --verify  校验全部记录：有改动、缺失、换序或截断则指出第一条，退出码为 1；完好则记下最后一条的校验值。',
  run: async (args, house) => {
    const { values } = readOptions(args, { verify: 'boolean' })
    const store = await house.openStore('data')
    try {
      await (values.verify === true ? verify(store, house) : list(store, house))
    } finally {
      await store.close()
    }
    return 0
  },
}

const verify = async ({ db }: Store, { config, say }: House): Promise<void> => {
  const fault = faultOf(await auditRows(db), await readAnchor(config.DATA_DIR))
  if (fault !== null) throw new ExpectedFailure(`操作日志不完整：第 ${fault.sequence} 条${reasons[fault.why]}`, 1)
  await writeAnchor(db, config.DATA_DIR)
  const last = await lastAudit(db)
  say(last === undefined ? '操作日志是空的' : `操作日志完好，共 ${last.sequence} 条，最后一条的校验值：${last.hash}`)
}

const reasons = {
  'missing or out of order': '缺失或换序',
  changed: '被改动',
  'cut off': '起被截断',
  rewritten: '被重写',
}

const list = async ({ db }: Store, { say }: House): Promise<void> => {
  for (const { sequence, at, accountId, role, action, recordIds, fields } of await latestAudit(db, 20))
    say([sequence, at, accountId ?? '–', role, action, recordIds.join(' '), fields.join(' ')].join('\t'))
}
