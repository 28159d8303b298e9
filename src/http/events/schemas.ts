import { z } from 'zod'
import { recordId, someText, told } from '../answers/fields.ts'

export const tags = ['对接会']
export const params = z.strictObject({ id: recordId })

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 HH:MM，如 09:30')
const key = someText(220)

const hours = z.strictObject({
  begins: time,
  minutes: z.int().min(5).max(240).describe('每场几分钟'),
  gap: z.int().min(0).max(60).default(5).describe('两场之间几分钟'),
  count: z.int().min(1).max(60).describe('几个时段'),
  breaks: z
    .array(z.strictObject({ from: time, minutes: z.int().min(1).max(240), name: someText(30) }))
    .max(10)
    .readonly()
    .default([])
    .describe('茶歇、午餐：时段绕开它们'),
  delays: z
    .array(z.strictObject({ slot: z.int().min(0).max(60), minutes: z.int().min(1).max(240) }))
    .max(20)
    .readonly()
    .default([])
    .describe('从第几个时段（从 0 数）起晚几分钟'),
})

const absence = z.strictObject({
  key: key.describe('谁：firm:…、expert:…、owner:…；桌子为 table: 加桌名'),
  from: time.nullable().default(null).describe('不填为从开始'),
  to: time.nullable().default(null).describe('不填为到结束'),
  reason: someText(100),
})

/** What the association sets, as it is sent. */
export const setting = z.strictObject({
  hours,
  tables: z
    .array(someText(30))
    .min(1)
    .max(200)
    .readonly()
    .refine((names) => new Set(names).size === names.length, '桌名不能重复'),
  absences: z.array(absence).max(500).readonly().default([]).describe('谁、哪张桌子什么时候不在'),
  longest: z.int().min(1).max(20).nullable().default(null).describe('专家最多连续几场；不填为不限'),
})

/** Why somebody changes an event. */
export const why = someText(300)
export const version = z.int().min(1).describe('在哪个版本上改：已有更新的版本则答 409')

/** A new event. */
export const newEvent = z.strictObject({
  shortlistId: recordId,
  shortlistVersion: z.int().min(1).nullable().default(null).describe('不填为最新的版本'),
  title: someText(100),
  day: z.iso.date(),
  place: told(200),
  setting,
})

/** The timetable made anew. */
export const timetable = z.strictObject({ version, why, setting })

/** What a hand does. */
export const edits = z.strictObject({
  version,
  why,
  edits: z
    .array(
      z.discriminatedUnion('do', [
        z.strictObject({
          do: z.literal('move'),
          meetingId: recordId,
          slot: z.int().min(0).max(60).describe('第几个时段，从 0 数'),
          table: told(30).describe('不填为空着的一张，尽量是这位专家常坐的'),
        }),
        z.strictObject({ do: z.enum(['pin', 'unpin', 'cancel']), meetingId: recordId }),
      ]),
    )
    .min(1)
    .max(100)
    .readonly(),
})

/** What happened, and whether it is only tried. */
export const repair = z.strictObject({
  version,
  at: time.nullable().default(null).describe('现在几点：已经开始的时段不动；不填为会前'),
  happenings: z
    .array(
      z.discriminatedUnion('what', [
        absence.extend({ what: z.literal('absent') }),
        z.strictObject({
          what: z.literal('walk-in'),
          firm: someText(100).describe('临时到场的企业名称，或已在场企业的 key'),
          wishes: z
            .array(
              z.strictObject({
                partner: key.describe('想见谁：expert:编号，或已在场成果方的 key'),
                topic: someText(200),
              }),
            )
            .min(1)
            .max(20)
            .readonly(),
        }),
        z.strictObject({
          what: z.literal('late'),
          minutes: z.int().min(1).max(240),
          until: time.nullable().default(null).describe('场地最晚用到几点；不填为不限'),
        }),
      ]),
    )
    .min(1)
    .max(20)
    .readonly(),
  keep: z.boolean().default(true).describe('false：只看会有什么变化，不存'),
})
