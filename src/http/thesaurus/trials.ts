import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Understood } from '../../../pipelines/thesaurus/try-out.ts'
import { kinds } from '../../domain/record.ts'
import { someText, strings } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import type { HttpPorts } from '../ports.ts'
import { prefLabelWritten, tags, wordsWritten } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]
const config = { action: 'see thesaurus' } as const

/** /thesaurus/trials and /missing-words: what the thesaurus makes of a sentence, and what it has no word for. */
export const thesaurusTrials =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [trial, missing]) route(app, ports)
  }

const draft = z
  .discriminatedUnion('act', [
    z.strictObject({
      act: z.literal('add'),
      concept: someText(200),
      kind: someText(50),
      industry: someText(50),
      words: wordsWritten,
    }),
    z.strictObject({
      act: z.literal('change'),
      concept: someText(200),
      prefLabel: prefLabelWritten,
      words: wordsWritten,
    }),
    z.strictObject({ act: z.literal('retire'), concept: someText(200) }),
  ])
  .nullable()
  .default(null)
  .describe('还没有保存的改动；不填只看现在')

const understood = z
  .object({
    words: strings.describe('句子切成的词'),
    concepts: z
      .array(
        z.object({
          concept: z.string(),
          said: z.string(),
          start: z.int(),
          end: z.int(),
          same: strings.describe('一并去找的同义说法'),
          broader: strings,
          related: strings,
        }),
      )
      .readonly(),
    symptoms: z
      .array(z.object({ concept: z.string(), said: z.string(), looksFor: strings }))
      .readonly()
      .describe('没有说出名字、从表现认出的问题，和因此去找的词'),
    found: z
      .array(
        z.object({
          kind: z.enum(kinds),
          id: z.string(),
          title: z.string(),
          subtitle: z.string(),
          gradeName: z.string(),
          through: z.string().describe('是词库带来的，就写明经过哪些词；否则为空'),
        }),
      )
      .readonly()
      .describe('用这句话会找到的头几条成果和专家'),
  })
  .meta({ id: 'UnderstoodSentence' })

const tried = z.object({
  now: understood,
  drafted: understood.nullable(),
  refusal: z
    .object({ said: z.string(), faults: z.array(z.object({ field: z.string(), expected: z.string() })).readonly() })
    .nullable()
    .describe('这个改动为什么不行'),
})

const trial = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ text: someText(2000), draft })
  const summary = '试一句话：认出哪些概念、会找到谁；带上改动则对比前后（管理员）'
  const schema = { tags, summary, body, response: answers({ 200: tried }) }
  app.post('/thesaurus/trials', { schema, config }, async (request): Promise<z.output<typeof tried>> => {
    const { text, draft: wish } = request.body
    const answer = await ports.thesaurus.tryOut({ text, wish, circles: request.viewer.circles })
    const seen = [answer.now, answer.drafted].flatMap((each) => each?.found ?? [])
    await noteSeen(request, { experts: expertsIn(seen) }, ports)
    return withoutContacts(answer)
  })
}

const expertsIn = (found: Understood['found']): readonly string[] => [
  ...new Set(found.flatMap(({ kind, id }) => (kind === 'expert' ? id : []))),
]

const missing = (app: App, ports: HttpPorts): void => {
  const count = z.int().min(0)
  const answered = z.object({
    words: z
      .array(z.object({ word: z.string(), needs: count.describe('多少条需求说到'), organisations: count }))
      .readonly(),
    read: count.describe('读了多少条需求；涉敏的和草稿不读'),
  })
  const summary = '需求里常说、词库里没有的词（管理员）'
  const schema = { tags, summary, response: answers({ 200: answered }) }
  app.get(
    '/thesaurus/missing-words',
    { schema, config },
    async (): Promise<z.output<typeof answered>> => ({
      ...(await ports.thesaurus.missingWords()),
    }),
  )
}
