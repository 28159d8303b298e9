import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { IndicatorVerdict, IndicatorVerdictCode } from '../../../src/domain/indicator.ts'
import type { Passage } from '../../../src/domain/piece.ts'
import { indicatorsOf } from '../../../src/ranking/indicators/indicator.ts'
import { indicatorsSignal } from '../../../src/ranking/indicators/indicators-signal.ts'
import { judgeIndicators } from '../../../src/ranking/indicators/judge.ts'
import { fc } from '../../support/fast-check.ts'

interface Pair {
  readonly of: string
  readonly need: string
  readonly offer: string
  readonly verdict: IndicatorVerdictCode
}

const pairs = readFileSync(new URL('./pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)

const said = (text: string): readonly Passage[] => [{ field: 'description', text }]
const judged = (need: string, offer: string): readonly IndicatorVerdict[] =>
  judgeIndicators(indicatorsOf(said(need)), said(offer))

describe('a need held against an offer', () => {
  it('is tried on more than a hundred and twenty pairs', () => {
    expect(pairs.length).toBeGreaterThan(120)
  })

  it.each([...Map.groupBy(pairs, (pair) => pair.of)])('%s', (_, group) => {
    const found = group.map((pair) => ({
      ...pair,
      verdict: judged(pair.need, pair.offer)
        .map((each) => each.verdict)
        .join(),
    }))
    expect(found).toEqual(group)
  })

  it('is judged the same in any unit', () => {
    const lengths = { mm: 1e-3, 毫米: 1e-3, μm: 1e-6, cm: 1e-2, m: 1 }
    const unit = fc.constantFrom(...(Object.keys(lengths) as (keyof typeof lengths)[]))
    const length = fc.integer({ min: 1, max: 999 })
    fc.assert(
      fc.property(length, unit, length, unit, (asked, unitAsked, offered, unitOffered) => {
        const [verdict] = judged(`变形量不超过${asked}${unitAsked}`, `变形量${offered}${unitOffered}`)
        const fits = offered * lengths[unitOffered] <= asked * lengths[unitAsked] * (1 + 1e-9)
        expect(verdict?.verdict).toBe(fits ? 'met' : 'not met')
      }),
    )
  })

  it('never calls an offer met that may fall short', () => {
    const value = fc.integer({ min: 100, max: 900 })
    fc.assert(
      fc.property(value, value, fc.nat(50), (asked, low, width) => {
        const [verdict] = judged(`抗拉强度≥${asked}MPa`, `抗拉强度${low}~${low + width + 1}MPa`)
        expect(verdict?.verdict === 'met').toBe(low >= asked)
      }),
    )
  })
})

describe('the quotes of a verdict', () => {
  it('are the words of both sides, letter by letter, with the value marked', () => {
    const need: Passage = { field: 'description', text: '要求：产品 Fe 含量＜25ppm，耐温300℃以上。' }
    const offers: readonly Passage[] = [
      { field: 'title', text: '低铁含量耐热材料' },
      { field: 'm-e-003#paper1/description', text: '实测铁含量为 20 ppm；最高使用温度350℃。' },
    ]
    for (const { indicator, offered } of judgeIndicators(indicatorsOf([need]), offers)) {
      expect(need.text.slice(indicator.start, indicator.end)).toBe(indicator.text)
      const source = offers.find(({ field }) => field === offered?.field)
      expect(source?.text.slice(offered?.start, offered?.end)).toBe(offered?.text)
    }
    expect(
      judgeIndicators(indicatorsOf([need]), offers).map(({ indicator, offered }) => [indicator.text, offered?.text]),
    ).toEqual([
      ['Fe 含量＜25ppm', '铁含量为 20 ppm'],
      ['耐温300℃以上', '使用温度350℃'],
    ])
  })

  it('name the property when the offer is silent on it', () => {
    const [verdict] = judged('致密度≥99.5%', '适用于铝合金打印')
    expect(verdict).toMatchObject({ verdict: 'unknown', offered: null, note: '对方材料未提到「致密度」' })
  })
})

describe('the indicators of a need', () => {
  const texts = (text: string) => indicatorsOf(said(text)).map(({ quote }) => quote.text)

  it('are what it asks for, not how things are', () => {
    expect(texts('目前返修率4%，希望降到0.5%以下。国外同类设备效率95%。')).toEqual(['返修率4%，希望降到0.5%以下'])
  })

  it('hold what is not reached yet', () => {
    expect(texts('纯度一直达不到99.9%')).toEqual(['纯度一直达不到99.9%'])
  })

  it('come once, though title and text say them both', () => {
    const both = [
      { field: 'title', text: '耐温350℃密封圈' },
      { field: 'description', text: '密封圈长期耐温350℃，寿命5年' },
    ]
    expect(indicatorsOf(both).map(({ quote }) => `${quote.field}: ${quote.text}`)).toEqual([
      'title: 耐温350℃',
      'description: 寿命5年',
    ])
  })

  it('are none of the numbers a firm praises itself with', () => {
    expect(
      texts(
        '公司成立于1998年，现有员工300余人，占地120亩，注册资本5000万元，2023年产值2亿元，年产铸件3万吨，拥有专利20项。',
      ),
    ).toEqual([])
  })
})

describe('the signal of verdicts', () => {
  const of = (...codes: readonly IndicatorVerdictCode[]) =>
    indicatorsSignal(
      codes.map((verdict) => ({
        indicator: { field: 'title', start: 0, end: 0, text: '', marks: [] },
        verdict,
        offered: null,
        note: '',
      })),
    )

  it('is the share of met among the decided', () => {
    expect(of('met', 'not met', 'unknown', 'not comparable')).toBe(0.5)
    expect(of('met', 'unknown')).toBe(1)
    expect(of('not met', 'unknown')).toBe(0)
  })

  it('is no opinion when nothing is decided', () => {
    expect(of()).toBeUndefined()
    expect(of('unknown', 'not comparable')).toBeUndefined()
  })
})
