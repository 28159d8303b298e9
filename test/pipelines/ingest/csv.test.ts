import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvRows, type Delimiter, delimiters } from '../../../pipelines/ingest/csv.ts'
import type { GridRow } from '../../../pipelines/ingest/table.ts'
import { fc } from '../../support/fast-check.ts'
import { csv } from './read-file.ts'

const rowsOf = async (text: string, delimiter: Delimiter = ',', pieces = 1): Promise<readonly GridRow[]> => {
  const size = Math.max(1, Math.ceil(text.length / pieces))
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
  return Array.fromAsync(csvRows(chunks, delimiter))
}

const cells = (rows: readonly GridRow[]) => rows.map((row) => row.cells)
const broken = (rows: readonly GridRow[]) => rows.filter((row) => row.broken).map(({ number }) => number)

describe('CSV', () => {
  it('that is well formed reads as csv-parse reads it, wherever the text is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('焊', 'a', '"', ',', ';', '\t', '\n', '\r\n', ' ', "'") })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(...delimiters),
        fc.integer({ min: 1, max: 9 }),
        async (table, delimiter, pieces) => {
          const text = csv(table, delimiter)
          const expected = parse(text, { delimiter, relax_column_count: true, record_delimiter: '\r\n' })
          expect(cells(await rowsOf(text, delimiter, pieces))).toEqual(expected)
        },
      ),
    )
  })

  it.each([
    ['\n', ['a,b', 'c,d']],
    ['\r', ['a,b', 'c,d']],
    ['\r\n', ['a,b', 'c,d']],
  ])('lines may end in %j, with or without a last one', async (end, lines) => {
    const expected = lines.map((line) => line.split(','))
    expect(cells(await rowsOf(lines.join(end)))).toEqual(expected)
    expect(cells(await rowsOf(lines.join(end) + end, ',', 7))).toEqual(expected)
  })

  it('counts rows as a spreadsheet does: a cell of several lines is one row, a blank line is one too', async () => {
    const rows = await rowsOf('a,b\n"x\ny",1\n\nlast,2')
    expect(rows.map(({ number, cells: [first] }) => [number, first])).toEqual([
      [1, 'a'],
      [2, 'x\ny'],
      [3, ''],
      [4, 'last'],
    ])
  })

  it('takes a quote within a bare cell as written', async () => {
    expect(cells(await rowsOf('名称,规格\n弯头,5" 不锈钢'))).toEqual([
      ['名称', '规格'],
      ['弯头', '5" 不锈钢'],
    ])
  })
})

describe('an unbalanced quote', () => {
  const header = '需求名称,描述,企业'

  it('takes its own line aside and no other', async () => {
    const rows = await rowsOf(`${header}\n一,"没有闭合,甲\n二,正常,乙\n三,"有引号, 也正常",丙\n四,"",丁\n五,末行,戊`)
    expect(broken(rows)).toEqual([2])
    expect(cells(rows).slice(2)).toEqual([
      ['二', '正常', '乙'],
      ['三', '有引号, 也正常', '丙'],
      ['四', '', '丁'],
      ['五', '末行', '戊'],
    ])
  })

  it('on the last line takes that line aside', async () => {
    const rows = await rowsOf(`${header}\n一,正常,甲\n二,"没有闭合,乙`)
    expect(broken(rows)).toEqual([3])
    expect(rows[2]?.cells).toEqual(['二', '"没有闭合', '乙'])
  })

  it('within a cell of several lines takes the whole record aside, so that its second line is no record', async () => {
    const rows = await rowsOf(`${header}\n一,"要"好"的\n第二行,也是描述\n第三行",甲\n二,正常,乙`)
    expect(broken(rows)).toEqual([2])
    expect(cells(rows).slice(1)).toEqual([
      ['一', '要"好"的\n第二行,也是描述\n第三行', '甲'],
      ['二', '正常', '乙'],
    ])
  })

  it('far from any other quote still costs one line only', async () => {
    const many = Array.from({ length: 60_000 }, (_, i) => `需求${i},很普通的一行描述,企业${i}`)
    const rows = await rowsOf([header, '一,"没有闭合,甲', ...many].join('\n'), ',', 20)
    expect(broken(rows)).toEqual([2])
    expect(rows).toHaveLength(many.length + 2)
  })

  it('never loses or doubles another row, whatever line it falls on', async () => {
    const line = fc.constantFrom('一,平常,甲', '二,"引号 ""内"" 外",乙', '三,"两\n行",丙', '四,,"丁"')
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), async (before, after) => {
        const expected = cells(await rowsOf([header, ...before, ...after].join('\n')))
        const rows = await rowsOf([header, ...before, '坏,"没有闭合,行', ...after].join('\n'), ',', 3)
        expect(broken(rows)).toHaveLength(1)
        expect(cells(rows.filter((row) => !row.broken))).toEqual(expected)
      }),
    )
  })
})

describe('a file without line ends', () => {
  it('is given up before it fills the memory', async () => {
    const chunks = Array.from({ length: 30 }, () => '焊'.repeat(200_000))
    await expect(Array.fromAsync(csvRows(chunks, ','))).rejects.toThrow('第 1 行超过 500 万字')
  })
})
