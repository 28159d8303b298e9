import { describe, expect, it } from 'vitest'
import { csv, fileOf, readFile } from './read-file.ts'

const read = (rows: readonly (readonly string[])[], delimiter = ',') => readFile('need', fileOf(csv(rows, delimiter)))

describe('the header of a sheet', () => {
  it('is found under title lines', async () => {
    const { records } = await read([
      ['射阳湖高新区企业技术需求征集表', '', ''],
      ['填报单位：园区科协', '', '填报日期：2026年3月'],
      [],
      ['序号', '技术难题名称', '企业名称'],
      ['1', '泵轴断裂', '淮岭泵业'],
    ])
    expect(records).toMatchObject([{ title: '泵轴断裂', organisation: '淮岭泵业', source: { row: 5 } }])
  })

  it('of two rows is joined, also where a CSV file has lost the merged cells', async () => {
    const { labels, records } = await read([
      ['序号', '企业信息', '', '技术需求', '', '联系人', '', '备注'],
      ['', '企业名称', '所属行业', '名称', '内容', '姓名', '手机', ''],
      ['1', '淮岭泵业', '泵阀', '泵轴断裂', '运行三个月断轴', '李工', '13900001111', '急'],
    ])
    expect(labels).toEqual([
      '序号',
      '企业名称',
      '所属行业',
      '技术需求/名称',
      '技术需求/内容',
      '联系人/姓名',
      '联系人/手机',
      '备注',
    ])
    expect(records).toMatchObject([
      {
        title: '泵轴断裂',
        description: '运行三个月断轴',
        organisation: '淮岭泵业',
        industry: 'fluid-machinery',
        extra: { '联系人/姓名': '李工', '联系人/手机': '13900001111', 备注: '急' },
      },
    ])
  })

  it('is not joined with the first row under it', async () => {
    const { labels, records } = await read([
      ['需求名称', '企业名称', '备注'],
      ['泵轴断裂', '', '急'],
      ['轴承过热', '淮岭泵业', ''],
    ])
    expect(labels).toEqual(['需求名称', '企业名称', '备注'])
    expect(records.map(({ title }) => title)).toEqual(['泵轴断裂', '轴承过热'])
  })

  it.each([',', ';', '\t'])('is found whatever stands between cells (%j)', async (delimiter) => {
    const { records } = await read(
      [
        ['需求名称', '需求描述'],
        ['泵轴断裂', '一,二;三\t四'],
      ],
      delimiter,
    )
    expect(records).toMatchObject([{ title: '泵轴断裂', description: '一,二;三\t四' }])
  })

  it('may name a column twice, or not at all', async () => {
    const { labels, records } = await read([
      ['需求名称', '补充', '补充', '', '补充'],
      ['泵轴断裂', '甲', '乙', '丙', '丁'],
    ])
    expect(labels).toEqual(['需求名称', '补充', '补充 2', '第 4 列', '补充 3'])
    expect(records[0]?.extra).toEqual({ 补充: '甲', '补充 2': '乙', '第 4 列': '丙', '补充 3': '丁' })
  })
})

describe('a form for one need, its headers under one another', () => {
  it('is not read as a table', async () => {
    const form = read([
      ['需求名称', '泵轴断裂'],
      ['企业名称', '淮岭泵业'],
      ['需求描述', '三个月就断'],
      ['联系人', '李工'],
    ])
    await expect(form).rejects.toThrow('没有可识别的需求表头')
  })
})

describe('a row of a sheet', () => {
  it('that is blank, holds only its number, or repeats the header is passed over', async () => {
    const { records, refused } = await read([
      ['序号', '需求名称', '企业名称'],
      ['1', '泵轴断裂', '淮岭泵业'],
      ['', ' ', ''],
      ['序号', '需求名称', '企业名称'],
      ['2', '轴承过热', '淮岭泵业'],
      ['3', '', ''],
    ])
    expect(records.map(({ title, source }) => [title, source.row])).toEqual([
      ['泵轴断裂', 2],
      ['轴承过热', 5],
    ])
    expect(refused).toEqual([])
  })

  it('with more cells than columns is refused; blank ones do not count', async () => {
    const { records, refused } = await read([
      ['需求名称', '企业名称'],
      ['泵轴断裂', '淮岭泵业', '', ''],
      ['轴承过热', '转速高', '淮岭泵业'],
    ])
    expect(records).toHaveLength(1)
    expect(refused).toMatchObject([
      { row: 3, problems: [{ column: '企业名称', reason: expect.stringContaining('有 3 格，表头只有 2 列') }] },
    ])
  })

  it('with fewer cells than columns is read', async () => {
    expect((await readFile('need', fileOf('需求名称,企业名称,备注\n泵轴断裂\n'))).records).toMatchObject([
      { title: '泵轴断裂', organisation: null, extra: {} },
    ])
  })
})
