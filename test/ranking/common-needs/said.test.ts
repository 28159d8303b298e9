import { describe, expect, it } from 'vitest'
import { matterOf, saidIn } from '../../../src/ranking/common-needs/said.ts'
import { signsOf } from '../../../src/ranking/common-needs/signs.ts'

const need = (own: { title?: string; description?: string; keywords?: readonly string[] }) =>
  saidIn({ title: '', description: '', keywords: [], ...own })

const weightOf = (character: string, said: ReturnType<typeof need>) => {
  const at = said.signs.indexOf(signsOf(character)[0]!)
  return { whole: said.whole[at], title: said.title[at] }
}

describe('what a need says', () => {
  it('counts a character 1 + ln(times)', () => {
    const said = need({ description: '漏油，漏油，漏油，换过油封还是渗油，请人来看看' })
    expect(weightOf('漏', said).whole).toBeCloseTo(1 + Math.log(3), 5)
    expect(weightOf('换', said).whole).toBe(1)
  })

  it('counts a character more in the title, and more again among the keywords', () => {
    const said = need({
      title: '轴头渗油',
      keywords: ['渗油'],
      description: '油封处渗油，求解决办法，不要再渗油，谢谢各位',
    })
    expect(weightOf('轴', said)).toEqual({ whole: 2, title: 1 })
    expect(weightOf('渗', said).whole).toBeCloseTo(1 + Math.log(2) + 4, 5)
    expect(weightOf('封', said).title).toBe(0)
  })

  it('keeps its characters in rising order, each once', () => {
    const { signs } = need({ title: '焊后开裂', description: '焊后开裂，开裂在焊趾，AOI查不出，返修率高达百分之四' })
    expect([...signs]).toEqual([...new Set(signs)].sort((a, b) => a - b))
  })

  it('leaves out how the firm praises itself', () => {
    const matter = matterOf(
      '公司成立于2008年，注册资本3000万元，获评省级高新技术企业。现有减速机输出轴渗油，返修率6%，请专家帮助解决密封问题。',
    )
    expect(matter).toContain('输出轴渗油')
    expect(matter).not.toContain('注册资本')
  })

  it('takes all of a short text that would be left with nothing', () => {
    expect(matterOf('公司成立于2008年。')).toBe('公司成立于2008年。')
  })

  it('is left with nothing when a firm speaks at length of itself alone', () => {
    const praise =
      '公司成立于2008年，注册资本3000万元，占地面积50亩，获评省级高新技术企业，产品远销海内外，深受客户好评。'
    expect(matterOf(praise)).toBe('')
    expect(need({ title: '求合作', description: praise }).share).toBe(0)
  })

  it('knows how much of a description is about the matter', () => {
    expect(need({ description: '' }).share).toBe(1)
    expect(need({ description: '输出轴渗油，返修率6%。' }).share).toBe(1)
    const mixed = need({ description: '公司成立于2008年，获评省级高新技术企业。输出轴渗油，返修率6%。' }).share
    expect(mixed).toBeGreaterThan(0)
    expect(mixed).toBeLessThan(1)
  })
})
