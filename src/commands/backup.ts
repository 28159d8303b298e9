import { ExpectedFailure } from '../domain/failure.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `npm run backup`: everything stored into one file. */
export const backupCommand: Command = {
  summary: '备份全部数据到一个文件',
  help: '用法：npm run backup -- 文件.tar.gz\n  先停止服务，再备份；备份文件写完整后才替换同名旧文件。',
  run: async (args, { openStore, backup, say }) => {
    const [file, ...more] = readArguments(args, {}).words
    if (file === undefined || more.length > 0)
      throw new ExpectedFailure('请给出一个备份文件名，例如 npm run backup -- backup.tar.gz', 2)
    const store = await openStore('data')
    try {
      await backup(store, file)
    } finally {
      await store.close()
    }
    say(`已备份到 ${file}`)
    return 0
  },
}
