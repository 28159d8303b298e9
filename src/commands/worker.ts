import type { Engines } from '../engines/open-engines.ts'
import { readOptions } from './arguments.ts'
import type { Command } from './command.ts'
import { nextSignal } from './next-signal.ts'

/** `npm run worker`: what is done in the background, in a process of its own. */
export const workerCommand: Command = {
  summary: '只做后台工作（定时任务、发信），可开多个',
  help: `用法：npm run worker
  处理队列中的任务和定时任务，不提供页面和接口。Ctrl+C 停止：做完手头的任务再退出。
  npm start 已包含后台工作。与 npm run serve 分开运行、或同时开几个，需要 DATABASE_URL。`,
  run: async (args, { openStore, openEngines, startWorking, say }) => {
    readOptions(args, {})
    const store = await openStore('data')
    try {
      const stopped = nextSignal()
      // Opened by the first night that comes: sending mails needs neither index nor embedder.
      let opened: Promise<Engines> | undefined
      const engines = (): Promise<Engines> => {
        opened ??= openEngines(store, 'data')
        return opened
      }
      const stop = await startWorking(store, engines)
      say('后台工作已启动')
      await stopped
      await stop()
      await (await opened)?.close()
      return 0
    } finally {
      await store.close()
    }
  },
}
