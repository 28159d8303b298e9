import { counted, type Filled } from './message.ts'

/** Texts of the list of suggestions, in Chinese. */
export const suggestZh = {
  list: '这样写可能更准',
  found: (({ named }) => `${named('count')} 条`) as Filled,
  need: '需求',
  result: '成果',
  keys: '↑ ↓ 选择，Enter 填入，Esc 关闭',
  count: (({ named }) => `有 ${named('count')} 条书写提示，按上下键选择`) as Filled,
}

/** The same in English. */
export const suggestEn: typeof suggestZh = {
  list: 'Words of the trade',
  found: ({ named }) => counted(named('count'), 'record'),
  need: 'need',
  result: 'result',
  keys: '↑ ↓ to move, Enter to take, Esc to close',
  count: ({ named }) => `${counted(named('count'), 'suggestion')}, use the arrow keys`,
}
