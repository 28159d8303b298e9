import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { conceptStands, readHouseThesaurus } from '../../../pipelines/thesaurus/house-thesaurus.ts'
import { listConcepts } from '../../../pipelines/thesaurus/list.ts'
import { type ConceptView, conceptMentions, viewConcept } from '../../../pipelines/thesaurus/view.ts'
import { limit, someText, strings } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'
import { changeTold, conceptTold, etagOf } from './answered.ts'
import { changeAnswered, conceptAnswered, countsByKind, params, tags } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]
const config = { action: 'see thesaurus' } as const
const counts = z.record(z.string(), z.int())

/** /thesaurus/concepts: the concepts as they are now, the house's changes over what was shipped. */
export const concepts =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [list, read, mentions]) route(app, ports)
  }

const querystring = z.strictObject({
  text: someText(100).optional().describe('任何说法或英文的一部分'),
  industry: someText(50).optional().describe('领域代码'),
  kind: someText(50).optional(),
  stand: z.enum(conceptStands).optional(),
  from: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('跳过几个'),
  limit: limit(100, 50),
})

const list = (app: App, ports: HttpPorts): void => {
  const page = z.object({
    concepts: z.array(conceptAnswered).readonly(),
    total: z.int(),
    counts: z.object({ industry: counts, kind: counts, stand: counts }),
    industries: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
    kinds: strings,
  })
  const schema = { tags, summary: '列出词库中的概念（管理员）', querystring, response: answers({ 200: page }) }
  app.get('/thesaurus/concepts', { schema, config }, async ({ query }): Promise<z.output<typeof page>> => {
    const { shipped } = ports.thesaurus
    const found = listConcepts(query, await readHouseThesaurus(ports.db, shipped))
    const codes = [...new Set(shipped.concepts.map(({ industry }) => industry))]
    return {
      ...found,
      concepts: found.concepts.map(({ matched, ...each }) => conceptTold(each, matched)),
      industries: codes.map((code) => ({ code, name: ports.industryName(code) })),
      kinds: [...new Set(shipped.concepts.map(({ kind }) => kind))],
    }
  })
}

const view = conceptAnswered
  .omit({ matched: true })
  .extend({
    narrower: strings,
    relatedFrom: strings.describe('把它列为相关词的概念'),
    shipped: conceptAnswered
      .omit({ stand: true, matched: true })
      .nullable()
      .describe('随产品的原样；本机构新增的为 null'),
    history: z.array(changeAnswered).readonly(),
    remarks: strings.describe('说法的提醒'),
    version: z.int().describe('最后一次改动的编号，没有改过为 0；改写时作为 If-Match'),
  })
  .meta({ id: 'ConceptView' })

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '一个概念及其历史（管理员）', params, response: answers({ 200: view }) }
  app.get(
    '/thesaurus/concepts/:concept',
    { schema, config },
    async (request, reply): Promise<z.output<typeof view>> => {
      const { concept, stand, shipped, history, version, ...rest } = await found(request.params.concept, ports)
      reply.header('etag', etagOf(version))
      const { stand: _, matched: __, ...asShipped } = conceptTold({ concept: shipped ?? concept, stand: 'shipped' })
      return {
        ...conceptTold({ concept, stand }),
        ...rest,
        version,
        shipped: shipped === null ? null : asShipped,
        history: history.map(changeTold),
      }
    },
  )
}

const mentions = (app: App, ports: HttpPorts): void => {
  const answered = z.object({ words: z.array(countsByKind.extend({ word: z.string() })).readonly() })
  const summary = '一个概念的各个说法在三库中各出现在多少条资料里，涉敏的不计（管理员）'
  const schema = { tags, summary, params, response: answers({ 200: answered }) }
  app.get(
    '/thesaurus/concepts/:concept/mentions',
    { schema, config },
    async ({ params: { concept } }): Promise<z.output<typeof answered>> => {
      const { prefLabel, altLabel, hiddenLabel } = (await found(concept, ports)).concept
      return { words: await conceptMentions([prefLabel, ...altLabel, ...hiddenLabel], ports.db) }
    },
  )
}

const found = async (label: string, { db, thesaurus }: HttpPorts): Promise<ConceptView> => {
  const concept = await viewConcept(label, await readHouseThesaurus(db, thesaurus.shipped), db)
  if (concept === undefined) throw new Refused(404, `词库里没有叫“${label}”的概念。`)
  return concept
}
