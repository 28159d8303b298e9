import type { Sent } from './sent.ts'
import { briefColumns, listColumns, rowsOf } from './table.ts'
import { workbookOf } from './workbook.ts'

/** The list as a workbook: what an office prints and hands round first, then everything that speaks for each line. */
export const xlsxOf = ({ title, letterhead, lines }: Sent): Promise<Buffer> =>
  workbookOf([
    {
      name: '对接清单',
      title: `${title}（${letterhead.name}，${letterhead.date}）`,
      columns: briefColumns,
      rows: rowsOf(briefColumns, lines),
    },
    { name: '理由和依据', title: `${title}：理由和依据`, columns: listColumns, rows: rowsOf(listColumns, lines) },
  ])
