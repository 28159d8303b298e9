import { expect, it } from 'vitest'
import { labelSearch } from '../../src/text/label-search.ts'
import { readConcepts } from '../../src/text/thesaurus.ts'

const search = labelSearch({
  concepts: readConcepts(
    [
      { prefLabel: '钎焊', altLabel: ['铜焊'], kind: 'process' },
      { prefLabel: '焊接裂纹', altLabel: ['焊后开裂'], kind: 'problem' },
      { prefLabel: '焊接', altLabel: ['焊接技术'], kind: 'process' },
      { prefLabel: '等离子弧焊', altLabel: ['PAW'], kind: 'process' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    'welding',
  ),
})
const labels = (typed: string, most = 9) => search(typed, 'anywhere', most).map(({ label }) => label)

it('puts what begins with it first, then preferred labels, then the shorter, one label a concept', () => {
  expect(labels('焊')).toEqual(['焊接', '焊接裂纹', '钎焊', '等离子弧焊'])
  expect(labels('焊', 2)).toEqual(['焊接', '焊接裂纹'])
})

it('finds a concept by another label, and says which is preferred', () => {
  expect(search('焊后', 'start', 9)).toEqual([{ label: '焊后开裂', preferred: '焊接裂纹', industry: 'welding' }])
  expect(labels('ｐａ')).toEqual(['PAW'])
  expect(labels('開裂')).toEqual(['焊后开裂'])
})

it('suggests nothing for nothing, nor what stands there already, but its better name', () => {
  expect(labels('  ')).toEqual([])
  expect(labels('钎焊')).toEqual([])
  expect(labels('焊后开裂')).toEqual(['焊接裂纹'])
  expect(search('弧焊', 'start', 9)).toEqual([])
})
