import { kinds } from '../domain/record.ts'
import { readOptions } from './arguments.ts'
import type { Command } from './command.ts'

/** `npm run reindex`: builds the index anew from the database, or turns back to the one before. */
export const reindexCommand: Command = {
  summary: '从数据库重建检索索引',
  help: `用法：npm run reindex [-- --back]
  从数据库重建检索索引。索引总能重建，数据不受影响。
  多个进程共用的索引（SEARCH_ENGINE）重建时照常检索和写入，建好后一次换上。
  --back  退回重建之前的那一版（只对多个进程共用的索引）`,
  run: async (args, { openStore, openEngines, say }) => {
    const { values } = readOptions(args, { back: 'boolean' })
    const store = await openStore('data')
    try {
      const started = Date.now()
      const engines = await openEngines(store, 'data', (stage) => say(`${stage} …`))
      await engines.settle(say)
      await (values.back === true ? engines.turnBack() : engines.rebuild())
      const counts = await Promise.all(kinds.map((kind) => engines.index.count(kind, {})))
      await engines.close()
      say(
        `${values.back === true ? '已退回上一版索引' : '索引已重建'}：需求 ${counts[0]} 篇，成果 ${counts[1]} 篇，专家资料 ${counts[2]} 篇，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`,
      )
      return 0
    } finally {
      await store.close()
    }
  },
}
