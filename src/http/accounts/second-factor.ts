import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { newSecret, secretUri, stepOf } from '../../../pipelines/identity/one-time-codes.ts'
import type { SignedIn } from '../../../pipelines/identity/recognise.ts'
import { recoveryCodes, renewRecoveryCodes } from '../../../pipelines/identity/recovery-codes.ts'
import { changeAccount } from '../../store/identity/accounts.ts'
import { countRecoveryCodes } from '../../store/identity/recovery-codes.ts'
import { endSessions } from '../../store/identity/sessions.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import { owedFirst } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { proven } from './passwords.ts'
import { inFullSession, inSession } from './who-asks.ts'

const password = z.string().min(1).max(1000).nullable().default(null)
const enrolment = z.object({
  secret: z.string().describe('手工输入验证器的密钥'),
  uri: z.string().describe('otpauth 地址，供验证器扫码'),
})
const tags = ['登录']
const config = { action: 'manage own account' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /second-factor: a code of an authenticator beside the password (TOTP, RFC 6238). */
export const secondFactor =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [look, enrol, confirm, renew]) route(app, ports)
  }

const look = (app: App, ports: HttpPorts): void => {
  const response = answers({
    200: z.object({ enabled: z.boolean(), recoveryCodes: z.int().describe('还剩几个没有用过的恢复码') }),
  })
  app.get('/second-factor', { schema: { tags, summary: '我的两步验证', response }, config }, async (request) => {
    const { id, totpSecret } = (await inFullSession(request, ports)).account
    return { enabled: totpSecret !== null, recoveryCodes: await countRecoveryCodes(ports.db, id) }
  })
}

const enrol = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '开始设置两步验证；确认之前不起作用',
    body: z.strictObject({ password: password.describe('刚从统一身份登录的不填') }),
    response: answers({ 200: enrolment }),
  }
  app.post('/second-factor', { schema, config }, async (request) => {
    const found = await inSession(request, ports)
    if (found.owes === 'code') throw new Refused(403, owedFirst.code)
    await provenNow(found, request.body.password, ports)
    const secret = newSecret()
    await changeAccount(ports.db, found.account.id, { totpPending: secret })
    await noteAct(request, { act: 'begin second factor', by: found.account.id }, ports)
    return { secret, uri: secretUri(secret, found.account.email) }
  })
}

/** Seconds for which coming by another service stands for the password. */
const fresh = 600

const provenNow = async (found: SignedIn, password: string | null, ports: HttpPorts): Promise<void> => {
  const { created, signOn } = found.session
  const isFresh = signOn !== null && Date.parse(ports.now()) - Date.parse(created) < fresh * 1000
  if (password !== null) return proven(found, password, ports)
  if (!isFresh) throw new Refused(403, '请填写密码，或从统一身份重新登录。')
}

const confirm = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '用第一个动态验证码确认；其他地方的登录随即结束',
    body: z.strictObject({ code: z.string().max(20) }),
    response: answers({ 204: z.undefined().describe('已启用') }),
  }
  app.put('/second-factor', { schema, config }, async (request, reply) => {
    const { account, session, owes } = await inSession(request, ports)
    if (owes === 'code') throw new Refused(403, owedFirst.code)
    const { id, totpPending } = account
    if (totpPending === null) throw new Refused(422, '请先开始设置两步验证。')
    const step = stepOf(request.body.code, totpPending, ports.now())
    if (step === null) throw new Refused(422, '动态验证码不对：请核对手机时间，填写当前的六位数字。')
    await changeAccount(ports.db, id, { totpSecret: totpPending, totpPending: null, totpStep: step })
    await endSessions(ports.db, id, session.id)
    await noteAct(request, { act: 'confirm second factor', by: id }, ports)
    return reply.code(204).send(undefined)
  })
}

const renew = (app: App, ports: HttpPorts): void => {
  const codes = z.array(z.string()).readonly().describe(`${recoveryCodes} 个，只显示这一次，每个只能用一次`)
  const schema = {
    tags,
    summary: '新的恢复码，手机不在身边时代替动态验证码；原来的随即作废',
    body: z.strictObject({ password: password.describe('刚从统一身份登录的不填') }),
    response: answers({ 200: z.object({ codes }) }),
  }
  app.post('/second-factor/recovery-codes', { schema, config }, async (request) => {
    const found = await inFullSession(request, ports)
    const { id, totpSecret } = found.account
    if (totpSecret === null) throw new Refused(422, '请先设置两步验证。')
    await provenNow(found, request.body.password, ports)
    const codes = await renewRecoveryCodes(ports.db, id)
    await noteAct(request, { act: 'renew recovery codes', by: id }, ports)
    return { codes }
  })
}
