import { expect, test } from 'vitest'
import { readNeed } from '../../pipelines/read-need.ts'
import { rulesReader } from '../../src/adapters/reader/rules.ts'

const figures = async (text: string) => {
  const { reading } = await readNeed({ text, isSensitive: false }, { rules: rulesReader(), model: null })
  return reading.indicators.map(({ measured }) =>
    measured === null
      ? null
      : [text.slice(measured.start, measured.end), measured.comparator, measured.value, measured.unit],
  )
}

test.each([
  ['要求返修率不高于 0.1%。', [['不高于 0.1%', '≤', '0.1', '%']]],
  ['要求硬度达到 HRC45 以上。', [['达到 HRC45 以上', '≥', '45', 'HRC']]],
  [
    '要求壁厚 8～16 mm，盐雾不低于500小时。',
    [
      ['8～16 mm', 'range', '8～16', 'mm'],
      ['不低于500小时', '≥', '500', '小时'],
    ],
  ],
])('an indicator is taken apart as it is written: %s', async (text, parts) => {
  expect(await figures(text)).toEqual(parts)
})

test('every figure that candidates are held against is told, wherever it stands', async () => {
  const text = '管径 8 mm 的接头焊后放两三天就开裂。想找懂焊料的人。'
  expect(await figures(text)).toEqual([['8 mm', '=', '8', 'mm']])
})

test('a figure in words stays whole', async () => {
  expect(await figures('要求返修率降到千分之一以下。')).toEqual([null])
})
