import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedFailure } from '../domain/failure.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `npm run restore`: everything stored out of a backup, into an empty data directory. */
export const restoreCommand: Command = {
  summary: '从备份文件恢复到空的数据目录',
  help: '用法：npm run restore -- 文件.tar.gz\n  DATA_DIR 中已有数据时拒绝恢复，不会覆盖任何内容。',
  run: async (args, { config, restore, say }) => {
    const [file, ...more] = readArguments(args, {}).words
    if (file === undefined || more.length > 0)
      throw new ExpectedFailure('请给出一个备份文件名，例如 npm run restore -- backup.tar.gz', 2)
    await restore(file)
    // An index left of what lay here before would hide what was restored.
    await rm(join(config.DATA_DIR, 'index'), { recursive: true, force: true })
    say(`已从 ${file} 恢复到 ${config.DATA_DIR}`)
    return 0
  },
}
