import { describe, expect, it } from 'vitest'
import { askedInWords } from '../../../src/ranking/asked.ts'
import { vocabularyOf } from '../../../src/ranking/claims/vocabulary.ts'

describe('what a term answers, where a symptom was told', () => {
  const vocabulary = vocabularyOf(askedInWords('Q890板子焊完第二天就裂'), {
    said: ['板子', '焊完'],
    symptoms: [{ problem: '氢致裂纹', said: '焊完第二天就裂', names: ['氢致裂纹'], remedies: ['预热'] }],
    neighboursOf: (term) => (term === '板子' ? { same: ['钢板'], broader: [], related: [] } : undefined),
  })

  it('is the stretch that tells of it: the name of the problem as the same, what is done about it as related', () => {
    expect(vocabulary('氢致裂纹')).toEqual({ says: 'synonym', asked: '焊完第二天就裂' })
    expect(vocabulary('预热')).toEqual({ says: 'related', asked: '焊完第二天就裂' })
  })

  it('is a word or its neighbour as ever; what nobody asked for answers nothing', () => {
    expect(vocabulary('焊完')).toEqual({ says: 'word', asked: '焊完' })
    expect(vocabulary('钢板')).toEqual({ says: 'synonym', asked: '板子' })
    expect(vocabulary('焊完第二天就裂')).toBeUndefined()
    expect(vocabulary('钎焊')).toBeUndefined()
  })
})
