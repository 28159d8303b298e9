import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import type { IngestKind } from '../../../pipelines/ingest/fields.ts'
import { fc } from '../../support/fast-check.ts'
import { csv, fileOf, readFile } from './read-file.ts'

type TableRow = Readonly<Record<string, string>>

// Words as people write them: no blank ends, and no unpaired half of a character.
const words = fc
  .string({
    unit: fc.constantFrom(
      '焊',
      '接',
      '泵',
      '℃',
      'a',
      'Z',
      '3',
      '.',
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '=',
      "'",
      '-',
      '，',
      '。',
    ),
    maxLength: 12,
  })
  .map((text) => text.trim())
const line = words.map((text) => text.replace(/[\n\t]/g, ' ').replace(/ +/g, ' '))

const needs = fc.uniqueArray(
  fc.record({
    需求名称: fc
      .tuple(fc.constantFrom('泵轴', '密封', '轴承', '涂层', '叶轮'), line)
      .map(([noun, rest]) => `${noun}${rest}`),
    需求描述: words,
    技术指标: words,
    企业名称: line,
    所属行业: fc.constantFrom('泵阀', '焊接', '新材料', ''),
    合作方式: fc.constantFrom('委托开发', '技术咨询、联合攻关', '再说', ''),
    截止日期: fc.constantFrom('2027-03-31', '2027年3月', '长期', ''),
    拟投入资金: words,
    随便一列: words,
  }),
  {
    minLength: 1,
    maxLength: 6,
    selector: (row) => `${row.需求名称}\n${row.企业名称}`.toLowerCase().replace(/[\s，。]/g, ''),
  },
)

const experts = fc.uniqueArray(
  fc.record({
    姓名: fc.constantFrom('沈岚', '王为', '周青'),
    单位: fc.constantFrom('甲大学', '乙学院', '丙公司', '丁所'),
    职称: line,
    研究方向: fc.constantFrom('焊接、钎焊', '水稻育种', ''),
    论文: fc
      .array(fc.constantFrom('界面反应，2021', '织构演变', '氢致裂纹（第一作者）'), { maxLength: 3 })
      .map((list) => list.join('\n')),
    手机: fc.constantFrom('13900001111', ''),
    个人简介: words,
  }),
  { minLength: 1, maxLength: 6, selector: (row) => row.姓名 + row.单位 },
)

const shuffled = (columns: readonly string[]) => fc.shuffledSubarray([...columns], { minLength: columns.length })

const grid = (rows: readonly TableRow[], columns: readonly string[]): readonly (readonly string[])[] => [
  columns,
  ...rows.map((row) => columns.map((column) => row[column] ?? '')),
]

const workbook = async (rows: readonly (readonly string[])[]): Promise<string> =>
  fileOf(
    await writeWorkbook(rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)))).toBuffer(),
    'rows.xlsx',
  )

const read = async (kind: IngestKind, path: string) => {
  const { records, refused } = await readFile(kind, path)
  // The file's name is of the file, and the order of the columns is that of the description.
  const content = records.map(({ ...record }) => ('source' in record ? { ...record, source: null } : record))
  return { content, refused: refused.map(({ row }) => row) }
}

const check = async (kind: IngestKind, rows: readonly TableRow[], columns: readonly string[]): Promise<void> => {
  const straight = Object.keys(rows[0] ?? {})
  const expected = await read(kind, fileOf(csv(grid(rows, straight))))
  expect(expected.content.length + expected.refused.length).toBe(rows.length)
  const files = [
    fileOf(csv(grid(rows, columns)), 'rows.csv', 'gb18030'),
    fileOf(csv(grid(rows, columns), ';')),
    fileOf(csv(grid(rows, columns), '\t'), 'rows.txt'),
    await workbook(grid(rows, columns)),
  ]
  for (const file of files) expect(await read(kind, file)).toEqual(expected)
}

describe('rows written to CSV or XLSX in any order of columns', () => {
  const ordered = ['需求描述', '技术指标']
  const keepsOrder = (columns: readonly string[]) => columns.indexOf(ordered[0]!) < columns.indexOf(ordered[1]!)

  it('come back as the same needs', async () => {
    const columns = shuffled([
      '需求名称',
      ...ordered,
      '企业名称',
      '所属行业',
      '合作方式',
      '截止日期',
      '拟投入资金',
      '随便一列',
    ]).filter(keepsOrder)
    await fc.assert(
      fc.asyncProperty(needs, columns, (rows, order) => check('need', rows, order)),
      { numRuns: 60 },
    )
  })

  it('come back as the same experts', async () => {
    const columns = shuffled(['姓名', '单位', '职称', '研究方向', '论文', '手机', '个人简介'])
    await fc.assert(
      fc.asyncProperty(experts, columns, (rows, order) => check('expert', rows, order)),
      { numRuns: 40 },
    )
  })
})
