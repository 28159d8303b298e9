import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { invite } from '../../../pipelines/identity/send-link.ts'
import type { Hat } from '../../domain/hat.ts'
import { mayInvite } from '../../domain/permissions/invitations.ts'
import { roles, type Viewer } from '../../domain/viewer.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { identityOf, inFullSession } from './who-asks.ts'

const body = z
  .strictObject({
    email: z.email({ pattern: z.regexes.html5Email }).max(320),
    name: someText(100),
    role: z.enum(roles),
    organisationId: someText(200).nullable().default(null).describe('所在组织；只有管理员不填'),
    expertId: someText(200).nullable().default(null).describe('专家库中的编号；只有专家填写，且必填'),
  })
  .refine(({ role, organisationId }) => role === 'expert' || (role === 'administrator') === (organisationId === null), {
    path: ['organisationId'],
    message: '应为组织编号；管理员不填',
  })
  .refine(({ role, expertId }) => (role === 'expert') === (expertId !== null), {
    path: ['expertId'],
    message: '专家填写专家库中的编号，其他不填',
  })

/** POST /invitations: gives somebody a hat within one's own reach; who has no account gets a link by mail. */
export const invitations =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['登录'],
      summary:
        '邀请一个人并给他身份：企业邀请同事，园区科协邀请本园区的企业人员和联络员；还没有账号的，向他的邮箱发一个链接',
      body,
      response: answers({ 202: z.undefined().describe('已邀请') }),
    }
    app.post('/invitations', { schema, config: { action: 'invite' } }, async (request, reply) => {
      const { account } = await inFullSession(request, ports)
      await refuseBeyond(request.viewer, request.body, ports)
      const invited = await invite(request.body, identityOf(ports))
      await noteAct(request, { act: 'invite', by: account.id, with: [invited] }, ports)
      return reply.code(202).send(undefined)
    })
  }

const refuseBeyond = async (
  viewer: Viewer,
  hat: Pick<Hat, 'role' | 'organisationId'>,
  { db }: HttpPorts,
): Promise<void> => {
  const [organisation] = hat.organisationId === null ? [] : await organisationStore.byIds(db, [hat.organisationId])
  if (!mayInvite(viewer, hat, organisation?.park ?? null))
    throw new Refused(403, '您不能给这个组织的人这个身份：企业邀请同事，园区科协邀请本园区的企业人员和联络员。')
}
