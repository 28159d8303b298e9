import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedBy, askedInWords } from '../../src/ranking/asked.ts'
import { partsAsked } from '../../src/ranking/asked-parts.ts'
import { indicatorsOf } from '../../src/ranking/indicators/indicator.ts'
import { fc } from '../support/fast-check.ts'
import { aNeed, aResult } from '../support/records.ts'

const two = aNeed({
  title: '电梯门机异响与井道除湿',
  description:
    '本次征集两项内容。1、门机开关门时有摩擦异响，噪声要求不大于50 dB，想找懂传动的专家。2、井道底坑常年积水，电气件受潮，湿度希望控制在60%以下，想找除湿方案。两项可分别谈。',
  keywords: ['门机', '除湿', '物业'],
})
const parts = partsAsked(askedBy('need', two))

describe('a need in parts', () => {
  it('becomes a question for each thing, with its own words and no other', () => {
    expect(parts.map(({ label }) => label)).toEqual(['电梯门机异响', '井道除湿'])
    expect(parts.map(({ asked }) => asked.title)).toEqual(['电梯门机异响', '井道除湿'])
    expect(parts[0]!.asked.body).toContain('摩擦异响')
    expect(parts[0]!.asked.body).not.toContain('积水')
    expect(parts[1]!.asked.body).toContain('积水')
  })

  it('shares out the keywords, and gives to all what stands in none', () => {
    expect(parts.map(({ asked }) => asked.keywords)).toEqual([
      ['门机', '物业'],
      ['除湿', '物业'],
    ])
  })

  it('shares out the numbers, quoted where they stand in the whole', () => {
    const quotes = parts.map(({ asked }) => indicatorsOf(asked.passages).map(({ quote }) => quote))
    expect(quotes.map((own) => own.map(({ text }) => text))).toEqual([
      ['噪声要求不大于50 dB'],
      ['湿度希望控制在60%以下'],
    ])
    for (const { start, end, text } of quotes.flat()) expect(two.description.slice(start, end)).toBe(text)
  })

  it('keeps who asks and where', () => {
    for (const { asked } of parts)
      expect(asked).toMatchObject({ kind: 'need', id: two.id, organisation: two.organisation, region: two.region })
  })

  it('is none when one thing is asked, and neither is a result', () => {
    expect(partsAsked(askedBy('need', aNeed()))).toEqual([])
    expect(partsAsked(askedBy('result', aResult({ title: two.title, description: two.description })))).toEqual([])
    expect(partsAsked(askedInWords('铜铝接头焊后开裂'))).toEqual([])
  })
})

describe('free words in parts', () => {
  it('are found in a long text and in one line', () => {
    const long = partsAsked(askedInWords(two.description))
    expect(long.map(({ asked }) => asked.title || asked.body).map((text) => text.includes('积水'))).toEqual([
      false,
      true,
    ])
    const line = partsAsked(askedInWords('一、废砂再生利用；二、熔炼炉节电'))
    expect(line.map(({ label }) => label)).toEqual(['废砂再生利用', '熔炼炉节电'])
  })

  it('quote the text letter by letter', () => {
    for (const { spans } of partsAsked(askedInWords(two.description)))
      for (const { field, start, end, text } of spans) {
        expect(field).toBe('text')
        expect(two.description.slice(start, end)).toBe(text)
      }
  })
})

const written = readFileSync(new URL('../text/need/parts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly title: string; readonly body: string })

describe('whatever is written', () => {
  it('spans are of the passages, labels are short and say something, blanked passages keep their length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.constantFrom(...written), (one, other) => {
        const need = aNeed({ title: one.title, description: `${one.body}\n${other.body}` })
        for (const { asked, spans, label } of partsAsked(askedBy('need', need))) {
          expect(label.length).toBeGreaterThan(0)
          expect(label.length).toBeLessThanOrEqual(24)
          expect(asked.passages.map(({ text }) => text.length)).toEqual([need.title.length, need.description.length])
          const texts: Readonly<Record<string, string>> = { title: need.title, description: need.description }
          for (const { field, start, end, text } of spans) expect(texts[field]!.slice(start, end)).toBe(text)
        }
      }),
    )
  })
})
