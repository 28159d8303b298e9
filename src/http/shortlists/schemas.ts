import { z } from 'zod'
import { listedKinds, nearnesses, quotaSubjects } from '../../domain/shortlist.ts'
import { recordId, someText, told } from '../answers/fields.ts'

export const tags = ['对接清单']
export const params = z.strictObject({ id: recordId })

const count = (most: number) => z.int().min(0).max(most)
const listed = { kind: z.enum(listedKinds), id: recordId }
const range = z
  .strictObject({ least: count(20), most: count(20) })
  .refine(({ least, most }) => least <= most, '下限应不大于上限')

const perNeed = z.strictObject({ expert: range.exactOptional(), result: range.exactOptional() })

/** A need beside somebody, as it is sent. */
export const pair = z.strictObject({ needId: recordId, ...listed })

/** Who must not be listed, as it is sent. */
export const exclusion = z.strictObject({
  ...listed,
  needId: recordId.nullable().default(null).describe('只对这条需求；不填为对所有需求'),
  reason: someText(100).describe('如 回避、谢绝、出差'),
})

/** The association's own limits. */
export const limits = z.strictObject({
  perNeed: perNeed
    .default({ expert: { least: 0, most: 3 } })
    .describe('每条需求几位专家、几项成果；至少几位由您定，不填则没有合适的就不列'),
  load: z
    .strictObject({ expert: count(100).default(3), result: count(100).default(5) })
    .prefault({})
    .describe('一位专家、一项成果至多列入几条需求；专家自己的承接余量也算'),
  floors: z
    .array(z.strictObject({ needId: recordId, kind: z.enum(listedKinds), least: count(20) }))
    .max(1000)
    .readonly()
    .default([])
    .describe('个别需求的下限，代替统一的下限'),
  loads: z
    .array(z.strictObject({ ...listed, most: count(100) }))
    .max(500)
    .readonly()
    .default([])
    .describe('个别专家、成果的上限，代替统一的上限'),
  quotas: z
    .array(
      z.strictObject({
        of: z.enum(quotaSubjects).describe('organisation 单位、industry 行业、category 类别、region 地区'),
        value: told(200).describe('哪一个；不填为每一个'),
        least: count(1000).nullable().default(null),
        most: count(1000).nullable().default(null),
      }),
    )
    .max(50)
    .readonly()
    .default([])
    .describe('名额'),
  locks: z.array(pair).max(500).readonly().default([]).describe('这一对一定要有'),
  exclusions: z.array(exclusion).max(500).readonly().default([]).describe('回避'),
  near: z
    .strictObject({
      scope: z.enum(nearnesses).describe('city 同城，province 同省'),
      needs: z.array(recordId).max(1000).readonly().nullable().default(null).describe('哪些需求；不填为全部'),
    })
    .nullable()
    .default(null),
  minimumGrade: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .default(2)
    .describe('1 弱相关，2 较强相关，3 强相关'),
  anyGrade: z.array(recordId).max(1000).readonly().default([]).describe('这些需求不受最低等级限制'),
  fairness: z.number().min(0).max(1).default(0.5).describe('0 只看总体效果，1 先顾最难满足的需求'),
})

/** What stands at the head and the foot of a document. */
export const letterhead = z.strictObject({
  name: someText(100).describe('单位名称'),
  reference: told(100).describe('文号'),
  date: z.iso.date(),
  contact: told(50),
  telephone: told(50),
  occasion: told(200).describe('邀请函中的时间、地点'),
})

/** Why somebody changes a list. */
export const why = someText(300).describe('为什么改')

/** What a hand does to a list. */
export const edits = z.strictObject({
  version: z.int().min(1).describe('在哪个版本上改：已有更新的版本则答 409'),
  why,
  edits: z
    .array(
      z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('remove'), lineId: recordId }),
        z.strictObject({ do: z.literal('move'), lineId: recordId, to: z.int().min(1).max(10_000) }),
        z.strictObject({ do: z.literal('note'), lineId: recordId, note: told(500) }),
        z.strictObject({ do: z.literal('add'), pair, to: z.int().min(1).max(10_000).nullable().default(null) }),
      ]),
    )
    .min(1)
    .max(200)
    .readonly(),
})
