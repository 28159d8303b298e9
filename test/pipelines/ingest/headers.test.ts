import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Field, type IngestKind, ingestKinds } from '../../../pipelines/ingest/fields.ts'
import { headerKey } from '../../../pipelines/ingest/header-text.ts'
import { betterKind, recognise, suits } from '../../../pipelines/ingest/headers.ts'

const table = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../data/imports/headers.json'), 'utf8'),
) as Record<string, Record<string, string[]>>

const meaning = (header: string, kind: IngestKind): Field | null => recognise(header, kind)?.field ?? null

describe('the table of headers', () => {
  it.each([...ingestKinds, 'every'])('of %s gives each header one meaning', (kind) => {
    const keys = Object.entries(table[kind] ?? {}).flatMap(([field, names]) =>
      names.filter((name) => !name.startsWith('~')).map((name) => ({ field, key: headerKey(name) })),
    )
    const meanings = Map.groupBy(keys, ({ key }) => key)
    expect(
      [...meanings]
        .filter(([, fields]) => fields.length > 1)
        .map(([key, fields]) => [key, fields.map(({ field }) => field)]),
    ).toEqual([])
  })

  it('has patterns that do not catch the names of another field', () => {
    const wrong = ingestKinds.flatMap((kind) =>
      Object.entries(table[kind] ?? {}).flatMap(([field, names]) =>
        names.filter((name) => !name.startsWith('~') && meaning(name, kind) !== field).map((name) => `${kind} ${name}`),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('a header of the office', () => {
  it.each<[string, IngestKind, Field | null]>([
    ['技术难题名称（30字以内）', 'need', 'title'],
    ['需要解决的主要技术难题（含主要技术、条件、成熟度、成本等指标）', 'need', 'description'],
    ['期望实现的主要技术目标', 'need', 'description'],
    ['技术需求', 'need', 'ask'],
    ['拟投入资金总额', 'need', null],
    ['计划投入研发经费', 'need', null],
    ['需求提出企业名称', 'need', 'organisation'],
    ['联系人及电话', 'need', 'kept'],
    ['企业联系人', 'need', null],
    ['成果完成单位', 'result', 'organisation'],
    ['主要完成人（不超过5人）', 'result', 'inventors'],
    ['技术就绪度（TRL）', 'result', 'maturity'],
    ['专利授权号', 'result', 'patents'],
    ['专业技术职务', 'expert', 'title'],
    ['近五年代表性论文', 'expert', 'papers'],
    ['授权发明专利清单', 'expert', 'patents'],
    ['主持或参与科研项目', 'expert', 'projects'],
    ['手机号码', 'expert', 'phone'],
    ['手机号码', 'need', 'kept'],
    ['企业信息/联系人', 'need', 'kept'],
    ['技术需求/名称', 'need', 'title'],
    ['主要技术指标/耐温', 'need', 'description'],
    ['完全没见过的列', 'need', null],
  ])('«%s» of a %s sheet means %s', (header, kind, field) => {
    expect(meaning(header, kind)).toBe(field)
  })

  it('does not read a sentence of instructions as a column', () => {
    expect(
      meaning('填写说明：请在本表中逐项填写企业目前急需解决的技术难题，每项需求单独一行，联系电话务必准确', 'need'),
    ).toBeNull()
  })
})

describe('a table', () => {
  it('of experts does not pass for one of needs, though both have a 简介', () => {
    const headers = ['姓名', '单位', '职称', '简介', '研究方向']
    expect(suits(headers, 'need')).toBe(false)
    expect(betterKind(headers, 'need')).toBe('expert')
  })

  it('of descriptions only is one of needs', () => {
    expect(suits(['企业名称', '需求描述'], 'organisation')).toBe(true)
    expect(suits(['需求描述', '所属行业'], 'need')).toBe(true)
  })

  it('that suits its kind is not sent elsewhere', () => {
    expect(betterKind(['项目名称', '项目简介', '企业名称', '联系人'], 'need')).toBeNull()
  })
})
