import { describe, expect, it } from 'vitest'
import { generalEasings } from '../../../src/ranking/assign/general.ts'
import { limits } from '../../support/shortlists.ts'

const steps = (own: Parameters<typeof limits>[0]) =>
  generalEasings(limits(own)).map((easing) => easing.steps.map(({ text }) => text))

describe('what could be loosened for everybody', () => {
  it('is each general limit, step by step, until nothing is left of it', () => {
    const all = steps({
      perNeed: { expert: { least: 2, most: 3 } },
      near: { scope: 'city', needs: null },
      minimumGrade: 3,
    })
    expect(all).toContainEqual(['把每条需求至少 2 位专家统一降到 1 位', '把每条需求至少 2 位专家统一降到 0 位'])
    expect(all).toContainEqual(['把“同城”统一放宽到“同省”', '不再要求就近'])
    expect(all).toContainEqual(['把最低等级从“强相关”统一降到“较强相关”', '把最低等级从“强相关”统一降到“弱相关”'])
    expect(all.some(([first]) => first === '把每位专家的上限从 3 统一提到 4')).toBe(true)
  })

  it('says nothing of what is not limited, and leaves every other limit as it is', () => {
    expect(
      steps({ perNeed: { expert: { least: 0, most: 3 } } })
        .flat()
        .join(),
    ).not.toMatch(/成果|就近|等级|名额|至少/)
    const quotas = [
      { of: 'category' as const, value: '教授', least: 2, most: null },
      { of: 'organisation' as const, value: null, least: null, most: 4 },
    ]
    const eased = generalEasings(limits({ quotas })).flatMap((easing) => easing.steps)
    const least = eased.find(({ text }) => text === '把类别“教授”的下限从 2 统一降到 1')
    expect(least?.limits).toEqual(limits({ quotas: [{ ...quotas[0]!, least: 1 }, quotas[1]!] }))
    expect(eased.some(({ text }) => text === '把各单位的名额从 4 统一提到 5')).toBe(true)
  })
})
