import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { fieldCoverage } from '../../../pipelines/experts/field-coverage.ts'
import { type SaidRefusal, speakOfEvidence, wishAsExpert } from '../../../pipelines/experts/speak-for-oneself.ts'
import { type Expert, evidenceKinds } from '../../domain/expert.ts'
import { type ExpertWishes, type OwnWords, stances, wordOn } from '../../domain/expert-words.ts'
import type { Database } from '../../ports/database.ts'
import { runningOf } from '../../store/engagements/engagements.ts'
import { ownWordsOf } from '../../store/experts/own-words.ts'
import { recordId, someText, strings, text, told, toldDate, words } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, changeHeaders } from '../answers/writes.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { found, held } from './edits.ts'
import { evidenceWritten, expertAnswered } from './expert-fields.ts'
import { experts } from './experts.ts'

const { id: _, ...pieceShape } = expertAnswered.shape.evidence.unwrap().element.shape
const piece = z.object(pieceShape)

const wishes = z.strictObject({
  profile: z.strictObject({
    title: told(100).describe('职称'),
    fields: words(200).describe('研究方向'),
    description: text(20_000).default('').describe('简介'),
    availability: told(200).describe('可用方式：线上、现场、柔性'),
  }),
  loadLimit: z.int().min(0).max(1000).nullable().default(null).describe('同时最多承接几个对接；null 不限'),
  recommended: z.boolean().default(true).describe('false：完全不要推荐我'),
  pausedUntil: toldDate.describe('这一天为止（含）暂不推荐'),
  refusedParks: words(200).describe('不接哪些园区的需求，园区编号'),
  refusedFields: words(100).describe('不接哪些领域：需求里有这些词的不推荐'),
})

const wishesAnswered = z.object({
  profile: z.object({
    title: z.string().nullable(),
    fields: strings,
    description: z.string(),
    availability: z.string().nullable(),
  }),
  loadLimit: z.int().nullable(),
  recommended: z.boolean(),
  pausedUntil: z.iso.date().nullable(),
  refusedParks: strings,
  refusedFields: strings,
})

const answered = z
  .object({
    expert: expertAnswered,
    source: z.object({ channel: z.enum(['file', 'api']), file: z.string().nullable() }).describe('这份资料从哪里来'),
    evidence: z
      .array(
        z.object({
          id: z.string(),
          ...piece.shape,
          said: z.enum(stances).nullable().describe('本人说过什么；null 没有'),
        }),
      )
      .readonly(),
    disowned: z.array(piece).readonly().describe('本人说过不是他的，已不再显示和匹配'),
    coverage: z
      .array(z.object({ field: z.string(), evidence: strings }))
      .readonly()
      .describe('每个研究方向有哪些依据支持；没有依据的方向匹配时很难排在前面'),
    running: z.int().describe('正在进行的对接数'),
    wishes: wishesAnswered.nullable().describe('本人的意愿；null 还没有说过'),
  })
  .meta({ id: 'OwnExpert' })
type Answered = z.output<typeof answered>

const named = { kind: z.enum(evidenceKinds), title: someText(500).describe('现在显示的名称') }
const said = z.discriminatedUnion('says', [
  z.strictObject({ says: z.enum(['mine', 'not mine', 'as before']), ...named }),
  z.strictObject({ says: z.literal('corrected'), ...named, piece: evidenceWritten }),
  z.strictObject({ says: z.literal('added'), piece: evidenceWritten }),
])

const refusals: Readonly<Record<SaidRefusal, readonly [number, string]>> = {
  'no such piece': [422, '您的资料里没有这一条。'],
  'there already': [409, '您的资料里已有同名的一条。'],
}

const params = z.strictObject({ id: recordId })
const tags = ['专家']

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /experts/:id/own…: what the service says of an expert, shown to himself with its sources, and his own word on it. */
export const ownExpert =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [read, speak, wish]) route(app, ports)
  }

const read = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '专家本人看自己的资料：从哪里来，有什么依据',
    params,
    response: answers({ 200: answered }),
  }
  app.get('/experts/:id/own', { schema, config: { action: 'see oneself as expert' } }, async (request) => {
    const { viewer } = request
    const expert = await found(ports.db, experts, { id: request.params.id, viewer })
    await permit(request, ports.db, { kind: 'expert', record: expert })
    return viewOf(expert, ports.db)
  })
}

const speak = (app: App, ports: HttpPorts): void => {
  const summary = '专家本人说一条依据：是我的、不是我的、改正、补充，或恢复原样；以后导入也不会改回去'
  const schema = { tags, summary, params, headers: changeHeaders, body: said, response: answers({ 201: answered }) }
  app.post('/experts/:id/own-evidence', { schema, config: { action: 'change oneself as expert' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const expert = await heldOwn(request, tx)
      const body = request.body as z.output<typeof said>
      const word = body.says === 'corrected' ? { ...body, piece: { ...body.piece, kind: body.kind } } : body
      const refusal = await speakOfEvidence(expert, word, { tx, at: ports.now() })
      if (refusal !== undefined) throw new Refused(...refusals[refusal])
      return { status: 201, headers: {}, body: await viewAgain(request, tx) }
    }),
  )
}

const wish = (app: App, ports: HttpPorts): void => {
  const summary = '专家本人的简介、承接上限，以及暂停或不接的园区和领域'
  const schema = { tags, summary, params, headers: changeHeaders, body: wishes, response: answers({ 200: answered }) }
  app.put('/experts/:id/own-wishes', { schema, config: { action: 'change oneself as expert' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      await wishAsExpert(await heldOwn(request, tx), request.body as z.output<typeof wishes>, { tx, at: ports.now() })
      return { status: 200, headers: {}, body: await viewAgain(request, tx) }
    }),
  )
}

type Asking = Parameters<typeof permit>[0]

const sought = ({ params: path, viewer }: Asking) => ({ id: (path as z.output<typeof params>).id, viewer })

const heldOwn = async (request: Asking, tx: Database): Promise<Expert> => {
  const expert = await held(tx, experts, { ...sought(request), ifMatch: request.headers['if-match'] })
  await permit(request, tx, { kind: 'expert', record: expert })
  return expert
}

const viewAgain = async (request: Asking, tx: Database): Promise<Answered> =>
  viewOf(await found(tx, experts, sought(request)), tx)

const nothingSaid: OwnWords = { words: [], wishes: null }

const viewOf = async (expert: Expert, db: Database): Promise<Answered> => {
  const own = (await ownWordsOf(db, [expert.id])).get(expert.id) ?? nothingSaid
  const { channel, file } = expert.source
  return {
    expert: experts.view(expert),
    source: { channel, file },
    evidence: expert.evidence.map((each) => ({ ...each, said: wordOn(own.words, each)?.stance ?? null })),
    disowned: own.words.flatMap(({ stance, original }) => (stance === 'disowned' && original !== null ? original : [])),
    coverage: fieldCoverage(expert),
    running: (await runningOf(db, [expert.id])).get(expert.id) ?? 0,
    wishes: own.wishes === null ? null : wishesOf(own.wishes, expert),
  }
}

const wishesOf = (
  { loadLimit, recommended, pausedUntil, refusedParks, refusedFields }: ExpertWishes,
  { title, fields, description, availability }: Expert,
): NonNullable<Answered['wishes']> => ({
  profile: { title, fields, description, availability },
  loadLimit,
  recommended,
  pausedUntil,
  refusedParks,
  refusedFields,
})
