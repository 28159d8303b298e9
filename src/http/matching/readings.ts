import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { comparators } from '../../../pipelines/measured.ts'
import { someText } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

const field = z
  .object({ start: z.int().describe('在原文中的起点'), end: z.int(), text: z.string() })
  .describe('原文的一段，逐字')
const maybe = field.nullable()
const several = z.array(field).readonly()
const measured = z
  .object({
    start: z.int(),
    end: z.int(),
    comparator: z.enum(comparators),
    value: z.string().describe('照原文的数，如 99.5、8～16'),
    unit: z.string().describe('照原文的单位，没有为空'),
  })
  .nullable()
  .describe('其中的数拆开来，供人修改；不是阿拉伯数字或不止一个时为 null')

const reading = z
  .object({
    title: maybe.describe('需求名称'),
    asks: several.describe('想要什么'),
    problem: several.describe('目前的问题'),
    current: several.describe('现状'),
    target: several.describe('要达到的指标和要求'),
    indicators: z.array(field.extend({ measured })).readonly().describe('数值指标'),
    constraints: several.describe('限制条件'),
    cooperation: several.describe('合作方式'),
    fields: several.describe('技术领域'),
    budget: maybe.describe('预算'),
    deadline: maybe.describe('期限'),
  })
  .meta({ id: 'NeedReading' })

const body = z.strictObject({
  text: someText(20_000).describe('需求原文'),
  sensitive: z.boolean().default(false).describe('涉密或不宜外传：只按规则解析，不发给任何模型'),
})

const answered = z
  .object({
    reader: z.enum(['rules', 'model']).describe('由谁解析：rules 规则，model 模型'),
    reading,
    degraded: z
      .array(z.enum(['reader']))
      .readonly()
      .describe('reader：模型没有正常回答，由规则代替'),
  })
  .meta({ id: 'ReadingDraft' })

/** POST /readings: the text of a need in, a draft of its fields out, each a piece of the text. Nothing is stored. */
export const readings =
  ({ read }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['需求'],
      summary: '把一段需求拆成字段（草稿，供人核对，不保存）',
      body,
      response: answers({ 200: answered }),
    }
    app.post(
      '/readings',
      { schema, config: { action: 'read a text' } },
      ({ body: { text, sensitive } }): Promise<z.output<typeof answered>> => read({ text, isSensitive: sensitive }),
    )
  }
