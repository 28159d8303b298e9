import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { demoPassword } from '../../../pipelines/identity/demo-people.ts'
import type { SignedIn } from '../../../pipelines/identity/recognise.ts'
import { signedIn, viewerIn } from '../../../pipelines/identity/recognise.ts'
import { type SignInRefusal, showCode, signIn } from '../../../pipelines/identity/sign-in.ts'
import { organisationsIn } from '../../domain/audience.ts'
import { actions } from '../../domain/permissions/table.ts'
import { actionsOf } from '../../domain/permissions.ts'
import { roles, visitor } from '../../domain/viewer.ts'
import { demoAccounts, hatsOf } from '../../store/identity/accounts.ts'
import { changeSession, endSession } from '../../store/identity/sessions.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { cookieWith, tokenIn } from './cookies.ts'
import { noteRefusal } from './refused-sign-ins.ts'
import { identityOf, inSession, originOf, refuseFor } from './who-asks.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]

const credentials = z.strictObject({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(1000),
  code: z.string().max(40).nullable().default(null).describe('动态验证码，或一个恢复码；没有设置两步验证的不填'),
})

const answered = z
  .object({
    account: z
      .object({ id: z.string(), email: z.string(), name: z.string(), secondFactor: z.boolean() })
      .nullable()
      .describe('没有登录为 null'),
    hats: z
      .array(
        z.object({
          id: z.string(),
          role: z.enum(roles),
          organisationId: z.string().nullable(),
          organisation: z.string().nullable(),
          expertId: z.string().nullable().describe('专家库中的编号；不是专家为 null'),
        }),
      )
      .readonly()
      .describe('可以选用的身份'),
    hat: z.string().nullable().describe('当前身份的编号'),
    may: z.array(z.enum(actions)).readonly().describe('当前身份可以做的事；对哪些记录，见 docs/permissions.md'),
    actsFor: z.array(z.string()).readonly().describe('当前身份所代表的单位：本单位，联络员还有其服务的企业'),
    owes: z
      .enum(['password', 'second factor', 'code'])
      .nullable()
      .describe('必须先做的事：修改密码，设置两步验证，或补填动态验证码'),
    signOn: z.string().nullable().describe('还可以从哪里登录（统一身份认证的名称）；没有配置为 null'),
    signedOn: z.boolean().describe('这次是从那里登录的：退出后还可以在那边退出'),
    demo: z
      .array(z.object({ email: z.string(), name: z.string(), password: z.string(), roles: z.array(z.enum(roles)) }))
      .readonly()
      .describe('示例账号；正式环境中没有'),
  })
  .meta({ id: 'Session' })
type Answered = z.output<typeof answered>

const tags = ['登录']
const config = { action: 'manage own account' } as const

/** /session: signing in, who one is, the hat one wears, signing out. */
export const session =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [open, read, changeHat, showOwedCode, close]) route(app, ports)
  }

const open = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '登录', body: credentials, response: answers({ 200: answered }) }
  app.post('/session', { schema, config }, async (request, reply) => {
    const outcome = await signIn({ ...request.body, ...originOf(request, ports) }, identityOf(ports))
    return admit(outcome, { request, reply, email: request.body.email }, ports)
  })
}

interface Arrival {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly email: string
}

const admit = async (
  outcome: { readonly token: string } | SignInRefusal,
  { request, reply, email }: Arrival,
  ports: HttpPorts,
): Promise<Answered> => {
  if ('why' in outcome) {
    await noteRefusal(request, { ...outcome, email }, ports)
    return refuse(outcome)
  }
  reply.header('set-cookie', cookieWith(outcome.token, ports.identity.publicUrl))
  const found = await signedIn(outcome.token, identityOf(ports))
  await noteAct(request, { act: 'sign in', by: found?.account.id ?? null }, ports)
  return view(found, ports)
}

const refuse = (refusal: SignInRefusal): never => {
  switch (refusal.why) {
    case 'locked':
      return refuseFor(refusal.seconds)
    case 'code needed':
      throw new Refused(401, '请填写动态验证码。', [{ field: 'code', value: null, expected: '六位动态验证码' }])
    case 'wrong code':
      throw new Refused(401, '动态验证码不对，或已经用过。', [
        { field: 'code', value: null, expected: '六位动态验证码' },
      ])
    case 'wrong':
      throw new Refused(401, '邮箱或密码不对。')
  }
}

const read = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '我是谁，有哪些身份', response: answers({ 200: answered }) }
  app.get('/session', { schema, config: { action: 'look around' } }, async ({ headers }) => {
    const token = tokenIn(headers, ports.identity.publicUrl)
    return view(token === undefined ? undefined : await signedIn(token, identityOf(ports)), ports)
  })
}

const changeHat = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ hat: recordId })
  const schema = { tags, summary: '换一个身份', body, response: answers({ 200: answered }) }
  app.put('/session/hat', { schema, config }, async (request) => {
    const found = await inSession(request, ports)
    const hat = found.hats.find(({ id }) => id === request.body.hat)
    if (hat === undefined) throw new Refused(422, '您没有这个身份。')
    await changeSession(ports.db, found.session.id, { membershipId: hat.id })
    await noteAct(request, { act: 'change hat', by: found.account.id, with: [hat.id] }, ports)
    return view({ ...found, hat }, ports)
  })
}

const showOwedCode = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ code: z.string().min(1).max(40).describe('动态验证码，或一个恢复码') })
  const summary = '从统一身份登录后，补填动态验证码'
  const schema = { tags, summary, body, response: answers({ 200: answered }) }
  app.put('/session/code', { schema, config }, async (request, reply) => {
    const found = await inSession(request, ports)
    if (found.owes !== 'code') throw new Refused(422, '这次登录不用补填动态验证码。')
    const shown = { ...request.body, origin: originOf(request, ports) }
    const outcome = await showCode(found, shown, identityOf(ports))
    return admit(outcome, { request, reply, email: found.account.email }, ports)
  })
}

const close = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '退出登录', response: answers({ 204: z.undefined().describe('已退出') }) }
  app.delete('/session', { schema, config }, async (request, reply) => {
    const { account, session } = await inSession(request, ports)
    await endSession(ports.db, account.id, session.id)
    await noteAct(request, { act: 'sign out', by: account.id }, ports)
    return reply
      .code(204)
      .header('clear-site-data', '"cache"')
      .header('set-cookie', cookieWith(null, ports.identity.publicUrl))
      .send(undefined)
  })
}

const view = async (found: SignedIn | undefined, ports: HttpPorts): Promise<Answered> => ({
  ...(found === undefined ? nobody : await personOf(found, ports)),
  signOn: ports.signOn?.name ?? null,
  demo: found === undefined ? await invented(ports) : [],
})

const nobody = { account: null, hats: [], hat: null, may: actionsOf(visitor), actsFor: [], owes: null, signedOn: false }

const personOf = async (
  { account, hats, hat, owes, session }: SignedIn,
  { db }: HttpPorts,
): Promise<Omit<Answered, 'demo' | 'signOn'>> => {
  const { id, email, name, totpSecret } = account
  const named = await organisationStore.byIds(
    db,
    hats.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const nameOf = (id: string | null) => named.find((organisation) => organisation.id === id)?.name ?? null
  return {
    account: { id, email, name, secondFactor: totpSecret !== null },
    hats: hats.map((hat) => ({ ...hat, organisation: nameOf(hat.organisationId) })),
    hat: hat?.id ?? null,
    may: actionsOf(owes === null && hat !== null ? hat : visitor),
    actsFor: organisationsIn((await viewerIn(db, id, hat)).circles ?? []),
    owes,
    signedOn: session.signOn !== null,
  }
}

const invented = async ({ db, identity }: HttpPorts): Promise<Answered['demo']> => {
  if (identity.isProduction) return []
  const people = await demoAccounts(db)
  return Promise.all(
    people.map(async ({ id, email, name }) => {
      const roles = (await hatsOf(db, id)).map(({ role }) => role)
      return { email, name, password: demoPassword, roles }
    }),
  )
}
