import { describe, expect, it } from 'vitest'
import { pooledIndicators } from '../../../src/ranking/common-needs/pooled.ts'
import { aNeed } from '../../support/records.ts'

const need = (id: string, description: string) => aNeed({ id, title: '', description })

describe('the numbers of several needs', () => {
  it('stand side by side, property by property, with the hardest named', () => {
    const pooled = pooledIndicators([
      need('a', '要求抗拉强度不低于80 MPa。'),
      need('b', '抗张强度≥0.12 GPa，表面粗糙度不大于0.8 μm。'),
    ])
    expect(
      pooled.map(({ property, demands, strictest }) => [property, demands.map((each) => each.need), strictest]),
    ).toEqual([
      ['抗拉强度', ['a', 'b'], 'b'],
      ['表面粗糙度', ['b'], 'b'],
    ])
  })

  it('have no hardest where they pull apart', () => {
    const [hardness] = pooledIndicators([need('a', '硬度要求不低于60 HRC。'), need('b', '硬度要求不大于50 HRC。')])
    expect(hardness!.strictest).toBeNull()
  })

  it('are quoted where they stand', () => {
    const description = '要求抗拉强度不低于80 MPa。'
    for (const { demands } of pooledIndicators([need('a', description)]))
      for (const { quote } of demands) expect(description.slice(quote.start, quote.end)).toBe(quote.text)
  })

  it('are none when nobody gives any', () => {
    expect(pooledIndicators([need('a', '总是开裂。')])).toEqual([])
  })
})
