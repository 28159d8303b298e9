import { describe, expect, it } from 'vitest'
import { rulesReader } from '../../../src/adapters/reader/rules.ts'
import type { ReadField } from '../../../src/ports/reader.ts'
import { fc } from '../../support/fast-check.ts'

const reader = rulesReader()
const words = (fields: readonly ReadField[]): readonly string[] => fields.map(({ text }) => text)

const need = `江苏某某传动有限公司成立于2006年，注册资本5000万元，技术转让、技术咨询为主营业务之一。
目前行星架用球墨铸铁铸造。轴孔处经常开裂，返修率3%。
希望开发高强韧铸钢材料及热处理工艺，要求抗拉强度≥900 MPa，冲击功不低于40 J，单件成本增加不超过15%。
可以委托开发，也可以共建联合实验室，经费80万元以内，2027年9月底前交付样件。`

describe('rules reader', () => {
  it('sorts what a need says into fields, word for word', async () => {
    const reading = await reader.read(need)
    expect(words(reading.asks)).toEqual(['希望开发高强韧铸钢材料及热处理工艺，'])
    expect(words(reading.problem)).toEqual(['轴孔处经常开裂，返修率3%。'])
    expect(words(reading.current)).toEqual(['目前行星架用球墨铸铁铸造。'])
    expect(words(reading.target)).toEqual(['要求抗拉强度≥900 MPa，冲击功不低于40 J，'])
    expect(words(reading.constraints)).toEqual(['单件成本增加不超过15%。'])
    expect(words(reading.cooperation)).toEqual(['委托开发', '共建联合实验室'])
    expect(reading.budget?.text).toBe('80万元以内')
    expect(reading.deadline?.text).toBe('2027年9月底前')
  })

  it('reads the figures that are asked for, not those of the firm or of today', async () => {
    expect(words((await reader.read(need)).indicators)).toEqual([
      '抗拉强度≥900 MPa',
      '冲击功不低于40 J',
      '单件成本增加不超过15%',
    ])
  })

  it.each([
    ['球墨铸铁轴孔开裂\n目前返修率3%，希望开发高强韧铸钢。', '球墨铸铁轴孔开裂'],
    ['需求名称：高强韧铸钢\n希望开发新材料。', '高强韧铸钢'],
    ['目前返修率3%。希望开发高强韧铸钢材料，要求抗拉强度≥900 MPa。', '希望开发高强韧铸钢材料'],
    ['公司是国家高新技术企业，占地200亩。', undefined],
    ['', undefined],
  ])('reads the title of «%s»', async (text, title) => {
    expect((await reader.read(text)).title?.text).toBe(title)
  })

  it('reads the fields that a text names', async () => {
    const text = '技术领域：精密铸造、热处理\n轴孔开裂。所属行业:通用设备制造。'
    expect(words((await reader.read(text)).fields)).toEqual(['精密铸造', '热处理', '通用设备制造'])
  })

  it.each([
    ['预算30~50万元。', '30~50万元'],
    ['费用面议。', '面议'],
    ['二十万元左右，先打样。', '二十万元左右'],
    ['项目总预算：36万元，去年已支出12.8万元。', '36万元'],
    ['拟投入不超过200万元，分两年支付。', '不超过200万元'],
    ['公司2025年产值3亿元，投资1.2亿元新建厂房。', undefined],
    ['要求单套成本控制在5000元以内。', undefined],
    ['', undefined],
  ])('reads the budget of «%s»', async (text, budget) => {
    expect((await reader.read(text)).budget?.text).toBe(budget)
  })

  it.each([
    ['希望半年内见到样机。', '半年内'],
    ['样件一百只，两个月内交付。', '两个月内'],
    ['请园区推荐专家，越快越好。', '越快越好'],
    ['要求常温12个月胀袋率不超过0.1%。', undefined],
    ['公司2012年入驻园区，2023年完成股改。', undefined],
  ])('reads the deadline of «%s»', async (text, deadline) => {
    expect((await reader.read(text)).deadline?.text).toBe(deadline)
  })

  it('finds no ask in praise', async () => {
    const reading = await reader.read('公司是国家高新技术企业，占地200亩，荣获省科技进步二等奖，产品远销欧美。')
    expect(reading).toEqual({
      title: null,
      asks: [],
      problem: [],
      current: [],
      target: [],
      indicators: [],
      fields: [],
      constraints: [],
      cooperation: [],
      budget: null,
      deadline: null,
    })
  })

  it('makes nothing up: every field is a span of the text', async () => {
    const text = fc
      .array(
        fc.constantFrom(
          '预算',
          '３０万元',
          '面议',
          '希望',
          '開裂',
          '委托开发',
          '半年内交付',
          '，',
          '。',
          '\n',
          '公司成立于',
          ' ',
          '𠮷',
        ),
        {
          maxLength: 30,
        },
      )
      .map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { title, budget, deadline, ...lists } = await reader.read(written)
        const fields = [...Object.values(lists).flat(), ...[title, budget, deadline].filter((field) => field !== null)]
        expect(fields.every((field) => field.text !== '' && written.slice(field.start, field.end) === field.text)).toBe(
          true,
        )
      }),
    )
  })
})
