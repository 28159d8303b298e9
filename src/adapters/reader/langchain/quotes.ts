import { z } from 'zod'

/** Beyond these an answer is no reading any more. */
const most = { quotes: 40, characters: 2_000 }

const quote = z.string().max(most.characters)
const several = (what: string) => z.array(quote).max(most.quotes).describe(what)

/** What the model is to answer: quotes from the text, by field. Whether they are quotes is found out afterwards. */
export const quotesSchema = z.object({
  title: quote.nullable().describe('可作需求名称的原文'),
  asks: several('想要什么：希望解决、开发、寻找的内容'),
  problem: several('目前出了什么问题'),
  current: several('现状：目前怎么做、试过什么'),
  target: several('要达到什么：指标和要求'),
  indicators: several('要求的数值指标，含比较词和单位'),
  constraints: several('限制条件：过程中不能发生或改变的'),
  cooperation: several('合作方式'),
  fields: several('技术领域或行业'),
  budget: quote.nullable().describe('预算'),
  deadline: quote.nullable().describe('期限'),
})

/** Quotes by field, as the model gave them. */
export type Quotes = z.output<typeof quotesSchema>

/** The schema as servers take it: `response_format`. */
export const responseFormat = {
  type: 'json_schema' as const,
  json_schema: { name: 'need_reading', strict: true, schema: z.toJSONSchema(quotesSchema) as Record<string, unknown> },
}

/** The quotes in an answer, with or without a code fence around it. Throws when it is no JSON, or JSON of another form. */
export const quotesIn = (answer: string): Quotes => {
  const fenced = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(answer)
  return quotesSchema.parse(JSON.parse(fenced?.[1] ?? answer))
}
