import { describe, expect, it } from 'vitest'
import type { ChainNode } from '../../../src/domain/chain.ts'
import { piecesOf } from '../../../src/domain/piece.ts'
import { chainWords, termsOfNode } from '../../../src/ranking/chains/chain-words.ts'
import { hangings } from '../../../src/ranking/chains/hang.ts'
import type { Thesaurus } from '../../../src/text/thesaurus.ts'
import { labelsOf, readConcepts } from '../../../src/text/thesaurus.ts'
import { createTokeniser } from '../../../src/text/tokenise.ts'
import { aNeed } from '../../support/records.ts'

const concept = (prefLabel: string, more: object = {}) => JSON.stringify({ prefLabel, kind: 'equipment', ...more })
const thesaurus: Thesaurus = {
  concepts: readConcepts(
    [
      concept('真空泵', { altLabel: ['负压机组'], related: ['真空计'] }),
      concept('干式真空泵', { altLabel: ['干泵'], broader: ['真空泵'] }),
      concept('螺杆干泵', { broader: ['干式真空泵'] }),
      concept('真空计', { related: ['真空泵'] }),
      concept('真空镀膜', { altLabel: ['PVD'] }),
    ].join('\n'),
    'vacuum',
  ),
}
const language = { thesaurus, tokeniser: createTokeniser(labelsOf(thesaurus)) }
const node = (id: string, name: string, words: readonly string[] = []): ChainNode => ({
  ...{ id, name, words, stretch: 'midstream', mark: null, from: [], note: null },
})
const hung = (nodes: readonly ChainNode[], need: Parameters<typeof aNeed>[0]) =>
  hangings(
    piecesOf('need', aNeed({ title: '', description: '', keywords: [], ...need })),
    chainWords(nodes, language),
    language.tokeniser,
  )
const pumps = node('pump', '真空获得', ['真空泵'])
const coats = node('coat', '镀膜', ['真空镀膜'])

describe('a need hangs on the link of a chain', () => {
  it('that its title names, by another name and by a narrower thing, with the words that prove it', () => {
    const [very] = hung([pumps, coats], { title: '真空泵漏油' })
    expect(very).toMatchObject({
      nodeId: 'pump',
      points: 3,
      proofs: [{ word: '真空泵', relation: 'same', text: '真空泵' }],
    })
    expect(hung([pumps, coats], { title: '负压机组漏油' })[0]).toMatchObject({ points: 2.7 })
    const [narrow] = hung([pumps, coats], { title: '螺杆干泵抽不到底' })
    expect(narrow).toMatchObject({
      nodeId: 'pump',
      proofs: [{ relation: 'narrower', field: 'title', start: 0, end: 4 }],
    })
    expect(narrow!.points).toBeCloseTo(2.4)
  })

  it('and its points are the sum of its proofs, however often a word is said', () => {
    const [both] = hung([node('pump', '真空泵', ['真空镀膜'])], {
      title: '真空泵',
      description: '真空泵、真空泵、真空镀膜',
    })
    expect(both!.proofs.map(({ text }) => text)).toEqual(['真空泵', '真空镀膜'])
    expect(both!.points).toBe(both!.proofs.reduce((sum, { points }) => sum + points, 0))
  })

  it('not on one whose neighbour it only names', () => {
    expect(hung([pumps], { title: '真空计' })).toEqual([])
    expect(hung([pumps], { description: '用到真空泵。' })).toEqual([])
  })

  it('that names it most exactly, not on one of which that is a narrower thing', () => {
    const found = hung([pumps, node('dry', '干式真空泵')], { title: '干泵抽不到底' })
    expect(found.map(({ nodeId }) => nodeId)).toEqual(['dry'])
  })

  it('by half on each of two that name it alike, the first of the chain first', () => {
    const found = hung([node('b', '甲', ['真空泵']), node('a', '乙', ['真空泵'])], { title: '真空泵' })
    expect(found.map(({ nodeId, points }) => [nodeId, points])).toEqual([
      ['b', 1.5],
      ['a', 1.5],
    ])
  })

  it('by a Latin name only where it stands as a word', () => {
    expect(hung([coats], { title: 'PVD 膜层脱落' })[0]).toMatchObject({ nodeId: 'coat' })
    expect(hung([coats], { title: 'XPVDS 膜层脱落' })).toEqual([])
  })
})

describe('the terms of a link', () => {
  it('weigh what they count', () => {
    const terms = termsOfNode('pump', chainWords([pumps], language), language.tokeniser)
    expect(terms.get('真空泵')).toBe(1)
    expect(terms.get('干泵')).toBe(0.8)
    expect(terms.get('真空计')).toBe(0.3)
    expect(terms.has('pvd')).toBe(false)
  })
})
