import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as vocabulary from '../../../pipelines/ingest/vocabulary.ts'
import { needStates } from '../../../src/domain/need.ts'
import { organisationKinds } from '../../../src/domain/organisation.ts'
import { visibilities } from '../../../src/domain/record.ts'
import { maturities } from '../../../src/domain/result.ts'

const file = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', path), 'utf8'))
const values = file('imports/values.json') as Record<string, Record<string, string[]>>
const codes = (file('taxonomies/industries.json') as { code: string }[]).map(({ code }) => code)

describe('the table of values', () => {
  it.each<[string, readonly string[]]>([
    ['maturity', maturities],
    ['state', needStates],
    ['visibility', visibilities],
    ['organisationKind', organisationKinds],
    ['organisationSuffix', organisationKinds],
    ['industry', codes],
    ['needType', ['技术', '人才', '仪器设备', '检测', '资金', '市场']],
    ['sensitive', ['yes', 'no']],
  ])('maps %s to words of ours only', (name, ours) => {
    expect(Object.keys(values[name] ?? {}).filter((word) => !ours.includes(word))).toEqual([])
    expect(Object.keys(values[name] ?? {}).length).toBeGreaterThan(0)
  })

  it.each(Object.keys(values))('gives each word of %s one meaning', (name) => {
    const words = Object.entries(values[name] ?? {}).flatMap(([ours, theirs]) => [...new Set([ours, ...theirs])])
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})

describe('the words of the writer', () => {
  it('are understood where they are clear', () => {
    expect(['中试阶段', 'TRL 7', 'TRL4级', '已量产', '进入市场'].map(vocabulary.maturityOf)).toEqual([
      '中试',
      '样机',
      '小试',
      '产业化',
      '进入市场',
    ])
    expect(['合作研发', '技术咨询服务', '专利许可'].map(vocabulary.needCooperationOf)).toEqual([
      '联合攻关',
      '技术咨询',
      '技术许可',
    ])
    expect(['合作开发', '专利许可', '先用后付'].map(vocabulary.resultCooperationOf)).toEqual([
      '合作研发',
      '许可',
      '先使用后付费',
    ])
  })

  it('are not guessed at where they are not', () => {
    expect(['还可以', 'TRL 4-5', ''].map(vocabulary.maturityOf)).toEqual([null, null, null])
    expect(['新材料', '高新技术', '其他'].map(vocabulary.industryOf)).toEqual([null, null, null])
  })

  it.each([
    ['装备制造', 'machinery'],
    ['C35 专用设备制造业', 'machinery'],
    ['泵阀行业', 'fluid-machinery'],
    ['Batteries and hydrogen', 'energy-storage'],
    ['software-ai', 'software-ai'],
    ['新材料-高分子材料', 'polymers'],
    ['焊接、激光', null],
    ['计算机、通信和其他电子设备制造业', 'electronics'],
  ])('«%s» name the industry %s', (words, code) => {
    expect(vocabulary.onlyIndustryOf(words)).toBe(code)
  })

  it.each([
    ['江苏淮岭泵业有限公司', 'enterprise'],
    ['云台大学', 'university'],
    ['淮岭农业科学研究院', 'institute'],
    ['某某高新区科学技术协会', 'association'],
    ['某省焊接学会', 'society'],
    ['射阳湖产业园', 'park'],
    ['某某技术转移中心', 'agency'],
    ['天地', null],
  ])('the name %s says it is a %s', (name, kind) => {
    expect(vocabulary.organisationKindOfName(name)).toBe(kind)
  })
})
