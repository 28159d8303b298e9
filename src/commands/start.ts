import { randomUUID } from 'node:crypto'
import { demoBegan, playDemo } from '../../pipelines/demo/play.ts'
import { openDemoAccounts } from '../../pipelines/identity/demo-accounts.ts'
import { loadSamples } from '../../pipelines/load-samples.ts'
import { publicUrlOf } from '../engines/public-url.ts'
import type { Database } from '../ports/database.ts'
import { buildWeb } from '../web/build.ts'
import { readOptions } from './arguments.ts'
import type { Command, House } from './command.ts'
import { serve } from './serve.ts'

/** `npm start`: everything in one process, with the sample libraries on the first start. */
export const startCommand: Command = {
  summary: '启动全部服务（首次启动加载示例数据）',
  help: '用法：npm start\n  首次启动会加载示例数据（SAMPLES=off 则不加载），随后打印访问地址。Ctrl+C 停止。',
  run: async (args, house) => {
    readOptions(args, {})
    const store = await house.openStore('data')
    try {
      await Promise.all([
        buildWeb(),
        store.isNew && house.config.SAMPLES !== 'off' ? loadSampleHouse(store.db, house) : undefined,
      ])
    } catch (error) {
      await store.close()
      throw error
    }
    return serve(store, house, (engines) => house.startWorking(store, async () => engines))
  },
}

const loadSampleHouse = async (db: Database, { config, say }: House): Promise<void> => {
  const now = (): string => new Date().toISOString()
  const isDemo = config.NODE_ENV !== 'production'
  // Letters to people who do not exist are for the outbox to look at, not for a mail server to send.
  const isLived = isDemo && config.SAMPLES === 'on' && config.SMTP_URL === ''
  await loadSamples(db, say, isLived ? demoBegan(now) : now)
  if (isDemo) await openDemoAccounts({ db, now })
  if (isLived)
    await playDemo({ db, now, newId: randomUUID, publicUrl: publicUrlOf(config), mailFrom: config.MAIL_FROM })
}
