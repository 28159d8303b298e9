import { describe, expect, it } from 'vitest'
import { matterOf } from '../../../src/text/need/matter-of.ts'

const praise =
  '公司成立于1999年，注册资本5000万元，占地120亩，员工300人，是国家高新技术企业。公司荣获省名牌产品称号，产品远销欧美，客户遍布全国。'
const matter = '密封圈低温就漏。希望开发零下六十度可用的密封材料。'

describe('matter of a need', () => {
  it('is the asking sentences where praise fills most of the body', () => {
    expect(matterOf('低温密封', `${praise}${matter}费用面议。`)).toBe(
      '密封圈低温就漏。\n希望开发零下六十度可用的密封材料。',
    )
  })

  it('is the body as it is where it mostly speaks of the matter', () => {
    const body = `公司成立于1999年。${matter}`
    expect(matterOf('低温密封', body)).toBe(body)
  })

  it('is the body as it is where there is nothing but praise, or nothing at all', () => {
    expect(matterOf('低温密封', praise)).toBe(praise)
    expect(matterOf('低温密封', '')).toBe('')
  })
})
