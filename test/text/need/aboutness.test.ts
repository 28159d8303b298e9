import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aboutness } from '../../../src/text/need/aboutness.ts'

const weights = (title: string, body: string): Readonly<Record<string, number>> =>
  Object.fromEntries(aboutness(title, body).map(({ start, end, weight }) => [body.slice(start, end), weight]))

describe('aboutness', () => {
  it('weighs ask and trouble full, figures and limits less, the market little, praise and terms next to nothing', () => {
    const body =
      '公司成立于1999年，员工300人。随着双碳目标的推进，市场前景广阔。密封圈低温就漏。希望开发低温密封材料。要求泄漏量≤10 mL/min。单价不超过20元。费用面议。'
    expect(weights('密封圈低温泄漏', body)).toEqual({
      '公司成立于1999年，员工300人。': 0.1,
      '随着双碳目标的推进，市场前景广阔。': 0.4,
      '密封圈低温就漏。': 1,
      '希望开发低温密封材料。': 1,
      '要求泄漏量≤10 mL/min。': 0.7,
      '单价不超过20元。': 0.6,
      '费用面议。': 0.1,
    })
  })

  it('keeps praise at full weight when there is nothing else', () => {
    const body = '公司创建于1986年，注册资本2亿元。主要产品有矿用电缆、船用电缆。产品远销欧美。'
    expect(Object.values(weights('寻求特种电缆人才', body))).toEqual([1, 1, 1])
  })

  it('does not pass over praise that repeats the title', () => {
    const body = '公司主要产品是碳化硅密封环，年产40万件。目前磨削时崩边多，废品率一成。'
    expect(weights('碳化硅密封环', body)['公司主要产品是碳化硅密封环，年产40万件。']).toBe(0.7)
    expect(weights('磨削崩边', body)['公司主要产品是碳化硅密封环，年产40万件。']).toBe(0.1)
  })

  it('finds something to go by in every sample need', () => {
    for (const group of ['manufacturing', 'materials-energy', 'life-digital']) {
      const place = new URL(`../../../data/samples/${group}/needs.jsonl`, import.meta.url)
      for (const line of readFileSync(place, 'utf8').trim().split('\n')) {
        const { id, title, description } = JSON.parse(line) as Readonly<Record<'id' | 'title' | 'description', string>>
        const found = aboutness(title, description)
        expect(Math.max(...found.map(({ weight }) => weight)), id).toBeGreaterThanOrEqual(0.7)
      }
    }
  })
})
