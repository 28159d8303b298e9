import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { limit, someText } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import type { HttpPorts } from '../ports.ts'

const counts = z.object({ need: z.int(), result: z.int(), expert: z.int() })

const term = z.object({
  label: z.string().describe('词表中的说法'),
  preferred: z.string().describe('同一概念的首选说法'),
  industry: z.string().describe('行业代码'),
  counts: counts.describe('标题（专家为研究领域）中有这个说法的公开记录数'),
})

const title = z.object({ kind: z.enum(['need', 'result']), id: z.string(), title: z.string() })

const answered = z
  .object({
    typed: z.string().describe('所写内容末尾被提示替换的那一段'),
    terms: z.array(term).readonly(),
    titles: z.array(title).readonly(),
  })
  .meta({ id: 'Suggestions' })

const querystring = z.strictObject({
  text: someText(50).describe('正在写的词，可以只写一部分'),
  limit: limit(20, 6).describe('至多几个说法'),
})

/** GET /suggestions: how a word may go on, from the thesaurus and from what anybody may see. */
export const suggestions =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = '书写时的提示：词表说法与公开记录的标题'
    const schema = { tags: ['匹配'], summary, querystring, response: answers({ 200: answered }) }
    app.get(
      '/suggestions',
      { schema, config: { action: 'search' } },
      async ({ query }): Promise<z.output<typeof answered>> =>
        withoutContacts(await ports.suggest({ text: query.text, most: query.limit })),
    )
  }
