import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import industries from '../../data/taxonomies/industries.json' with { type: 'json' }
import { ambiguousLabels } from '../../src/text/ambiguous-labels.ts'
import { readConcepts } from '../../src/text/thesaurus.ts'
import { thesaurusFaults } from '../../src/text/thesaurus-faults.ts'

const concepts = industries.flatMap(({ code }) =>
  readConcepts(readFileSync(new URL(`../../data/thesaurus/${code}.jsonl`, import.meta.url), 'utf8'), code),
)

describe('the thesaurus', () => {
  it('covers every industry with a hundred concepts or more', () => {
    const sizes = industries.map(
      ({ code }) => [code, concepts.filter(({ industry }) => industry === code).length] as const,
    )
    expect(sizes.filter(([, size]) => size < 100)).toEqual([])
  })

  it('names every word that means one thing here and another there', () => {
    expect([...ambiguousLabels({ concepts })].sort()).toEqual(
      ['GAN', 'GaN', '冷焊', '分层', '硝化', '颤振', '降阻剂'].sort(),
    )
  })

  it('knows by their symptoms ten problems or more of every industry', () => {
    const told = industries.map(
      ({ code }) =>
        [code, concepts.filter(({ industry, said }) => industry === code && said.length > 0).length] as const,
    )
    expect(told.filter(([, problems]) => problems < 10)).toEqual([])
    expect(concepts.flatMap(({ said }) => said).length).toBeGreaterThan(2000)
  })

  it('has no duplicate label, no duplicate English, no unknown neighbour, no cycle, no orphan', () => {
    expect(thesaurusFaults({ concepts })).toEqual([])
  })
})

describe('the check finds', () => {
  const concept = (prefLabel: string, more: object = {}) =>
    readConcepts(JSON.stringify({ prefLabel, kind: 'process', related: ['乙'], ...more }), 'welding')[0]!
  it.each([
    [
      'a label of two concepts',
      [concept('甲', { altLabel: ['丙'] }), concept('乙', { altLabel: ['丙'], related: ['甲'] })],
      'label 丙 is shared by 甲 and 乙',
    ],
    ['a neighbour that is not there', [concept('甲', { related: ['丁'] })], '甲: related 丁 is no concept'],
    [
      'a circle of broader concepts',
      [concept('甲', { broader: ['乙'] }), concept('乙', { broader: ['甲'], related: ['甲'] })],
      '甲 is broader than itself',
    ],
    [
      'English of two concepts',
      [concept('甲', { en: ['Riser'] }), concept('乙', { en: ['riser'], related: ['甲'] })],
      'English riser is shared by 甲 and 乙',
    ],
    [
      'a neighbour in two relations',
      [concept('甲', { broader: ['乙'] }), concept('乙', { related: ['甲'] })],
      '甲: 乙 is broader and related',
    ],
    [
      'symptoms of two problems',
      [
        concept('甲', { kind: 'problem', said: ['焊…裂'] }),
        concept('乙', { kind: 'problem', said: ['焊…裂'], related: ['甲'] }),
      ],
      '焊…裂 is said of 甲 and 乙',
    ],
    ['a symptom of one character', [concept('甲', { kind: 'problem', said: ['裂'] })], '甲: 裂 cannot be read'],
    ['a symptom that ends in a gap', [concept('甲', { kind: 'problem', said: ['焊…'] })], '甲: 焊… cannot be read'],
    ['symptoms of what is no problem', [concept('甲', { said: ['焊…裂'] })], '甲 has symptoms and is no problem'],
    [
      'symptoms that lead nowhere',
      [concept('甲', { kind: 'problem', said: ['焊…裂'], related: [] })],
      '甲: its symptoms lead nowhere',
    ],
    ['a concept nothing leads to', [concept('甲', { related: [] })], '甲 has no neighbour'],
  ])('%s', (_, faulty, fault) => {
    expect(thesaurusFaults({ concepts: faulty })).toContain(fault)
  })
})
