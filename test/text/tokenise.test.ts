import { describe, expect, it } from 'vitest'
import { createTokeniser } from '../../src/text/tokenise.ts'
import { fc } from '../support/fast-check.ts'

const tokeniser = createTokeniser(['铜铝接头', '印制电路板'])

describe('tokenise', () => {
  it('keeps domain words whole beside their parts', () => {
    expect(tokeniser.words('铜铝接头焊后开裂')).toEqual(['接头', '铜铝接头', '焊后', '开裂'])
  })

  it('drops stop words and bare numbers, keeps Latin names', () => {
    expect(tokeniser.words('我公司需要 CR2032 电池 300 只，C++ 与 Fe/Mn')).toEqual([
      'cr2032',
      '电池',
      '只',
      'c++',
      'fe',
      'mn',
    ])
  })

  it('reads full width, traditional and broken lines as one', () => {
    const plain = tokeniser.terms('增材制造与3D打印')
    expect(tokeniser.terms('增材制\n造與３Ｄ打 印')).toEqual(plain)
  })

  it('gives offsets into the text as it was written', () => {
    const text = '需求：增材制\n造設備，Ｐcb 印制 电路板'
    for (const { term, start, end } of tokeniser.tokens(text)) {
      expect(createTokeniser().words(text.slice(start, end)).join('').length).toBeGreaterThan(0)
      expect(text.slice(start, end).replace(/\s/g, '').length).toBe(term.length)
    }
  })

  it('gives the same words with and without offsets, whatever the text', () => {
    const characters = [...'铜铝接头焊后开裂的电化学储能電站ＡＢc1.5%，。\n 　']
    const text = fc.array(fc.constantFrom(...characters), { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (written) => {
        expect(tokeniser.tokens(written).map(({ term }) => term)).toEqual(tokeniser.words(written))
      }),
    )
  })
})
