import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readHouseThesaurus } from '../../../pipelines/thesaurus/house-thesaurus.ts'
import { toldChanges } from '../../../pipelines/thesaurus/view.ts'
import { limit, someText } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { changeHeaders, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { changeTold, writeThesaurus } from './answered.ts'
import { changeAnswered, doneAnswered, params, prefLabelWritten, tags, why, wordsWritten } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]
const config = { action: 'change thesaurus' } as const
const response = answers({ 200: doneAnswered })

/** /thesaurus: concepts added, changed, taken out of use, and each of these undone. */
export const thesaurusChangeRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [history, add, change, retire, undo]) route(app, ports)
  }

const history = (app: App, ports: HttpPorts): void => {
  const answered = z.object({ changes: z.array(changeAnswered).readonly(), next: z.int().nullable() })
  const before = z.coerce.number().int().min(1).optional().describe('只要这一次之前的')
  const querystring = z.strictObject({ before, limit: limit(200, 50) })
  const schema = { tags, summary: '词库的改动，新的在前（管理员）', querystring, response: answers({ 200: answered }) }
  app.get(
    '/thesaurus/changes',
    { schema, config: { action: 'see thesaurus' } },
    async ({ query }): Promise<z.output<typeof answered>> => {
      const all = await toldChanges(await readHouseThesaurus(ports.db, ports.thesaurus.shipped), ports.db)
      const left = all.filter(({ sequence }) => query.before === undefined || sequence < query.before)
      const shown = left.slice(0, query.limit)
      return { changes: shown.map(changeTold), next: left.length > shown.length ? shown.at(-1)!.sequence : null }
    },
  )
}

const add = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({
    concept: someText(200).describe('首选词'),
    kind: someText(50),
    industry: someText(50).describe('领域代码'),
    words: wordsWritten.prefault({}),
    why,
  })
  const schema = {
    tags,
    summary: '新增一个概念（管理员）',
    headers: writeHeaders,
    body,
    response: answers({ 201: doneAnswered }),
  }
  app.post('/thesaurus/concepts', { schema, config }, (request, reply) => {
    const { concept, kind, industry, words } = request.body
    return writeThesaurus({ request, reply, ports }, { act: 'add', concept, kind, industry, words }, 201)
  })
}

const change = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ prefLabel: prefLabelWritten, words: wordsWritten, why })
  const summary = '改一个概念的首选词、说法、英文、上位词、相关词，以及问题的表现和对象（管理员）'
  const schema = { tags, summary, params, headers: changeHeaders, body, response }
  app.put('/thesaurus/concepts/:concept', { schema, config }, (request, reply) => {
    const { prefLabel, words } = request.body
    return writeThesaurus(
      { request, reply, ports },
      { act: 'change', concept: request.params.concept, words, prefLabel },
    )
  })
}

const retire = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '停用一个概念（管理员）',
    params,
    headers: changeHeaders,
    body: z.strictObject({ why }),
    response,
  }
  app.post('/thesaurus/concepts/:concept/retirement', { schema, config }, (request, reply) =>
    writeThesaurus({ request, reply, ports }, { act: 'retire', concept: request.params.concept }),
  )
}

const undo = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '撤销一次改动；撤销本身也可以再撤销（管理员）',
    params: z.strictObject({
      change: z.coerce
        .number()
        .int()
        .min(1)
        .max(2 ** 50),
    }),
    headers: writeHeaders,
    body: z.strictObject({ why }),
    response,
  }
  app.post('/thesaurus/changes/:change/undoing', { schema, config }, (request, reply) =>
    writeThesaurus({ request, reply, ports }, { act: 'undo', sequence: request.params.change }),
  )
}
