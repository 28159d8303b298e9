import type { HungRow, NeedStanding } from '../../domain/chain/rows.ts'
import type { Chain, ChainMark } from '../../domain/chain.ts'
import { poolSourceNames } from '../../domain/pool-source.ts'
import type { Kind } from '../../domain/record.ts'

const kindNames: Readonly<Record<Kind, string>> = { need: '需求', expert: '专家', result: '成果' }
/** 补链, 强链, 延链. */
export const markNames: Readonly<Record<ChainMark, string>> = { supplement: '补链', strengthen: '强链', extend: '延链' }
const standingNames: Readonly<Record<NeedStanding, string>> = {
  solved: '已解决',
  engaged: '对接中',
  listed: '清单上有候选',
  unmatched: '未匹配',
}
const headers = [
  ...['产业链', '环节', '标记', '类别', '编号', '名称', '单位', '现状或来源', '资源库'],
  ...['归类方式', '依据', '最近更新或确认', '一年未确认'],
]

/** The rows of a chain as lines of a table, the headers first. */
export const csvRows = ({ title, nodes }: Chain, rows: readonly HungRow[]): readonly (readonly string[])[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return [
    headers,
    ...rows.map((row) => {
      const node = byId.get(row.nodeId ?? '')
      const mark = node?.mark ?? null
      return [
        ...[title, node?.name ?? '', mark === null ? '' : markNames[mark], kindNames[row.kind], row.id, row.title],
        ...[row.organisation ?? '', row.kind === 'need' ? standingNames[row.standing] : poolSourceNames[row.source]],
        ...[row.kind === 'need' ? '' : (row.pool ?? ''), row.by === 'hand' ? '人工' : '按用词'],
        ...[row.words.map(({ text }) => text).join('、'), row.lastSaid, row.isStale ? '是' : ''],
      ]
    }),
  ]
}
