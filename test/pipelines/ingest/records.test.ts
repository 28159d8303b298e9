import { describe, expect, it } from 'vitest'
import { newBook } from '../../../pipelines/ingest/organisations.ts'
import { now } from './moment.ts'
import { csv, fileOf, readFile, readOne } from './read-file.ts'

const problems = async (
  kind: 'need' | 'result' | 'expert' | 'organisation',
  columns: Readonly<Record<string, string>>,
) => {
  const { refused } = await readFile(kind, fileOf(csv([Object.keys(columns), Object.values(columns)])))
  return refused.flatMap((row) => row.problems)
}

describe('a need', () => {
  it('joins what is told in several columns under their headings, in their order and in the words of the writer', async () => {
    const need = await readOne('need', {
      需求名称: '泵轴断裂',
      项目背景: '  运行三个月\r\n就断  ',
      '需要解决的主要技术难题（必填）': '疲劳强度≥400 MPa',
      技术指标: '',
      期望实现的主要技术目标: '寿命提高30%以上',
    })
    expect(need.description).toBe(
      '项目背景：\n运行三个月\n就断\n\n需要解决的主要技术难题：\n疲劳强度≥400 MPa\n\n期望实现的主要技术目标：\n寿命提高30%以上',
    )
  })

  it('told in one column has it for its title, or, when it is long, for its description', async () => {
    expect(await readOne('need', { 技术需求: '泵轴断裂', 企业名称: '甲' })).toMatchObject({
      title: '泵轴断裂',
      description: '',
    })
    const long = `泵轴运行三个月就断裂。${'我们试过很多材料，都不行。'.repeat(6)}`
    expect(await readOne('need', { 技术需求: long, 企业名称: '甲' })).toMatchObject({
      title: '泵轴运行三个月就断裂',
      description: long,
    })
    expect(await readOne('need', { 需求名称: '泵轴断裂', 技术需求: '换材料' })).toMatchObject({
      title: '泵轴断裂',
      description: '换材料',
    })
    expect(await readOne('need', { 需求描述: '泵轴断裂。换材料', 所属行业: '泵阀' })).toMatchObject({
      title: '泵轴断裂',
      description: '泵轴断裂。换材料',
    })
  })

  it('takes the better of two columns for one field and keeps the other', async () => {
    const need = await readOne('need', { 项目名称: '三期技改', 需求名称: '泵轴断裂' })
    expect(need).toMatchObject({ title: '泵轴断裂', extra: { 项目名称: '三期技改' } })
    expect(await readOne('need', { 项目名称: '三期技改', 需求名称: '' })).toMatchObject({
      title: '三期技改',
      extra: {},
    })
  })

  it('keeps what is not clear in the words of the writer, and guesses nothing', async () => {
    const need = await readOne('need', {
      需求名称: '泵轴断裂',
      所属行业: '新材料',
      需求类型: '综合类',
      合作方式: '委托开发、走着看',
      截止日期: '尽快',
      状态: '看情况',
    })
    expect(need).toMatchObject({
      industry: null,
      needType: null,
      cooperation: ['委托开发'],
      deadline: null,
      state: 'published',
      extra: { 所属行业: '新材料', 需求类型: '综合类', 合作方式: '委托开发、走着看', 截止日期: '尽快', 状态: '看情况' },
    })
  })

  it('keeps an amount as written, and gives a bare number the unit of its header', async () => {
    expect((await readOne('need', { 需求名称: '泵轴断裂', '预算（万元）': '30~50' })).budget).toBe('30~50万元')
    expect((await readOne('need', { 需求名称: '泵轴断裂', '预算（万元）': '不超过80万' })).budget).toBe('不超过80万')
    expect((await readOne('need', { 需求名称: '泵轴断裂', 预算: '50' })).budget).toBe('50')
  })

  it('puts a place together from its columns', async () => {
    expect((await readOne('need', { 需求名称: '泵轴断裂', 省份: '江苏省', 城市: '扬州市' })).region).toBe(
      '江苏省扬州市',
    )
    expect((await readOne('need', { 需求名称: '泵轴断裂', 所在地: '江苏省扬州市', 市: '扬州市' })).region).toBe(
      '江苏省扬州市',
    )
  })

  it('keeps contacts and unknown columns, and takes formulas for text', async () => {
    const need = await readOne('need', {
      需求名称: '=HYPERLINK("x")焊',
      联系人: '李工',
      联系电话: '13900001111',
      随便: '@SUM(A1)',
    })
    expect(need.title).toBe('=HYPERLINK("x")焊')
    expect(need.extra).toEqual({ 联系人: '李工', 联系电话: '13900001111', 随便: '@SUM(A1)' })
  })

  it('finds its organisation by id or exact name, and keeps the words when it is unknown or ambiguous', async () => {
    const book = newBook()
    book.add({ id: 'o-1', name: '江苏淮岭泵业有限公司' })
    book.add({ id: 'o-2', name: '同名公司' })
    book.add({ id: 'o-3', name: '同 名公司' })
    const names = ['o-1', '江苏淮岭 泵业有限公司', '淮岭泵业', '同名公司', '']
    const { records } = await readFile(
      'need',
      fileOf(csv([['需求名称', '企业名称'], ...names.map((name, i) => [`需求第${i}`, name])])),
      book,
    )
    expect(records.map(({ organisation, organisationId }) => [organisation, organisationId])).toEqual([
      ['江苏淮岭泵业有限公司', 'o-1'],
      ['江苏淮岭 泵业有限公司', 'o-1'],
      ['淮岭泵业', null],
      ['同名公司', null],
      [null, null],
    ])
  })

  it('is seen by its firm alone unless it says otherwise; a result by everybody', async () => {
    const seen = async (columns: Record<string, string>) => {
      const { visibility, sensitive } = await readOne('need', { 需求名称: '泵轴断裂', ...columns })
      return [visibility, sensitive]
    }
    expect(await seen({})).toEqual(['organisation', false])
    expect(await readOne('result', { 成果名称: '钎料' })).toMatchObject({ visibility: 'public' })
    expect(await seen({ 是否涉密: '是' })).toEqual(['organisation', true])
    expect(await seen({ 是否涉密: '否', 发布范围: '园区内' })).toEqual(['park', false])
  })

  it('says when it was told, and otherwise when it came', async () => {
    expect(await readOne('need', { 需求名称: '泵轴断裂', 发布日期: '2026年3月' })).toMatchObject({
      updated: '2026-03-01T00:00:00.000Z',
      firstSeen: now,
      extra: { 发布日期: '2026年3月' },
    })
    expect(await readOne('need', { 需求名称: '泵轴断裂' })).toMatchObject({
      updated: now,
      firstSeen: now,
      confirmed: null,
    })
  })
})

describe('an id', () => {
  it('is kept when the row names one', async () => {
    expect((await readOne('need', { 编号: 'XQ-2026_01', 需求名称: '泵轴断裂' })).id).toBe('XQ-2026_01')
    expect((await readOne('need', { 需求编号: 'ＸＱ０１', 需求名称: '泵轴断裂' })).id).toBe('XQ01')
  })

  it('is the same for the same row, whatever its columns, its other words and its spelling', async () => {
    const ids = await Promise.all([
      readOne('need', { 需求名称: '泵轴断裂', 企业名称: '淮岭（泵业）' }),
      readOne('need', { 企业名称: '淮岭(泵业) ', 描述: '改过的说明', 技术难题名称: '泵轴 断裂', 编号: '' }),
    ])
    expect(ids[0].id).toBe(ids[1].id)
    expect(ids[0].id).toMatch(/^n-[0-9a-f]{20}$/)
  })

  it('differs by name, organisation, pool and kind', async () => {
    const one = await readOne('need', { 需求名称: '泵轴断裂', 企业名称: '甲' })
    const others = await Promise.all([
      readOne('need', { 需求名称: '泵轴断裂', 企业名称: '乙' }),
      readOne('need', { 需求名称: '泵轴断裂', 企业名称: '甲', 资源池: 'p-1' }),
      readOne('need', { 需求名称: '泵轴断裂C', 企业名称: '甲' }),
      readOne('need', { 需求名称: '泵轴断裂C++', 企业名称: '甲' }),
      readOne('result', { 成果名称: '泵轴断裂', 完成单位: '甲' }),
    ])
    expect(new Set([one, ...others].map(({ id }) => id)).size).toBe(6)
  })

  it.each(['京科〔2026〕1号', 'a b', 'x'.repeat(65), 'a/b'])('like «%s» is refused', async (id) => {
    expect(await problems('need', { 编号: id, 需求名称: '泵轴断裂' })).toMatchObject([{ column: '编号' }])
  })

  it('that comes a second time is refused, naming the row of the first', async () => {
    const { records, refused } = await readFile(
      'need',
      fileOf(
        csv([
          ['编号', '需求名称', '企业名称'],
          ['', '泵轴断裂', '甲'],
          ['', '泵轴断裂', '乙'],
          ['', '泵轴 断裂', '甲'],
          ['a', '轴承', '甲'],
          ['a', '密封', '甲'],
        ]),
      ),
    )
    expect(records).toHaveLength(3)
    expect(refused.map(({ row, problems: [problem] }) => [row, problem?.reason])).toEqual([
      [4, '与第 2 行重复：编号相同，或名称和单位相同'],
      [6, '与第 5 行重复：编号相同，或名称和单位相同'],
    ])
  })
})

describe('a row', () => {
  it.each<[string, 'need' | 'result' | 'expert' | 'organisation', Record<string, string>, string, string]>([
    ['without a name', 'need', { 难题名称: '', 企业名称: '甲' }, '难题名称', '缺少难题名称'],
    ['without a name', 'expert', { 姓名: ' ', 单位: '甲' }, '姓名', '缺少姓名'],
    ['whose name is a number', 'result', { 成果名称: '123', 完成单位: '甲' }, '成果名称', '只有数字或符号'],
    ['whose name is a row of signs', 'need', { 需求名称: '——……', 企业名称: '甲' }, '需求名称', '只有数字或符号'],
    [
      'whose name is too long',
      'need',
      { 需求名称: '焊'.repeat(201), 企业名称: '甲' },
      '需求名称',
      '201 字，超过 200 字',
    ],
    [
      'whose description is too long',
      'need',
      { 需求名称: '泵轴', 需求描述: '焊'.repeat(20_001) },
      '需求描述',
      '超过 20000 字',
    ],
    [
      'whose descriptions are too long together',
      'need',
      { 需求名称: '泵轴', 背景: '焊'.repeat(9_000), 难题描述: '焊'.repeat(12_000) },
      '难题描述',
      '超过 20000 字',
    ],
    ['with anything too long', 'need', { 需求名称: '泵轴', 随便: '焊'.repeat(20_001) }, '随便', '20001 字'],
    [
      'of an organisation of no clear kind',
      'organisation',
      { 单位名称: '天地', 单位类型: '其他' },
      '单位类型',
      '看不出组织类型',
    ],
  ])('%s is refused, naming the column (%s)', async (_, kind, columns, column, reason) => {
    expect(await problems(kind, columns)).toMatchObject([{ column, reason: expect.stringContaining(reason) }])
  })

  it('with several faults names them all', async () => {
    expect(await problems('need', { 编号: '一号', 需求名称: '' })).toHaveLength(2)
  })

  it('at the limits is read', async () => {
    const columns = { 需求名称: '焊'.repeat(200), 需求描述: '焊'.repeat(20_000) }
    expect(await readOne('need', columns)).toMatchObject({ title: columns.需求名称, description: columns.需求描述 })
  })
})

describe('a result', () => {
  it('maps its maturity by name or by readiness level where the header names the scale', async () => {
    const maturity = async (columns: Record<string, string>) =>
      (await readOne('result', { 成果名称: '涂料', ...columns })).maturity
    expect(await maturity({ 成熟度: '中试阶段' })).toBe('中试')
    expect(await maturity({ 成熟度: 'TRL6' })).toBe('样机')
    expect(await maturity({ '技术就绪度（1-9级）': '5' })).toBe('中试')
    expect(await maturity({ 成熟度: '5' })).toBeNull()
  })
})

describe('an expert', () => {
  it('is read from a JSON line of ours', async () => {
    const line = {
      id: 'e-9',
      name: '沈岚',
      organisation: 'o-1',
      title: '教授',
      honours: ['俄罗斯工程院外籍院士'],
      industries: ['welding'],
      papers: [{ title: '界面反应', year: 2023, role: '第一作者', abstract: '摘要' }],
      patents: [{ title: '接头', number: 'ZL2021 1 0123456.7', year: 2021 }],
      projects: ['技术攻关项目'],
      results: ['r-1'],
      capacity: 0,
      language: 'zh',
    }
    const { records } = await readFile('expert', fileOf(JSON.stringify(line), 'experts.jsonl'))
    expect(records).toMatchObject([
      { honours: ['俄罗斯工程院外籍院士'], industries: ['welding'], capacity: 0, language: 'zh', extra: {} },
    ])
    expect(records[0]?.evidence).toEqual([
      {
        id: 'e-9#paper1',
        kind: 'paper',
        title: '界面反应',
        description: '摘要',
        year: 2023,
        role: '第一作者',
        number: null,
      },
      {
        id: 'e-9#patent1',
        kind: 'patent',
        title: '接头',
        description: '',
        year: 2021,
        role: null,
        number: 'ZL2021 1 0123456.7',
      },
      {
        id: 'e-9#project1',
        kind: 'project',
        title: '技术攻关项目',
        description: '',
        year: null,
        role: null,
        number: null,
      },
      { id: 'e-9#result1', kind: 'result', title: 'r-1', description: '', year: null, role: null, number: null },
    ])
  })

  it('keeps what is told of its work where no piece can be made of it', async () => {
    const expert = await readOne('expert', { 姓名: '沈岚', 论文: '30', 专利: '一种接头' })
    expect(expert.evidence.map(({ title }) => title)).toEqual(['一种接头'])
    expect(expert.extra).toEqual({ 论文: '30' })
  })

  it('keeps a capacity that is no number in the words of the writer', async () => {
    expect(await readOne('expert', { 姓名: '沈岚', 可对接数: '两三个' })).toMatchObject({
      capacity: null,
      extra: { 可对接数: '两三个' },
    })
    expect(await readOne('expert', { 姓名: '沈岚', 可对接数: '3家' })).toMatchObject({ capacity: 3 })
  })
})

describe('an organisation', () => {
  it('is read from a sheet, its kind from its type or its name, its park from the park above it', async () => {
    const { records } = await readFile(
      'organisation',
      fileOf(
        csv([
          ['单位名称', '类型', '所属园区', '主营业务'],
          ['射阳湖产业园', '', '', ''],
          ['淮岭泵业有限公司', '民营企业', '射阳湖产业园', '渣浆泵'],
          ['云台大学', '', '', ''],
        ]),
      ),
    )
    expect(records.map(({ kind }) => kind)).toEqual(['park', 'enterprise', 'university'])
    expect(records[1]).toMatchObject({ park: records[0]?.id, description: '渣浆泵' })
  })
})

describe('a template', () => {
  const templates = new URL('../../../data/imports/templates/', import.meta.url).pathname

  it.each(['need', 'result', 'expert', 'organisation'] as const)(
    'for a %s is read without a word left over or refused',
    async (kind) => {
      const { records, refused, labels } = await readFile(kind, `${templates}${kind}.csv`)
      expect(records).toHaveLength(1)
      expect(refused).toEqual([])
      const [record] = records
      const extra = record !== undefined && 'extra' in record ? Object.keys(record.extra) : []
      expect(extra).toEqual(kind === 'need' ? ['联系人', '联系电话'] : [])
      expect(labels.length).toBeGreaterThan(5)
    },
  )
})
