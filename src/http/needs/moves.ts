import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Moved, moveNeed, owesReason } from '../../../pipelines/needs/move.ts'
import { type Need, needStateNames } from '../../domain/need.ts'
import { type NeedVerb, needMoves, needVerbs, possibleVerbs, settlements } from '../../domain/need-moves.ts'
import { reachOf } from '../../domain/permissions.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { accountsByEmails } from '../../store/identity/accounts.ts'
import { recordId, someText, told } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, changeHeaders } from '../answers/writes.ts'
import { etagOf, found, held } from '../libraries/edits.ts'
import { needAnswered } from '../libraries/need-answered.ts'
import { needs } from '../libraries/needs.ts'
import { permit } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'

const ids = z.array(recordId).max(20).readonly().default([])

/** E-mail addresses of people who have an account. */
export const emails = z
  .array(z.email({ pattern: z.regexes.html5Email }).max(320))
  .max(20)
  .readonly()

const own = {
  publish: {
    scope: z.enum(['organisation', 'park', 'region', 'public']).describe('给谁看：本单位、本园区、本地区、所有人'),
    partners: ids.describe('另外给这些组织看：园区是园内各单位'),
  },
  settle: { outcome: z.enum(settlements) },
  merge: { into: recordId.describe('并入的需求的编号') },
  seal: { reviewers: emails.default([]).describe('还给谁看：已有账号的邮箱') },
} as const satisfies Readonly<Partial<Record<NeedVerb, z.ZodRawShape>>>

const bodyOf = (verb: NeedVerb): z.ZodType => {
  const reason = owesReason(verb) ? someText(500) : told(500)
  return z.strictObject({
    ...(own as Partial<Record<NeedVerb, z.ZodRawShape>>)[verb],
    reason: reason.describe('为什么'),
  })
}

/** What the bodies of all verbs may say. */
interface Sent {
  readonly reason: string | null
  readonly scope?: 'organisation' | 'park' | 'region' | 'public'
  readonly partners?: readonly string[]
  readonly outcome?: (typeof settlements)[number]
  readonly into?: string
  readonly reviewers?: readonly string[]
}

type App = Parameters<FastifyPluginAsyncZod>[0]

/** POST /needs/:id/VERB: one route for each way a need can go. */
export const needMovesRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const verb of needVerbs) moveRoute(app, verb, ports)
  }

const moveRoute = (app: App, verb: NeedVerb, ports: HttpPorts): void => {
  const { action, name } = needMoves[verb]
  const schema = {
    tags: ['需求'],
    summary: `${name}一条需求`,
    params: z.strictObject({ id: recordId }),
    headers: changeHeaders,
    body: bodyOf(verb),
    response: answers({ 200: needAnswered }),
  }
  app.post(`/needs/:id/${verb}`, { schema, config: { action } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = request.params as { readonly id: string }
      const need = await held(tx, needs, { id, viewer: request.viewer, ifMatch: request.headers['if-match'] })
      await permit(request, tx, { kind: 'need', record: need })
      const sent = request.body as Sent
      const into = sent.into === undefined ? null : await mergedInto(request, tx, { need, id: sent.into })
      const moved = await moveNeed(tx, { ...orderOf(sent), need, verb, into, ...(await whoMoves(request, tx, ports)) })
      const after = 'need' in moved ? moved.need : refuse(moved, need, { verb, viewer: request.viewer })
      return { status: 200, headers: { etag: etagOf(after) }, body: needs.view(after) }
    }),
  )
}

const orderOf = ({ reason, scope = undefined, partners = [], outcome = undefined }: Sent) => ({
  reason,
  scope: scope ?? null,
  partners,
  settlement: outcome ?? null,
})

const whoMoves = async ({ viewer, body }: FastifyRequest, tx: Database, { now }: HttpPorts) => ({
  by: viewer,
  at: now(),
  reviewers: await reviewersAmong(tx, (body as Sent).reviewers ?? []),
})

/** The accounts behind these addresses; refuses with 422 when there is none behind one. */
export const reviewersAmong = async (tx: Database, addresses: readonly string[]): Promise<readonly string[]> => {
  const accounts = await accountsByEmails(tx, addresses)
  if (accounts.length < new Set(addresses.map((address) => address.trim().toLowerCase())).size)
    throw new Refused(422, '这些邮箱中有的还没有账号：请先邀请，对方设置密码之后再列为审阅人。')
  return accounts.map(({ id }) => id)
}

const mergedInto = async (
  request: FastifyRequest,
  tx: Database,
  { need, id }: { readonly need: Need; readonly id: string },
): Promise<string> => {
  if (id === need.id) throw new Refused(422, '一条需求不能并入它自己。')
  const into = await found(tx, needs, { id, viewer: request.viewer })
  await permit(request, tx, { kind: 'need', record: into })
  if (!needMoves.merge.from.includes(into.state))
    throw new Refused(409, `并入的需求现在是“${needStateNames[into.state]}”，不能再并入别的需求。`)
  return into.id
}

const refuse = (
  moved: Exclude<Moved, { readonly need: Need }>,
  { state }: Need,
  { verb, viewer }: { readonly verb: NeedVerb; readonly viewer: Viewer },
): never => {
  if (moved.refused !== 'state') throw new Refused(409, moved.refused.because)
  const possible = possibleVerbs(state).filter((each) => reachOf(viewer, needMoves[each].action) !== 'none')
  const named = possible.map((each) => `${needMoves[each].name}（${each}）`).join('、')
  const now = named === '' ? '它已到终点，不能再变' : `您现在可以：${named}`
  throw new Refused(409, `这条需求现在是“${needStateNames[state]}”，不能${needMoves[verb].name}。${now}。`)
}
