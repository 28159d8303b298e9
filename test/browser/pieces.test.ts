import { expect, test } from 'vitest'
import type { Quote } from '../../src/web/api/types.ts'
import { quotedPieces, titleMarks } from '../../src/web/matches/pieces.ts'
import { staleSince } from '../../src/web/matches/staleness.ts'
import { mergedFacets } from '../../src/web/rooms/search/merged-facets.ts'
import { aMatch } from './support/answers.ts'

const quote = (field: string, text: string, source = '简介'): Quote => ({
  field,
  source,
  text,
  start: 0,
  end: text.length,
  marks: [[0, 2]],
})
const quoting = (title: string, quotes: readonly Quote[]) => {
  const match = aMatch('expert', title)
  return { ...match, reasons: [{ ...match.reasons[0]!, quotes }] }
}

test('quotes of one paper stand together under its title, what the expert says of himself apart', () => {
  const paper = '论文 · 2021 · 第一作者'
  const body = quote('e1#paper1/description', '裂纹起于铜侧。', paper)
  const title = quote('e1#paper1/title', '铜铝接头失效', paper)
  const own = quote('fields', '钎焊')
  expect(quotedPieces(quoting('宋伯谦', [body, own, title]))).toEqual([
    { key: 'e1#paper1', source: paper, title, quotes: [body] },
    { key: '', source: own.source, title: null, quotes: [own] },
  ])
})

test('a paper whose title does not speak is named all the same', () => {
  const body = quote('e1#paper1/description', '裂纹起于铜侧。')
  const match = quoting('宋伯谦', [body])
  const record = { ...match.record, evidence: [{ id: 'e1#paper1', title: '接头失效' }] }
  expect(quotedPieces({ ...match, record })[0]?.title).toBe('接头失效')
})

test('a quote of the card’s own title is marked there and not repeated below', () => {
  const match = quoting('铜铝焊丝', [quote('title', '铜铝焊丝')])
  expect(titleMarks(match)).toEqual([[0, 2]])
  expect(quotedPieces(match)).toEqual([])
})

test('counts of two kinds are added, and a chosen value stays when nothing has it', () => {
  const none = { region: [], industry: [], maturity: [], pool: [] }
  const facets = (count: number) => ({ ...none, region: [{ value: 'js', label: '江苏省', count }] })
  expect(mergedFacets([facets(2), facets(3)], { ...none, region: ['zj'] }).region).toEqual([
    { value: 'js', label: '江苏省', count: 5 },
    { value: 'zj', label: 'zj', count: 0 },
  ])
})

test.each([
  ['changed half a year ago', { updated: '2026-05-01' }, null],
  ['confirmed half a year ago', { updated: '2020-01-01', confirmed: '2026-05-01' }, null],
  ['silent for two years', { updated: '2024-10-01', confirmed: null }, new Date('2024-10-01')],
  ['never dated', {}, 'unknown'],
])('a record %s is judged by its owner’s last word', (_, record, stale) => {
  expect(staleSince(record, Date.parse('2026-11-01'))).toEqual(stale)
})
