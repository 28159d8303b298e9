import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readOptions } from './arguments.ts'
import type { Command } from './command.ts'

/** `npm run reindex`: builds the index anew from the database. */
export const reindexCommand: Command = {
  summary: '从数据库重建检索索引',
  help: '用法：npm run reindex\n  从数据库重建检索索引。索引总能重建，数据不受影响。',
  run: async (args, { config, openStore, openEngines, say }) => {
    readOptions(args, {})
    const store = await openStore('data')
    try {
      await rm(join(config.DATA_DIR, 'index'), { recursive: true, force: true })
      const started = Date.now()
      const engines = await openEngines(store, 'data', (stage) => say(`${stage} …`))
      const counts = await Promise.all(
        (['need', 'result', 'expert'] as const).map((kind) => engines.index.count(kind, {})),
      )
      await engines.close()
      say(
        `索引已重建：需求 ${counts[0]} 篇，成果 ${counts[1]} 篇，专家资料 ${counts[2]} 篇，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`,
      )
      return 0
    } finally {
      await store.close()
    }
  },
}
