import { describe, expect, it } from 'vitest'
import { askedBy, askedInWords } from '../../src/ranking/asked.ts'
import { bestPossible, inverseDocumentFrequency, rarities } from '../../src/ranking/best-possible.ts'
import { expanded, inOtherWords, queryTerms, toldSymptoms } from '../../src/ranking/query-terms.ts'
import { createTokeniser, type Tokeniser } from '../../src/text/tokenise.ts'
import { aNeed, anEvidence, anExpert, aResult } from '../support/records.ts'

/** Cuts at blanks. */
const blanks: Tokeniser = {
  words: (text) => text.split(/\s+/).filter((word) => word !== ''),
  terms: (text) => blanks.words(text),
  tokens: () => [],
}
const termsOf = (title: string, body: string) =>
  Object.fromEntries(queryTerms({ ...askedInWords(''), title, body }, blanks))

describe('the terms of a query', () => {
  it('weigh three in the title, each time they stand there', () => {
    expect(termsOf('焊接 变形 焊接', '')).toEqual({ 焊接: 6, 变形: 3 })
  })

  it('weigh 1 + ln(times) in the body, because firms repeat themselves', () => {
    expect(termsOf('', '铜 铝 铜 铜')).toEqual({ 铜: 1 + Math.log(3), 铝: 1 })
  })

  it('add up over title and body; pairs of characters weigh half', () => {
    expect(termsOf('铜 ~铜铝', '铜 ~铜铝')).toEqual({ 铜: 4, '~铜铝': 2 })
  })

  it('are words and pairs of characters of the real segmentation', () => {
    const terms = queryTerms(askedInWords('铝合金激光焊接'), createTokeniser())
    expect(terms.get('焊接')).toBe(3)
    expect(terms.get('~焊接')).toBe(1.5)
  })
})

describe('the terms that a thesaurus adds', () => {
  const neighbours = { 钎焊: { same: ['硬钎焊'], broader: ['焊接'], related: ['钎剂', '焊料'] } }
  const lookup = (term: string) => neighbours[term as keyof typeof neighbours]

  it('weigh less than the word they stand for: the same the most', () => {
    const terms = expanded(new Map([['钎焊', 4]]), lookup)
    expect(terms.get('钎焊')).toBe(4)
    for (const other of ['硬钎焊', '焊接', '钎剂', '焊料']) {
      expect(terms.get(other)).toBeGreaterThan(0)
      expect(terms.get(other)).toBeLessThan(4)
    }
    expect(terms.get('硬钎焊')).toBeGreaterThan(terms.get('焊接')!)
  })

  it('take nothing from a word that was said, and add up to nothing of their own', () => {
    const terms = expanded(
      new Map([
        ['钎焊', 4],
        ['焊接', 1],
        ['变形', 2],
      ]),
      lookup,
    )
    expect([terms.get('焊接'), terms.get('变形')]).toEqual([1, 2])
    expect([...terms.keys()].sort()).toEqual(['变形', '焊接', '焊料', '硬钎焊', '钎剂', '钎焊'].sort())
  })
})

describe('the symptoms that are told', () => {
  const asked = { ...askedInWords(''), title: '焊完就裂', body: '泵抖' }
  const symptoms = toldSymptoms(asked, (text) =>
    text.includes('裂')
      ? [{ problem: '焊接裂纹', said: '焊完就裂', names: ['焊接裂纹'], remedies: ['预热', '泵抖'] }]
      : [{ problem: '泵振动', said: '泵抖', names: ['泵振动'], remedies: ['动平衡'] }],
  )

  it('add their names and remedies, those of the title three times as much, and take nothing from a word that was said', () => {
    const terms = expanded(new Map([['泵抖', 1]]), () => undefined, symptoms)
    expect(terms.get('泵抖')).toBe(1)
    expect(terms.get('焊接裂纹')).toBe(3 * terms.get('泵振动')!)
    expect(terms.get('预热')).toBe(3 * terms.get('动平衡')!)
    expect(terms.get('预热')).toBeLessThan(3)
  })

  it('are told to the embedder behind what was said', () => {
    expect(inOtherWords(asked, symptoms)).toMatchObject({
      title: '焊完就裂',
      body: '泵抖\n焊接裂纹\n预热\n泵抖\n泵振动\n动平衡',
    })
    expect(inOtherWords(asked, []).body).toBe('泵抖')
  })
})

describe('what is asked', () => {
  it('is all title in a line or two, and all body in a longer text', () => {
    expect(askedInWords('焊'.repeat(80))).toMatchObject({ title: '焊'.repeat(80), body: '' })
    expect(askedInWords('焊'.repeat(81))).toMatchObject({ title: '', body: '焊'.repeat(81) })
  })

  it('is a record’s own words, and what circumstance it tells', () => {
    expect(askedBy('need', aNeed({ industry: 'welding' }))).toMatchObject({
      kind: 'need',
      id: 'need-1',
      title: '铝合金薄板激光焊接变形控制',
      body: '激光焊接\n0.8 mm 铝合金薄板焊后变形大,要求平面度误差不超过 0.2 mm。',
      region: '江苏省扬州市',
      industries: ['welding'],
      cooperation: ['合作研发'],
    })
    expect(askedBy('result', aResult()).body).toBe(
      '激光焊接、薄壁件\n适用于 0.5~2 mm 铝合金,平面度误差不超过 0.15 mm。',
    )
  })

  it('is, of an expert, his fields and then his work', () => {
    const asked = askedBy('expert', anExpert({ evidence: [anEvidence({ title: '论文甲', description: '摘要' })] }))
    expect(asked).toMatchObject({ title: '激光焊接', body: '从事轻合金焊接二十年。\n论文甲。摘要' })
  })
})

describe('rarity', () => {
  it('is Lucene’s inverse document frequency, above 0 for any term', () => {
    expect(inverseDocumentFrequency(10, 1)).toBeCloseTo(Math.log(1 + 9.5 / 1.5), 12)
    expect(inverseDocumentFrequency(10, 10)).toBeCloseTo(Math.log(1 + 0.5 / 10.5), 12)
    const known = rarities(['铜', '锎'], { documents: 10, documentFrequency: new Map([['铜', 1]]) })
    expect(known.get('锎')).toBeCloseTo(Math.log(1 + 10.5 / 0.5), 12)
  })
})

describe('the best possible score of a query', () => {
  const statistics = (holding: Readonly<Record<string, number>>) => ({
    documents: 100,
    documentFrequency: new Map(Object.entries(holding)),
  })

  it('counts the ten heaviest terms that the library knows', () => {
    const terms = Array.from({ length: 12 }, (_, i) => `词${i}`)
    const holding = Object.fromEntries(terms.map((term) => [term, 5]))
    const best = (...weights: readonly (readonly [string, number])[]) =>
      bestPossible(new Map(weights), statistics(holding))
    const one = best(['词0', 1])
    expect(one).toBeGreaterThan(0)
    expect(best(...terms.map((term) => [term, 1] as const))).toBeCloseTo(10 * one, 9)
    expect(best(...terms.map((term, i) => [term, i < 2 ? 0.1 : 2] as const))).toBeCloseTo(20 * one, 9)
    expect(best(['词0', 1], ['锎', 9])).toBe(one)
    expect(best(['锎', 9])).toBe(0)
  })

  it('weighs a rare term more', () => {
    const holding = statistics({ 罕见: 1, 常见: 90 })
    expect(bestPossible(new Map([['罕见', 1]]), holding)).toBeGreaterThan(bestPossible(new Map([['常见', 1]]), holding))
  })
})
