import { z } from 'zod'
import { takeMended } from '../../../pipelines/results/select-results.ts'
import { reachOf } from '../../domain/permissions.ts'
import { maturities, type Result } from '../../domain/result.ts'
import { newestConfirmed } from '../../store/libraries/orders.ts'
import { resultStore } from '../../store/libraries/results.ts'
import { anyOf, recordId, someText, strings, text, told, toldOneOf, words } from '../answers/fields.ts'
import { Refused } from '../answers/problems.ts'
import { withContacts, withoutContacts } from './contacts.ts'
import { born, extraAnswered, frameAnswered, frameWritten, ownerAnswered } from './frame-fields.ts'
import type { Library } from './library.ts'

const written = z.strictObject({
  title: someText(200).describe('成果名称'),
  description: text(20_000).default('').describe('原理、指标、应用场景与已有验证'),
  organisation: told(200).describe('完成单位'),
  organisationId: told(200),
  inventors: words(100).describe('完成人'),
  industry: told(100).describe('行业代码'),
  region: told(100).describe('所在地，先省后市，如 江苏省南京市'),
  maturity: toldOneOf(maturities),
  cooperation: words(50).describe('转化方式：转让、许可、作价入股、合作研发等'),
  patents: words(100).describe('专利号'),
  keywords: words(100),
  price: told(100).describe('价格或条件，原话'),
  ...frameWritten,
})

/** 科技成果 as it is answered. */
export const resultAnswered = z
  .object({
    ...frameAnswered,
    ...ownerAnswered,
    title: z.string(),
    description: z.string(),
    inventors: strings,
    maturity: z.enum(maturities).nullable(),
    patents: strings,
    price: z.string().nullable(),
    extra: extraAnswered,
  })
  .meta({ id: 'Result' })

/** /results. */
export const results: Library<Result, z.output<typeof written>, z.output<typeof resultAnswered>> = {
  table: 'results',
  subject: 'result',
  noun: '成果',
  store: resultStore,
  written,
  answered: resultAnswered,
  orders: { newest: newestConfirmed },
  filters: {
    pool: anyOf(recordId),
    industry: anyOf(someText(100)),
    region: anyOf(someText(100)),
    maturity: anyOf(z.enum(maturities)),
    organisationId: anyOf(recordId),
  },
  create: ({ extra = {}, ...fields }, birth) => ({ ...born(birth), ...fields, extra }),
  replace: (before, sent) => ({ ...before, ...withContacts(sent, before) }),
  settle: async (tx, { before, after, by, at }) => {
    if (before === null || reachOf(by, 'replace result') !== 'own') return
    if (!(await takeMended(tx, { before, after }, { accountId: by.accountId, at })))
      throw new Refused(403, '这项成果经过园区科协遴选，给谁看由园区科协决定：请保持原来的可见范围，或改窄。')
  },
  view: withoutContacts,
}
