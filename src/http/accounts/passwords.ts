import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changePassword, choosePassword, proves } from '../../../pipelines/identity/change-password.ts'
import { isGuessable } from '../../../pipelines/identity/guessable.ts'
import { passwordLength } from '../../../pipelines/identity/passwords.ts'
import type { SignedIn } from '../../../pipelines/identity/recognise.ts'
import { remind } from '../../../pipelines/identity/send-link.ts'
import { accountByEmail } from '../../store/identity/accounts.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { identityOf, inSession, refuseFor } from './who-asks.ts'

const chosen = z.string().min(passwordLength.least).max(passwordLength.most)
const entered = z.string().min(1).max(1000)
const done = (what: string) => answers({ 204: z.undefined().describe(what) })
const tags = ['登录']
const config = { action: 'manage own account' } as const

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /password and /password-resets. */
export const passwords =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [change, ask, choose]) route(app, ports)
  }

const change = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ current: entered, password: chosen })
  const schema = { tags, summary: '修改密码；其他地方的登录随即结束', body, response: done('已修改') }
  app.put('/password', { schema, config }, async (request, reply) => {
    const found = await inSession(request, ports)
    const { current, password } = request.body
    await proven(found, current, ports)
    if (current === password) throw new Refused(422, '新密码与原密码相同。')
    refuseGuessable(password, found.account)
    await changePassword({ id: found.account.id, keep: found.session.id, password }, ports)
    await noteAct(request, { act: 'change password', by: found.account.id }, ports)
    return reply.code(204).send(undefined)
  })
}

const nobody = { email: '', name: '' }

const refuseGuessable = (password: string, whose: Parameters<typeof isGuessable>[1]): void => {
  if (isGuessable(password, whose))
    throw new Refused(422, '这个密码太容易猜到：不要只用常见的词、姓名、邮箱、年份、连续或重复的字符。')
}

/** Refuses with 403 or 429 whoever does not know the password of his session's account. */
export const proven = async (found: SignedIn, password: string, ports: HttpPorts): Promise<void> => {
  const proof = await proves(found, password, identityOf(ports))
  if ('seconds' in proof) return refuseFor(proof.seconds)
  if (!proof.is) throw new Refused(403, '密码不对。')
}

const ask = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ email: z.string().min(1).max(320) })
  const schema = {
    tags,
    summary: '忘记密码：向这个邮箱发一个链接；有没有这个账号，答复都一样',
    body,
    response: answers({ 202: z.undefined().describe('若有这个账号，链接已发出') }),
  }
  app.post('/password-resets', { schema, config }, async (request, reply) => {
    await remind(request.body.email, request.ip, identityOf(ports))
    const aimedAt = await accountByEmail(ports.db, request.body.email)
    await noteAct(request, { act: 'ask for a link', by: null, with: aimedAt === undefined ? [] : [aimedAt.id] }, ports)
    return reply.code(202).send(undefined)
  })
}

const choose = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({ token: entered, password: chosen })
  const schema = { tags, summary: '用邮件中的链接设置密码', body, response: done('已设置') }
  app.put('/password-resets', { schema, config }, async (request, reply) => {
    // Whose link it is is known once it is used: a password to be refused must not cost it.
    refuseGuessable(request.body.password, nobody)
    const by = await choosePassword(request.body, ports)
    if (by === undefined) throw new Refused(422, '这个链接不对，或已用过、已过期。')
    await noteAct(request, { act: 'choose password by link', by }, ports)
    return reply.code(204).send(undefined)
  })
}
