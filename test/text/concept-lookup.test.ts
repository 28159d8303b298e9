import { describe, expect, it } from 'vitest'
import { conceptLookup } from '../../src/text/concept-lookup.ts'
import { labelsOf, readConcepts } from '../../src/text/thesaurus.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'

const concepts = [
  ...readConcepts(
    [
      { prefLabel: '硝化反应', altLabel: ['硝化', '混酸硝化'], kind: 'process' },
      { prefLabel: '氮化镓', altLabel: ['GaN'], kind: 'material', broader: ['硝化反应'] },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    'chemicals',
  ),
  ...readConcepts(
    [
      { prefLabel: '生物硝化', altLabel: ['硝化', '硝化细菌'], kind: 'process' },
      { prefLabel: '生成对抗网络', altLabel: ['GAN'], kind: 'discipline' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    'environment',
  ),
]

const neighboursOf = conceptLookup({ concepts }, createTokeniser(labelsOf({ concepts })))

describe('a word of two concepts', () => {
  it('leads to neither, and neither leads to it', () => {
    expect(neighboursOf('硝化')).toBeUndefined()
    expect(neighboursOf('硝化反应')?.same).toEqual(['混酸硝化'])
    expect(neighboursOf('生物硝化')?.same).toEqual(['硝化细菌'])
  })

  it('is one whatever its case', () => {
    expect(neighboursOf('gan')).toBeUndefined()
    expect(neighboursOf('氮化镓')).toEqual({ same: [], broader: ['硝化反应'], related: [] })
  })
})
