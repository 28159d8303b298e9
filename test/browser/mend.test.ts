import { expect, test } from 'vitest'
import { readNeed } from '../../pipelines/read-need.ts'
import { rulesReader } from '../../src/adapters/reader/rules.ts'
import { mendedForm, textOfForm } from '../../src/web/rooms/needs/mend-form.ts'
import { sentenceOf } from '../../src/web/understanding/conditions.ts'
import { bounds, figureWords } from '../../src/web/understanding/figure.ts'
import { extended, mended, without } from '../../src/web/understanding/mend.ts'

type Reading = Awaited<ReturnType<typeof readNeed>>['reading']
const readingOf = async (text: string): Promise<Reading> =>
  (await readNeed({ text, isSensitive: true }, { rules: rulesReader(), model: null })).reading

const place = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test.each([
  ['要求合格率不低于 99.5%，壁厚 1 mm。', '合格率不低于 99.5%', '要求，壁厚 1 mm。'],
  ['管径 8 mm，壁厚 1 mm，要耐压。', '壁厚 1 mm', '管径 8 mm，要耐压。'],
  ['焊后开裂。预算30万元。', '预算30万元', '焊后开裂。'],
  ['壁厚 1 mm，焊后开裂。', '壁厚 1 mm', '焊后开裂。'],
  ['焊后开裂，壁厚 1 mm', '壁厚 1 mm', '焊后开裂'],
  ['壁厚 1 mm', '壁厚 1 mm', ''],
])('what is taken out of «%s» leaves no mark that parts nothing', (text, words, left) => {
  expect(without(text, place(text, words))).toBe(left)
})

test('other words stand where the old ones stood', () => {
  const text = '返修率不高于 1%，预算面议'
  expect(mended(text, place(text, '不高于 1%'), figureWords({ comparator: '≤', value: '0.1', unit: '%' }))).toBe(
    '返修率不高于 0.1 %，预算面议',
  )
})

test.each(['≥', '≤', '>', '<', '≈', 'reach', 'better'] as const)(
  'a figure that was mended to %s is read as that',
  async (comparator) => {
    const { indicators } = await readingOf(`要求抗拉强度${figureWords({ comparator, value: '900', unit: 'MPa' })}。`)
    expect(indicators[0]?.measured).toMatchObject({ comparator, value: '900', unit: 'MPa' })
  },
)

test('every bound has words of its own, but for those that are none', () => {
  const said = Object.values(bounds).filter((words) => words !== '')
  expect(new Set(said).size).toBe(said.length)
})

const figure = { comparator: '≥', value: '45', unit: 'HRC' } as const

test.each([
  ['indicator', '硬度', (reading: Reading) => reading.indicators[0]?.measured?.value, '45'],
  ['budget', '不超过30万元', (reading: Reading) => reading.budget?.text, '不超过30万元'],
  ['deadline', '2027年6月底', (reading: Reading) => reading.deadline?.text, '2027年6月底前'],
  ['cooperation', '委托开发', (reading: Reading) => reading.cooperation[0]?.text, '委托开发'],
] as const)('a condition that is added is understood: %s', async (kind, words, read, expected) => {
  const text = extended('铜铝接头焊后放两三天就开裂', sentenceOf({ kind, words, figure }))
  expect(read(await readingOf(text))).toBe(expected)
})

test('a piece of title or description is mended in the one it stands in', () => {
  const forms = [
    { title: ' 焊后开裂 1%', description: '壁厚 2 mm 的管' },
    { title: '', description: '\n壁厚 2 mm 的管，焊后开裂 1%' },
  ]
  for (const form of forms) {
    const text = textOfForm(form)
    for (const words of ['1%', '2 mm']) {
      const { title, description } = mendedForm(form, place(text, words), (from, at) => mended(from, at, 'X'))
      expect(textOfForm({ title, description })).toBe(text.replace(words, 'X'))
    }
  }
})
