import { describe, expect, it } from 'vitest'
import { headerKey, headerLabel, headerUnit } from '../../../pipelines/ingest/header-text.ts'

describe('a header', () => {
  it.each([
    '需求名称',
    '*需求名称',
    '需求名称（必填）',
    '需求名称(不超过30字)',
    '１．需求名称：',
    '1、需求名称',
    '（一）需求名称',
    '一、需求名称:',
    '①需求名称',
    '需 求　名 称',
    '需求名称\n（必填）',
    '【需求名称】',
    '需求名称（如：泵轴（进口）断裂）',
    ' 需求名称＊ ',
  ])('«%s» is looked up as 需求名称', (header) => {
    expect(headerKey(header)).toBe('需求名称')
  })

  it('in English is looked up without case, spaces and underscores', () => {
    expect(['Need Title', 'need_title', 'NEED-TITLE*'].map(headerKey)).toEqual(['needtitle', 'needtitle', 'needtitle'])
  })

  it('keeps digits that belong to a word', () => {
    expect(headerKey('3D打印')).toBe('3d打印')
  })

  it('is shown on one line without what forms add to it, but with its unit', () => {
    expect(headerLabel('*2. 拟投入资金\n（万元）：')).toBe('拟投入资金（万元）')
    expect(headerLabel('联系人（必填）')).toBe('联系人')
  })

  it('names a unit of money only where it does', () => {
    expect(['预算（万元）', '预算(单位：元)', '拟投入资金/亿元', '预算', '预算（税前）'].map(headerUnit)).toEqual([
      '万元',
      '元',
      '亿元',
      null,
      null,
    ])
  })
})
