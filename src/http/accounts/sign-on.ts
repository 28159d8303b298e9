import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { signedIn } from '../../../pipelines/identity/recognise.ts'
import { beginSignOn, finishSignOn, type SignOnPorts } from '../../../pipelines/identity/sign-on.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { cookieWith, tokenIn } from './cookies.ts'
import { identityOf, originOf } from './who-asks.ts'

const tags = ['登录']
const config = { action: 'manage own account' } as const
const callback = '/api/v1/sign-on/callback'
/** A page of this house, as it stands in a header: a browser takes `//` and `/\` for the address of another. */
const ofOurs = /^\/(?![/\\])[\x21-\x7e]*$/

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /sign-on: signing in by the service that is configured (OpenID Connect), and out of it. */
export const signOn =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [begin, finish, exit]) route(app, ports)
  }

const configured = (ports: HttpPorts): SignOnPorts => {
  if (ports.signOn === null) throw new Refused(404, '没有配置统一身份登录。')
  return { ...identityOf(ports), service: ports.signOn.service }
}

const begin = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({
    invitation: z.string().min(1).max(1000).nullable().default(null).describe('邀请邮件链接中 # 之后的部分'),
    next: z
      .string()
      .max(2000)
      .regex(ofOurs, '应为本站的一个地址：以 / 开头，其他文字用 % 编码')
      .nullable()
      .default(null)
      .describe('登录后接着去的页面；不填为首页'),
  })
  const response = answers({ 200: z.object({ url: z.string().describe('请浏览器打开的地址') }) })
  const schema = { tags, summary: '从统一身份登录：先到那边去', body, response }
  app.post('/sign-on', { schema, config }, async (request, reply) => {
    const { publicUrl } = ports.identity
    const begun = await beginSignOn({ ...request.body, back: publicUrl + callback }, configured(ports))
    if (typeof begun === 'string') throw new Refused(503, '统一身份认证暂时没有回应，请稍后再试，或用密码登录。')
    reply.header('set-cookie', cookieWith(begun.token, publicUrl, 'sign_on'))
    return { url: begun.url }
  })
}

const finish = (app: App, ports: HttpPorts): void => {
  // What the provider says beyond OpenID Connect and RFC 9207 is left out.
  const said = z.string().max(4000).exactOptional()
  const querystring = z.object({ code: said, state: said, iss: said, error: said, error_description: said })
  const response = answers({ 302: z.undefined().describe('回到页面') })
  const schema = { tags, summary: '从统一身份登录：从那边回来', querystring, response }
  app.get('/sign-on/callback', { schema, config }, async (request, reply) => {
    const house = configured(ports)
    const { publicUrl } = ports.identity
    const answer = new URL(`${publicUrl}${callback}?${new URLSearchParams({ ...request.query })}`)
    const token = tokenIn(request.headers, publicUrl, 'sign_on') ?? ''
    const { outcome, next } = await finishSignOn({ answer, token, origin: originOf(request, ports) }, house)
    const onwards = next === null ? '' : `next=${encodeURIComponent(next)}`
    const over = cookieWith(null, publicUrl, 'sign_on')
    if (typeof outcome === 'string') {
      await noteAct(request, { act: 'fail to sign in', by: null }, ports)
      return reply.header('set-cookie', over).redirect(`/sign-in?refused=${outcome}${onwards && `&${onwards}`}`)
    }
    const found = await signedIn(outcome.token, house)
    await noteAct(request, { act: 'sign in', by: found?.account.id ?? null }, ports)
    return reply
      .header('set-cookie', [over, cookieWith(outcome.token, publicUrl)])
      .redirect(found?.owes === null ? (next ?? '/') : `/sign-in${onwards && `?${onwards}`}`)
  })
}

const exit = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ url: z.string().nullable().describe('没有这样的地址为 null') }) })
  const schema = { tags, summary: '在统一身份那边也退出：请浏览器打开的地址', response }
  app.get('/sign-on/exit', { schema, config }, async () => ({
    url: await configured(ports).service.exit(`${ports.identity.publicUrl}/sign-in`),
  }))
}
