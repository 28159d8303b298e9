import { describe, expect, it } from 'vitest'
import { differentFirms, firmOf } from '../../../src/ranking/common-needs/firms.ts'

type Written = Parameters<typeof firmOf>[0]
const different = (a: Written, b: Written): boolean => differentFirms(firmOf(a), firmOf(b))
const named = (organisation: string | null, organisationId: string | null = null): Written => ({
  organisation,
  organisationId,
})

describe('two needs are of different firms', () => {
  it('when the firms are known to be two', () => {
    expect(different(named('甲机械有限公司', 'o-1'), named('乙阀门有限公司', 'o-2'))).toBe(true)
    expect(different(named('甲机械有限公司'), named('乙阀门有限公司'))).toBe(true)
    expect(different(named('甲机械有限公司', 'o-1'), named('乙阀门有限公司'))).toBe(true)
  })

  it('not when one firm goes by two ids or two legal forms', () => {
    expect(different(named('甲机械有限公司', 'o-1'), named('甲机械股份有限公司', 'o-2'))).toBe(false)
    expect(different(named('甲機械（集團）有限公司'), named('甲机械 有限公司'))).toBe(false)
    expect(different(named('甲机械', 'o-1'), named('甲机械二分厂', 'o-1'))).toBe(false)
  })

  it('not when nobody knows whose need it is', () => {
    expect(different(named(null), named(null))).toBe(false)
    expect(different(named('甲机械有限公司'), named(null))).toBe(false)
    expect(different(named(null, 'o-1'), named('乙阀门有限公司'))).toBe(false)
  })
})
