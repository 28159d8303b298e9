import { z } from 'zod'
import { type RecordFrame, visibilities } from '../../domain/record.ts'
import { someText, strings, text, told, toldInstant } from '../answers/fields.ts'

/** What a client writes of the frame; `extra` left out stays as it was, because an answer may hide parts of it. */
export const frameWritten = {
  pool: told(200).describe('所属资源库：园区、高校或上级组织的编号'),
  confirmed: toldInstant.describe('所有者最近一次确认仍有效的时刻'),
  visibility: z.enum(visibilities).default('public').describe('可见范围'),
  sensitive: z.boolean().default(false).describe('涉敏：内容不出本系统'),
  extra: z
    .record(someText(100), text(2000))
    .refine((columns) => Object.keys(columns).length <= 50, '应不超过 50 项')
    .optional()
    .describe('没有对应字段的列，按原话保存'),
}

/** What is answered of the frame. */
export const frameAnswered = {
  id: z.string(),
  pool: z.string().nullable(),
  source: z.object({
    channel: z.enum(['file', 'api']),
    file: z.string().nullable(),
    row: z.int().nullable(),
  }),
  firstSeen: z.iso.datetime(),
  updated: z.iso.datetime(),
  confirmed: z.iso.datetime().nullable(),
  visibility: z.enum(visibilities),
  sensitive: z.boolean(),
}

/** The columns without a field, as they are answered. */
export const extraAnswered = z.record(z.string(), z.string())

/** The texts of an owner that both a need and a result carry, as they are answered. */
export const ownerAnswered = {
  organisation: z.string().nullable(),
  organisationId: z.string().nullable(),
  industry: z.string().nullable(),
  region: z.string().nullable(),
  cooperation: strings,
  keywords: strings,
}

/** A record begins: its new id and the time, ISO 8601. */
export interface Birth {
  readonly id: string
  readonly now: string
}

/** What the house itself writes into a record that came over the API. */
export const born = ({ id, now }: Birth): Pick<RecordFrame, 'id' | 'source' | 'firstSeen' | 'updated'> => ({
  id,
  source: { channel: 'api', file: null, row: null },
  firstSeen: now,
  updated: now,
})
