import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import type { GridRow } from '../../../../pipelines/ingest/table.ts'
import { openWorkbook } from '../../../../pipelines/ingest/xlsx/workbook.ts'
import { openZip } from '../../../../pipelines/ingest/xlsx/zip.ts'
import { fc } from '../../../support/fast-check.ts'
import { fileOf, readFile } from '../read-file.ts'
import { workbookOf } from './workbook-of.ts'

const firstSheet = async (bytes: Buffer): Promise<readonly GridRow[]> => {
  const { sheets } = await openWorkbook(openZip(bytes))
  const sheet = await sheets[0]?.()
  return sheet === undefined ? [] : Array.fromAsync(sheet.rows)
}

const cells = async (sheetXml: string, more: Parameters<typeof workbookOf>[1] = {}) =>
  (await firstSheet(workbookOf(sheetXml, more))).map((row) => row.cells)

const row = (number: number, content: string) => `<row r="${number}">${content}</row>`
const text = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`

describe('a workbook', () => {
  it('reads as read-excel-file reads it', async () => {
    const word = fc.string({
      unit: fc.constantFrom('焊', 'a', '<', '&', '"', '\n', ']]>', '_x000D_', '𠮷'),
      minLength: 1,
    })
    const cell = fc.oneof(
      word.filter((words) => words.trim() !== ''),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const bytes = await writeWorkbook([['header'], ...rows]).toBuffer()
          const shown = (value: unknown) => (`${value ?? ''}`.trim() === '' ? '' : `${value}`)
          const theirs = (await readSheet(bytes, { trim: false })).map((line) => line.map(shown))
          const ours = await firstSheet(bytes)
          const byNumber = new Map(ours.map(({ number, cells }) => [number, cells]))
          theirs.forEach((line, i) => {
            expect(line.map((_, column) => byNumber.get(i + 1)?.[column] ?? '')).toEqual(line)
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('passes over hidden sheets and cells that were left out, whatever prefix its tags have', async () => {
    const xml = `<x:sheetData>${row(3, `<x:c r="C3"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c>`).replaceAll('row', 'x:row')}</x:sheetData>`
    expect(await cells(xml, { hiddenFirst: true })).toEqual([['', '', '1', '2']])
  })

  it('reads shared strings without their phonetic readings, and joins their runs', async () => {
    const strings =
      '<si><r><t>铜铝</t></r><r><rPr><b/></rPr><t>焊接</t></r><rPh sb="0" eb="1"><t>tong</t></rPh></si><si><t/></si><si/><si><t>末</t></si>'
    expect(
      await cells(
        `<sheetData>${row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="s"><v>9</v></c>')}</sheetData>`,
        { strings },
      ),
    ).toEqual([['铜铝焊接', '末']])
  })

  it('loses no row to one bad cell', async () => {
    const bad =
      '<c r="A1" t="s"/><c r="B1" s="99"><v>1</v></c><c r="C1" t="odd"><v>x</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="b"><v>1</v></c>'
    expect(await cells(`<sheetData>${row(1, bad)}</sheetData>`)).toEqual([['', '1', 'x', '', 'TRUE']])
  })

  it('shows what a formula last came to, never the formula', async () => {
    const formula =
      '<c r="A1" t="str"><f>CMD|"/c calc"!A0</f><v>结果</v></c><c r="B1"><f>1/0</f></c><c r="C1"><f>SUM(A1:A9)</f><v>45</v></c>'
    expect(await cells(`<sheetData>${row(1, formula)}</sheetData>`)).toEqual([['结果', '', '45']])
  })

  it.each([
    ['2.2999999999999998', '2.3'],
    ['1.39E10', '13900000000'],
    ['110101199003070000123', '110101199003070000123'],
    ['-0.5', '-0.5'],
    ['007', '007'],
  ])('writes the number %s as %s', async (stored, shown) => {
    expect(await cells(`<sheetData>${row(1, `<c r="A1"><v>${stored}</v></c>`)}</sheetData>`)).toEqual([[shown]])
  })

  it.each([
    ['yyyy"年"m"月"d"日";@', '45717', '2025-03-01'],
    ['[$-804]yyyy"年"m"月"', '45717', '2025-03-01'],
    ['m/d/yy h:mm', '45717.75', '2025-03-01 18:00'],
    ['h:mm', '0.75', '18:00'],
    ['[Red]0.00%', '0.125', '12.5%'],
    ['0.00" 万元"', '30', '30 万元'],
    ['#,##0.00_);[Red]\\(#,##0.00\\)', '1234.5', '1234.5'],
    ['General', '45717', '45717'],
    ['@', '45717', '45717'],
    ['0"d"', '3', '3d'],
  ])('in the format %s shows %s as %s', async (format, stored, shown) => {
    expect(await cells(`<sheetData>${row(1, `<c r="A1" s="1"><v>${stored}</v></c>`)}</sheetData>`, { format })).toEqual(
      [[shown]],
    )
  })

  it('fills a cell merged over several rows into each of them, and no further', async () => {
    const rows = [row(1, text('A1', '甲') + text('B1', '一')), row(2, text('B2', '二')), row(3, text('B3', '三'))]
    const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>`
    expect(await cells(xml)).toEqual([
      ['甲', '一'],
      ['甲', '二'],
      ['', '三'],
    ])
  })
})

describe('a workbook made to harm', () => {
  it('with a cell at the far corner costs no memory', async () => {
    const rows = [
      row(1, text('A1', '需求名称')),
      row(1_048_575, text('A1048575', '泵轴断裂') + text('XFD1048575', '远')),
    ]
    const [, far] = await firstSheet(workbookOf(`<sheetData>${rows.join('')}</sheetData>`))
    expect(far?.number).toBe(1_048_575)
    expect(far?.cells).toHaveLength(1_000)
  })

  it('with merged blocks over everything reads its rows all the same', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => row(i + 1, text(`B${i + 1}`, '行')))
    const merges = Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${i + 1}:A1048576"/>`)
    expect(
      await cells(`<sheetData>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`),
    ).toHaveLength(2_000)
  })

  it('with XML that breaks off gives the rows before', async () => {
    expect(await cells(`<sheetData>${row(1, text('A1', '甲'))}<row r="2"><c r="A2" t="inlineStr"><is><t>乙`)).toEqual([
      ['甲'],
    ])
    expect(await cells(`<sheetData>${row(1, text('A1', '甲'))}${'<!--'.repeat(200_000)}`)).toEqual([['甲']])
    expect(await cells(`<sheetData>${row(1, text('A1', '甲'))}${'<c r="'.repeat(200_000)}`)).toEqual([['甲']])
  })

  it('with entities of its own does not unfold them', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sheetData>${row(1, text('A1', '&b;&amp;'))}</sheetData>`
    expect(await cells(xml)).toEqual([['&b;&']])
  })

  it('that is cut short is refused in one line', async () => {
    const whole = workbookOf(`<sheetData>${row(1, text('A1', '需求名称'))}</sheetData>`)
    for (const length of [4, 30, 200, whole.length - 30]) {
      await expect(readFile('need', fileOf(whole.subarray(0, length), 'a.xlsx'))).rejects.toThrow('已损坏')
    }
  })
})
