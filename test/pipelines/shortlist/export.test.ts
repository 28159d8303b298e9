import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { openZip } from '../../../pipelines/ingest/xlsx/zip.ts'
import { csvOf } from '../../../pipelines/shortlist/export/csv.ts'
import { docxOf } from '../../../pipelines/shortlist/export/docx.ts'
import type { Sent } from '../../../pipelines/shortlist/export/sent.ts'
import { briefColumns, listColumns } from '../../../pipelines/shortlist/export/table.ts'
import { xlsxOf } from '../../../pipelines/shortlist/export/xlsx.ts'
import { aLine, letterhead } from '../../support/shortlists.ts'

const lines = [
  aLine(),
  aLine({ id: 'line-2', candidateId: 'expert-2', title: '=HYPERLINK("http://x.example","点我")', note: '+86' }),
]
const sent = (own: Partial<Sent> = {}): Sent => ({
  ...{ title: '六月对接会清单', letterhead, lines, confidential: new Set<string>() },
  ...own,
})
const at = (name: string): number => listColumns.findIndex((column) => column.name === name)

describe('a list as a workbook', () => {
  it('reads back by another library, and nothing in it runs', async () => {
    const book = await xlsxOf(sent())
    const [brief, row] = await readSheet(book, '对接清单')
    expect(brief).toEqual(briefColumns.map(({ name }) => name))
    expect(row![6]).toBe('用词：共同提到：激光焊接\n语义：内容相近（相似度 0.44）')
    const [header, first, second] = await readSheet(book, '理由和依据')
    expect(header).toEqual(listColumns.map(({ name }) => name))
    expect(first![at('推荐理由')]).toContain('共同提到：激光焊接')
    expect(first![at('指标对照')]).toBe('满足：要求“平面度误差不超过 0.2 mm”，对方“0.15 mm”')
    expect(second![at('专家或成果')]).toBe('\'=HYPERLINK("http://x.example","点我")')
    expect(second![at('备注')]).toBe("'+86")
  })

  it('keeps its header in sight, prints across on A4 with all columns on a page and the header on each', async () => {
    const book = openZip(await xlsxOf(sent({ title: '对接 & <清单>' })))
    for (const file of ['sheet1', 'sheet2']) {
      const sheet = (await book.text(`xl/worksheets/${file}.xml`))!
      expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/)
      expect(sheet.match(/<pageSetup/g)).toHaveLength(1)
      expect(sheet).toMatch(/^[^>]*>[^<]*<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
      expect(sheet).toContain('对接 &amp;&amp; &lt;清单&gt;')
    }
    const names = (await book.text('xl/workbook.xml'))!
    expect(names).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'对接清单\'!$1:$1</definedName>')
    expect(names).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'理由和依据\'!$1:$1</definedName>',
    )
  })
})

describe('a list as a document', () => {
  it('recommends, invites, and names who sends it, in the fonts of official documents', async () => {
    const zip = openZip(await docxOf(sent({ lines: [aLine()] })))
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

describe('a letter of invitation', () => {
  it('names the need and where it is from, and whose it is only after the yes; of a confidential one nothing', async () => {
    const need = { ...aLine().need, title: '不便公开的标题' }
    const secret = aLine({ id: 'line-9', needId: 'secret', need })
    const told = sent({ lines: [aLine(), secret], confidential: new Set(['secret']) })
    const text = (await openZip(await docxOf(told)).text('word/document.xml'))!
    const letter = text.slice(text.indexOf('邀请函'))
    expect(letter).toContain('铝合金薄板激光焊接变形控制（江苏省扬州市）')
    expect(letter).not.toContain('扬州某机械有限公司')
    expect(letter).toContain('一项不便公开的需求')
    expect(letter).not.toContain('不便公开的标题')
    expect(text.slice(0, text.indexOf('邀请函'))).toContain('扬州某机械有限公司')
  })
})

describe('the same version', () => {
  it('gives the same bytes whenever it is exported', async () => {
    const all = async () => [csvOf(lines), await xlsxOf(sent()), await docxOf(sent())]
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
