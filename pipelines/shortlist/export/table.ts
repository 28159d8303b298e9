import type { IndicatorVerdictCode } from '../../../src/domain/indicator.ts'
import type { ShortlistLine } from '../../../src/domain/shortlist.ts'
import type { SheetColumn } from './workbook.ts'

/** A column of the list, and what stands in it. */
export interface ListColumn extends SheetColumn {
  readonly text: (line: ShortlistLine, i: number) => string
}

const verdicts: Readonly<Record<IndicatorVerdictCode, string>> = {
  met: '满足',
  'not met': '不满足',
  unknown: '未知',
  'not comparable': '未知（不可比）',
}

const kinds = { expert: '专家', result: '成果' } as const

/** The columns of a 对接清单, in their order. */
export const listColumns: readonly ListColumn[] = [
  { name: '序号', width: 6, text: (_, i) => String(i + 1) },
  { name: '需求', width: 28, text: ({ need }) => need.title },
  { name: '提出单位', width: 20, text: ({ need }) => need.organisation ?? '' },
  { name: '类别', width: 6, text: ({ kind }) => kinds[kind] },
  { name: '专家或成果', width: 18, text: ({ title }) => title },
  { name: '职称、单位、地区', width: 28, text: ({ subtitle }) => subtitle },
  { name: '匹配等级', width: 10, text: ({ gradeName }) => gradeName },
  { name: '得分', width: 7, text: ({ score }) => score.toFixed(3) },
  {
    name: '推荐理由',
    width: 44,
    text: ({ reasons }) =>
      reasons.map(({ label, text, points }) => `${points.toFixed(3)} ${label}：${text}`).join('\n'),
  },
  { name: '为什么排在这里', width: 28, text: ({ choice }) => choice },
  {
    name: '依据原文',
    width: 44,
    text: ({ quotes }) => quotes.map(({ source, text }) => `“${text}”（${source}）`).join('\n'),
  },
  {
    name: '指标对照',
    width: 36,
    text: ({ indicators }) =>
      indicators
        .map(({ asked, offered, verdict }) => `${verdicts[verdict]}：要求“${asked}”，对方“${offered ?? '未说明'}”`)
        .join('\n'),
  },
  { name: '注意', width: 24, text: ({ warnings }) => warnings.join('\n') },
  { name: '备注', width: 20, text: ({ note }) => note ?? '' },
  { name: '行编号', width: 18, text: ({ id }) => id },
]

const named = (name: string, width: number): ListColumn => ({
  ...listColumns.find((column) => column.name === name)!,
  width,
})

/** Most reasons of a line on the sheet that is handed round. */
const mostReasons = 3

/** The columns of the sheet that is handed round: as many as a page across shows in a legible size. */
export const briefColumns: readonly ListColumn[] = [
  named('序号', 5),
  named('需求', 24),
  named('提出单位', 18),
  named('专家或成果', 14),
  named('职称、单位、地区', 22),
  named('匹配等级', 9),
  {
    name: '推荐理由',
    width: 36,
    text: ({ reasons }) =>
      reasons
        .toSorted((a, b) => b.points - a.points)
        .slice(0, mostReasons)
        .map(({ label, text }) => `${label}：${text}`)
        .join('\n'),
  },
  named('注意', 16),
  named('备注', 14),
]

/** The lines as rows of text, under these columns. */
export const rowsOf = (
  columns: readonly ListColumn[],
  lines: readonly ShortlistLine[],
): readonly (readonly string[])[] => lines.map((line, i) => columns.map(({ text }) => text(line, i)))
