import { buildWeb } from '../web/build.ts'
import { readOptions } from './arguments.ts'
import type { Command } from './command.ts'

/** `npm run build`: the page alone, for an image that is started elsewhere. */
export const buildCommand: Command = {
  summary: '只生成页面（npm start 会自动生成）',
  help: '用法：npm run build\n  把页面生成到 dist/web，供 npm run serve 提供。npm start 会自动生成。',
  run: async (args, { say }) => {
    readOptions(args, {})
    await buildWeb()
    say('页面已生成：dist/web')
    return 0
  },
}
