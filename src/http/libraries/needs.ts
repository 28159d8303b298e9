import { z } from 'zod'
import { type Need, needStates } from '../../domain/need.ts'
import { proxyChannels } from '../../domain/need-history.ts'
import { visibilities } from '../../domain/record.ts'
import { needStore } from '../../store/libraries/needs.ts'
import { mostUrgentNeeds, newestArrived } from '../../store/libraries/orders.ts'
import { needsSought } from '../../store/needs/needs-sought.ts'
import { anyOf, recordId, someText, text, told, toldDate, words } from '../answers/fields.ts'
import { listedNeeds } from '../needs/listed.ts'
import { checkWritten, settleWritten } from '../needs/written.ts'
import { withContacts, withoutContacts } from './contacts.ts'
import { born, frameWritten } from './frame-fields.ts'
import type { Library } from './library.ts'
import { needAnswered } from './need-answered.ts'

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
  ...frameWritten,
  state: z
    .enum(needStates)
    .optional()
    .describe('新增时 draft 或 submitted，不填为 submitted；以后由 /needs/{id}/submit 等改变，不由改写改变'),
  visibility: z.enum(visibilities).optional().describe('希望的发布范围，不填只到本单位和园区科协；发布时由园区决定'),
  sensitive: z.boolean().optional().describe('涉敏：只给指名的审阅人看；以后由 seal、unseal 改变'),
  onBehalf: z
    .strictObject({ channel: z.enum(proxyChannels).describe('从什么渠道听来') })
    .optional()
    .describe('代录：联络员代企业新增时填写'),
})
type Written = z.output<typeof written>

/** /needs. */
export const needs: Library<Need, Written, z.output<typeof needAnswered>> = {
  table: 'needs',
  subject: 'need',
  noun: '需求',
  store: needStore,
  written,
  answered: needAnswered,
  orders: { urgent: mostUrgentNeeds, newest: newestArrived },
  filters: {
    id: anyOf(recordId),
    pool: anyOf(recordId),
    state: anyOf(z.enum(needStates)),
    industry: anyOf(someText(100)),
    region: anyOf(someText(100)),
    organisationId: anyOf(recordId),
    sensitive: z
      .enum(['true', 'false'])
      .transform((sent) => [sent === 'true'])
      .optional()
      .describe('true 只要涉敏的：其中只有指名给本人看的；false 只要不涉敏的'),
  },
  search: {
    parameters: {
      text: text(100).default('').describe('名称或提出单位里的字词，几个都要有；或编号'),
      awaiting: z.enum(['true']).optional().describe('只要代录而企业和园区都还没有确认的'),
    },
    soughtBy: ({ text, awaiting }) => needsSought({ text: `${text}`, isAwaiting: awaiting !== undefined }),
  },
  listed: listedNeeds,
  create: ({ extra = {}, onBehalf: _, ...fields }, birth) => ({
    ...born(birth),
    ...fields,
    state: fields.state ?? 'submitted',
    visibility: fields.visibility ?? 'organisation',
    sensitive: fields.sensitive ?? false,
    extra,
  }),
  replace: (before, { onBehalf: _, ...sent }) => ({
    ...before,
    ...withContacts(sent, before),
    state: before.state,
    visibility: sent.visibility ?? before.visibility,
    sensitive: before.sensitive,
  }),
  check: checkWritten,
  settle: settleWritten,
  view: withoutContacts,
}
