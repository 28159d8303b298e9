import { z } from 'zod'
import { type Need, needStates } from '../domain/need.ts'
import { visibilities } from '../domain/record.ts'
import { needStore } from '../store/needs.ts'
import { withContacts, withoutContacts } from './contacts.ts'
import { anyOf, recordId, someText, text, told, toldDate, words } from './fields.ts'
import { born, extraAnswered, frameAnswered, frameWritten, ownerAnswered } from './frame-fields.ts'
import type { Library } from './library.ts'

const written = z.strictObject({
  title: someText(200).describe('需求名称'),
  description: text(20_000).default('').describe('问题、指标、现状与约束，用自己的话'),
  organisation: told(200).describe('提出单位'),
  organisationId: told(200),
  industry: told(100).describe('行业代码'),
  region: told(100).describe('所在地，先省后市，如 江苏省扬州市'),
  needType: told(50).describe('技术、人才、仪器设备、检测、资金、市场'),
  cooperation: words(50).describe('期望的合作方式'),
  budget: told(100).describe('预算，原话'),
  deadline: toldDate,
  keywords: words(100),
  state: z.enum(needStates).default('submitted'),
  ...frameWritten,
  visibility: z.enum(visibilities).default('organisation').describe('可见范围；不填只到本单位和园区科协'),
})

/** 企业技术需求 as it is answered. */
export const needAnswered = z
  .object({
    ...frameAnswered,
    ...ownerAnswered,
    title: z.string(),
    description: z.string(),
    needType: z.string().nullable(),
    budget: z.string().nullable(),
    deadline: z.iso.date().nullable(),
    state: z.enum(needStates),
    extra: extraAnswered,
  })
  .meta({ id: 'Need' })

/** /needs. */
export const needs: Library<Need, z.output<typeof written>, z.output<typeof needAnswered>> = {
  table: 'needs',
  subject: 'need',
  noun: '需求',
  store: needStore,
  written,
  answered: needAnswered,
  filters: {
    pool: anyOf(recordId),
    state: anyOf(z.enum(needStates)),
    industry: anyOf(someText(100)),
    region: anyOf(someText(100)),
    organisationId: anyOf(recordId),
  },
  create: ({ extra = {}, ...fields }, birth) => ({ ...born(birth), ...fields, extra }),
  replace: (before, sent) => ({ ...before, ...withContacts(sent, before) }),
  view: withoutContacts,
}
