import { z } from 'zod'
import { chainMarks, chainStretches } from '../../domain/chain.ts'
import { recordId, someText, strings, told, toldOneOf, words } from '../answers/fields.ts'

/** The chain of a path. */
export const params = z.strictObject({ id: recordId })
export const tags = ['产业链']

/** The id of a link. */
export const nodeId = z
  .string()
  .regex(/^[\w-]{1,40}$/, '应为至多 40 个字母、数字、- 或 _')
  .describe('环节在本链内的编号；改名后不变')
const stretch = z.enum(chainStretches).describe('upstream 上游，midstream 中游，downstream 下游')
const mark = toldOneOf(chainMarks).describe('supplement 补链，strengthen 强链，extend 延链；不填为无')

/** A chain as it is written. */
export const written = z.strictObject({
  title: someText(100),
  pool: recordId.nullable().default(null).describe('哪个园区或上级科协的链；不填为本人所属的'),
  nodes: z
    .array(
      z.strictObject({
        id: nodeId,
        name: someText(60),
        stretch: stretch.default('midstream'),
        mark,
        words: words(40).describe('说明这个环节的词：需求、专家、成果里会出现的'),
        from: z.array(nodeId).max(20).readonly().default([]).describe('上游环节的编号'),
        note: told(500),
      }),
    )
    .min(1)
    .max(60)
    .readonly()
    .describe('环节，按顺序'),
})

const nodeAnswered = z.object({
  id: z.string(),
  name: z.string(),
  stretch,
  mark: z.enum(chainMarks).nullable(),
  words: strings,
  from: strings,
  note: z.string().nullable(),
})

/** A chain as it is answered. */
export const chainAnswered = z
  .object({
    id: z.string(),
    title: z.string(),
    pool: z.string(),
    nodes: z.array(nodeAnswered).readonly(),
    updated: z.iso.datetime(),
  })
  .meta({ id: 'Chain' })
