import { describe, expect, it } from 'vitest'
import { fileOf, readFile } from './read-file.ts'

const lines = (...objects: readonly unknown[]) =>
  fileOf(
    objects.map((object) => (typeof object === 'string' ? object : JSON.stringify(object))).join('\n'),
    'needs.jsonl',
  )

describe('a file of JSON lines', () => {
  it('is read by English or Chinese keys, lists and numbers included', async () => {
    const { records } = await readFile(
      'need',
      lines(
        {
          id: 'n-1',
          title: '泵轴断裂',
          keywords: ['泵', '轴'],
          cooperation: ['委托开发'],
          budget: 50,
          sensitive: true,
          deadline: null,
        },
        { 需求名称: '轴承过热', 企业名称: '淮岭泵业', 关键词: '轴承、温升' },
      ),
    )
    expect(records).toMatchObject([
      {
        id: 'n-1',
        title: '泵轴断裂',
        keywords: ['泵', '轴'],
        cooperation: ['委托开发'],
        budget: '50',
        sensitive: true,
        deadline: null,
      },
      { title: '轴承过热', organisation: '淮岭泵业', keywords: ['轴承', '温升'], source: { row: 2 } },
    ])
  })

  it('keeps keys it does not know, nested ones as JSON', async () => {
    const { records } = await readFile('need', lines({ title: '泵轴断裂', odd: { a: [1] }, tags2: ['x', 'y'] }))
    expect(records[0]?.extra).toEqual({ odd: '{"a":["1"]}', tags2: 'x\ny' })
  })

  it('knows keys that come only after the lines it learnt from', async () => {
    const many = Array.from({ length: 250 }, (_, i) => ({ title: `需求第${i}项` }))
    const { records } = await readFile(
      'need',
      lines(...many, { title: '末项', description: '晚来的说明', late: '晚来的列' }),
    )
    expect(records.at(-1)).toMatchObject({ title: '末项', description: '晚来的说明', extra: { late: '晚来的列' } })
  })

  it('refuses lines that are no object, and reads the rest', async () => {
    const { records, refused } = await readFile(
      'need',
      lines('{"title":"泵轴', { title: '轴承过热' }, '', '[1,2]', '"words"', { title: '振动大' }),
    )
    expect(records.map(({ title }) => title)).toEqual(['轴承过热', '振动大'])
    expect(refused.map(({ row }) => row)).toEqual([1, 4, 5])
  })

  it('does not trip over keys that every object has', async () => {
    const { records } = await readFile(
      'need',
      lines('{"title":"泵轴断裂","constructor":"x","__proto__":"y"}', { title: '轴承过热' }),
    )
    expect(records.map(({ title }) => title)).toEqual(['泵轴断裂', '轴承过热'])
    expect(Object.entries(records[0]?.extra ?? {})).toEqual([
      ['constructor', 'x'],
      ['__proto__', 'y'],
    ])
    expect(records[1]?.extra).toEqual({})
  })

  it('cuts a line that has no end', async () => {
    const { records, refused } = await readFile(
      'need',
      lines({ title: '泵轴断裂' }, `{"title":"${'长'.repeat(6_000_000)}"}`, { title: '轴承过热' }),
    )
    expect(records.map(({ title }) => title)).toEqual(['泵轴断裂', '轴承过热'])
    expect(refused).toMatchObject([{ row: 2, problems: [{ reason: expect.stringContaining('超过 500 万字') }] }])
  })
})
