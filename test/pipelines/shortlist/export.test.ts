import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { openZip } from '../../../pipelines/ingest/xlsx/zip.ts'
import { csvOf } from '../../../pipelines/shortlist/export/csv.ts'
import { docxOf } from '../../../pipelines/shortlist/export/docx.ts'
import { listColumns } from '../../../pipelines/shortlist/export/table.ts'
import { xlsxOf } from '../../../pipelines/shortlist/export/xlsx.ts'
import { aLine, letterhead } from '../../support/shortlists.ts'

const lines = [
  aLine(),
  aLine({ id: 'line-2', candidateId: 'expert-2', title: '=HYPERLINK("http://x.example","点我")', note: '+86' }),
]
const at = (name: string): number => listColumns.findIndex((column) => column.name === name)

describe('a list as a workbook', () => {
  it('reads back by another library, and nothing in it runs', async () => {
    const [header, first, second] = await readSheet(await xlsxOf(lines))
    expect(header).toEqual(listColumns.map(({ name }) => name))
    expect(first![at('推荐理由')]).toContain('共同提到：激光焊接')
    expect(first![at('指标对照')]).toBe('满足：要求“平面度误差不超过 0.2 mm”，对方“0.15 mm”')
    expect(second![at('专家或成果')]).toBe('\'=HYPERLINK("http://x.example","点我")')
    expect(second![at('备注')]).toBe("'+86")
  })

  it('keeps its header in sight, and has its widths', async () => {
    const sheet = await openZip(await xlsxOf(lines)).text('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toContain('orientation="landscape"')
  })
})

describe('a list as a document', () => {
  it('recommends, invites, and names who sends it, in the fonts of official documents', async () => {
    const zip = openZip(await docxOf({ title: '六月对接会清单', letterhead, lines: [aLine()] }))
    const text = (await zip.text('word/document.xml'))!
    for (const said of [
      '六月对接会清单',
      '推荐王芳',
      '邀请函',
      letterhead.name,
      '射园科协〔2026〕12号',
      '2026年6月1日（盖章）',
    ])
      expect(text).toContain(said)
    for (const face of ['方正小标宋简体', '黑体', '仿宋']) expect(text).toContain(`w:eastAsia="${face}"`)
    expect(text).toContain('w:firstLine="640"')
    expect(await zip.text('docProps/core.xml')).toContain('2026-06-01T00:00:00Z')
  })
})

describe('the same version', () => {
  it('gives the same bytes whenever it is exported', async () => {
    const all = async () => [
      csvOf(lines),
      await xlsxOf(lines),
      await docxOf({ title: '清单', letterhead, lines: [aLine()] }),
    ]
    const first = await all()
    // Times in a zip archive are of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    const again = await all()
    expect(again.map((bytes) => bytes.toString('base64'))).toEqual(first.map((bytes) => bytes.toString('base64')))
  })

  it('as CSV begins with the mark that Excel knows UTF-8 by', () => {
    expect([...csvOf(lines).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})
