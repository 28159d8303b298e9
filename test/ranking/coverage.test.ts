import { describe, expect, it } from 'vitest'
import type { Piece } from '../../src/domain/piece.ts'
import { askedInWords } from '../../src/ranking/asked.ts'
import { askedWords, coverageOf } from '../../src/ranking/coverage.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'

const tokeniser = createTokeniser([])
const rarity = new Map([
  ['曲轴', 3],
  ['锻造', 2],
  ['开裂', 1],
])
const asked = (text: string) => askedWords(askedInWords(text), tokeniser, rarity)
const piece = (title: string, body = '', own: Partial<Piece> = {}): Piece => ({
  id: 'result:r',
  title: { field: 'title', text: title },
  keywords: { field: 'keywords', text: '' },
  body: { field: 'description', text: body },
  standing: 'proof',
  ...own,
})

describe('coverage: how much of what was asked a piece names', () => {
  it('is the share of the asked words by rarity and length', () => {
    expect(coverageOf(asked('曲轴锻造'), piece('曲轴锻造工艺'))).toBe(1)
    expect(coverageOf(asked('曲轴锻造'), piece('曲轴的热处理'))).toBeCloseTo(3 / 5, 12)
    expect(coverageOf(asked('曲轴锻造'), piece('食品发酵'))).toBe(0)
  })

  it('takes half a word for half: 精锻 names half of 锻造', () => {
    expect(coverageOf(asked('曲轴锻造'), piece('精锻凸轮'))).toBeCloseTo(1 / 5, 12)
  })

  it('hears a whole word anywhere, single characters in the headline only', () => {
    expect(coverageOf(asked('锻造'), piece('热加工', '用于锻造'))).toBe(1)
    expect(coverageOf(asked('锻造'), piece('热加工', '精锻，铸造'))).toBe(0)
  })

  it('reads traditional and full-width letters as what they are', () => {
    expect(coverageOf(asked('曲軸鍛造'), piece('曲轴锻造'))).toBe(1)
  })

  it('asks nobody by the characters of his name', () => {
    const name = { field: 'name', text: '曲轴' }
    expect(coverageOf(asked('曲轴'), piece('焊接', '', { standing: 'profile', keywords: name }))).toBe(0)
    expect(coverageOf(asked('曲轴'), piece('焊接', '', { keywords: { field: 'keywords', text: '曲轴' } }))).toBe(1)
  })

  it('falls back on the body of a question without a title, and has no opinion where nothing is asked', () => {
    const long = `${'请教一下各位老师。'.repeat(12)}曲轴锻造开裂`
    expect(coverageOf(asked(long), piece('曲轴锻造开裂'))).toBe(1)
    expect(coverageOf(asked('的'), piece('曲轴'))).toBeNull()
  })
})
