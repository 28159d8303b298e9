import { describe, expect, it } from 'vitest'
import type { Quote } from '../../../src/domain/match.ts'
import { standingIn } from '../../../src/ranking/claims/vocabulary.ts'
import { quoteFrom } from '../../../src/ranking/explain/quote.ts'
import { normalise } from '../../../src/text/normalise.ts'
import { createTokeniser } from '../../../src/text/tokenise.ts'
import { fc } from '../../support/fast-check.ts'

const tokeniser = createTokeniser()
const asked = new Map([
  ['焊接', 2],
  ['变形', 1],
  ['开裂', 3],
  ['tig', 1],
])
const question = '钛合金焊接变形大，TIG焊后开裂'
const standing = standingIn({ title: question, body: '', passages: [] })
const quote = (text: string): Quote | null => spoken(text)?.quote ?? null
const spoken = (text: string) => quoteFrom({ field: 'description', text }, { weights: asked, standing }, tokeniser)
const marked = ({ text, marks }: Quote): readonly string[] => marks.map(([start, end]) => text.slice(start, end))

describe('the quote of a passage', () => {
  it('is the sentence that says most to what is asked, with its words marked', () => {
    const found = quote('本组从事焊接。焊接后变形与开裂均可控制。变形小。')!
    expect(found).toMatchObject({ field: 'description', start: 7, end: 20, text: '焊接后变形与开裂均可控制。' })
    expect(marked(found)).toEqual(['焊接', '变形', '开裂'])
  })

  it('counts a word once, however often a sentence repeats it', () => {
    expect(quote('变形变形，变形变形。焊接。')!.text).toBe('焊接。')
  })

  it('is none where nothing asked is said', () => {
    expect(quote('从事食品发酵。')).toBeNull()
    expect(quote('')).toBeNull()
  })

  it('marks as one what the asking side writes as one, and no more', () => {
    expect(marked(quote('控制焊接变形开裂。')!)).toEqual(['焊接变形', '开裂'])
    expect(marked(quote('变形焊接。')!)).toEqual(['变形', '焊接'])
    expect(marked(quote('焊接的变形。')!)).toEqual(['焊接', '变形'])
  })

  it('keeps the letters of the record: full width, traditional and capitals are found and shown as written', () => {
    expect(marked(quote('採用ＴＩＧ焊接。')!)).toEqual(['ＴＩＧ', '焊接'])
    expect(marked(quote('鋁板銲接後變形大')!)).toContain('變形')
  })

  it('of a long sentence is cut around its first marked word, ninety characters at most', () => {
    const found = quote(`${'甲'.repeat(100)}焊接${'乙'.repeat(100)}。`)!
    expect(found.text).toHaveLength(90)
    expect(found.start).toBe(90)
    expect(marked(found)).toEqual(['焊接'])
  })

  it('is none where a word is only made by a broken line, and no sentence says it', () => {
    expect(quote('从事焊\n接')).toBeNull()
  })

  it('does not cut a character in two', () => {
    for (const between of ['', '一']) {
      const found = quote(`${'𠮷'.repeat(60)}${between}焊接${'𠮷'.repeat(60)}。`)!
      expect(found.text.isWellFormed()).toBe(true)
      expect(marked(found)).toEqual(['焊接'])
    }
  })
})

describe('any quote of any text', () => {
  const bits = fc.constantFrom(
    '焊接',
    '变形',
    '开裂',
    'ＴＩＧ',
    '高',
    '强',
    '。',
    '；',
    '\n',
    ' ',
    '的',
    '𠮷',
    '😀',
    '300℃',
    '變',
  )
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 160 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  it('is a span of it letter by letter, with marks inside, in order, apart, each a word that was asked', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = quote(text)
        if (found === null) return
        expect(found.text).toBe(text.slice(found.start, found.end))
        expect(found.text.length).toBeLessThanOrEqual(90)
        expect(found.text.isWellFormed()).toBe(true)
        expect(found.marks.length).toBeGreaterThan(0)
        const bounds = [-1, ...found.marks.flat(), found.text.length + 1]
        // Two words side by side stay two marks; so no bound lies before the one before it.
        expect(bounds.every((bound, i) => i === 0 || bound >= bounds[i - 1]!)).toBe(true)
        const { terms } = spoken(text)!
        expect(terms.every((term) => asked.has(term) || question.includes(term))).toBe(true)
        expect(marked(found).map((said) => normalise(said).text)).toEqual(terms)
      }),
      { numRuns: 300 },
    )
  })
})
