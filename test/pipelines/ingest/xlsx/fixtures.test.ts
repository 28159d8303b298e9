import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixtures, readFile } from '../read-file.ts'

describe('a sheet of an office, with merged cells (written by openpyxl)', () => {
  const read = () => readFile('need', join(fixtures, 'needs-merged-header.xlsx'))

  it('is found behind a sheet of instructions, its header of two rows joined', async () => {
    expect((await read()).labels).toEqual([
      '序号',
      '企业名称',
      '联系人',
      '技术需求/名称',
      '需要解决的主要技术难题',
      '期望实现的主要技术目标',
      '所属行业',
      '合作方式',
      '拟投入资金（万元）',
      '需求有效期至',
    ])
  })

  it('gives its needs, each with the firm merged over several rows', async () => {
    const { records } = await read()
    expect(records).toMatchObject([
      {
        title: '耐磨渣浆泵叶轮材料',
        description:
          '需要解决的主要技术难题：\n现用Cr26铸铁叶轮寿命不足800小时\n\n期望实现的主要技术目标：\n寿命≥2000小时',
        organisation: '江苏淮岭泵业有限公司',
        industry: 'fluid-machinery',
        cooperation: ['委托开发', '联合攻关'],
        budget: '50万元',
        deadline: '2027-03-31',
        source: { row: 6 },
        extra: { 联系人: '李工' },
      },
      {
        title: '机械密封泄漏',
        organisation: '江苏淮岭泵业有限公司',
        budget: '12.5万元',
        deadline: null,
        source: { row: 7 },
        extra: { 联系人: '李工', 需求有效期至: '长期' },
      },
      {
        title: '电机温升超标',
        organisation: '盐城沐川电机有限公司',
        cooperation: [],
        budget: '面议',
        deadline: '2026-12-31',
        extra: { 联系人: '王工', 合作方式: '先聊聊', 需求有效期至: '2026年12月' },
      },
    ])
  })

  it('sets aside the lines that run across the table', async () => {
    const { refused } = await read()
    expect(refused.map(({ row, problems: [problem] }) => [row, problem?.reason])).toEqual([
      [5, '这一行是横跨几列的标题或说明，不是一条记录'],
      [9, '这一行是横跨几列的标题或说明，不是一条记录'],
    ])
  })
})

describe('a workbook with strings in its cells and dates from 1904 (written by XlsxWriter)', () => {
  it('shows dates, percentages and units as their cells do', async () => {
    const { records, refused } = await readFile('result', join(fixtures, 'results-inline-1904.xlsx'))
    expect(refused).toEqual([])
    expect(records).toMatchObject([
      {
        id: 'CG-2026-001',
        title: '水性环氧防腐涂料',
        description: '固含量高，耐盐雾1000小时 & 附着力<1级',
        inventors: ['周青', '吴晓'],
        maturity: '样机',
        cooperation: ['转让', '作价入股'],
        patents: ['ZL202410012345.6', 'ZL202410012346.0'],
        price: '80万元',
        updated: '2026-02-28T00:00:00.000Z',
        extra: { 转化率指标: '98.5%' },
      },
      {
        id: 'CG-2026-002',
        inventors: ['郑　涛'],
        maturity: null,
        cooperation: [],
        patents: [],
        price: '面议',
        extra: { 转化率指标: '2.3', 技术成熟度: '说不清', 拟转化方式: '独家代理', 登记日期: '13912345678' },
      },
    ])
  })
})

describe('a workbook of experts (written by XlsxWriter)', () => {
  it('has its pieces of work taken apart, and two people of one name stay two', async () => {
    const { records } = await readFile('expert', join(fixtures, 'experts.xlsx'))
    const [first, second] = records
    expect(first).toMatchObject({
      name: '沈　岚',
      organisation: '云台大学材料学院',
      title: '教授/副院长',
      fields: ['铝合金激光焊', '异种金属连接'],
      industries: ['welding', 'metals'],
      phone: '13900001111',
      extra: { 所属行业: '焊接、有色金属、玄学' },
    })
    expect(
      first?.evidence.map(({ id, title, year, role, number }) => [id.split('#')[1], title, year, role, number]),
    ).toEqual([
      ['paper1', '铝铜激光焊接头的界面反应', 2023, '第一作者', null],
      ['paper2', '搅拌摩擦焊的织构演变', 2021, null, null],
      ['paper3', '高强钢氢致裂纹', 2020, '通讯作者', null],
      ['patent1', '一种铝铜复合接头', null, null, 'ZL202110123456.7'],
      ['patent2', '一种焊缝跟踪装置', null, null, 'ZL 2022 1 0765432.1'],
      ['project1', '主持国家自然科学基金面上项目：铝铜界面调控（2022-2025）', 2022, '主持', null],
    ])
    expect(second?.name).toBe(first?.name)
    expect(second?.id).not.toBe(first?.id)
  })
})
