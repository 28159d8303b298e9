import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Contacts, contactsOf } from '../../../pipelines/engagements/contacts.ts'
import { answers } from '../answers/problems.ts'
import { noteLook } from '../audit/trail.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { foundEngagement, ofSide, sideOf } from './found.ts'
import { refusing } from './refusals.ts'
import { params, tags } from './schemas.ts'

const words = z.string().nullable()
const reach = z.object({ organisation: words, name: words, phone: words, email: words })

/** How the two sides are reached; told to them alone, once both have agreed. */
export const contactsAnswered = z.object({ firm: reach, partner: reach }).meta({ id: 'Contacts' })

/** GET /engagements/:id/contacts: every look is noted. */
export const engagementContacts =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      summary: '双方的联系方式：对方接受之后才有，每次查看都有记录',
      params,
      response: answers({ 200: contactsAnswered }),
    }
    const config = { action: 'see contacts of engagement' } as const
    app.get(
      '/engagements/:id/contacts',
      { schema, config },
      (request): Promise<Contacts> =>
        refusing(async () => {
          const engagement = await foundEngagement(request, ports.db)
          permitOwned(request, ofSide(request.viewer, engagement))
          const contacts = await contactsOf(engagement, ports.db)
          const fields = sideOf(request.viewer, engagement) === 'partner' ? ['firm'] : ['partner']
          await noteLook(request, ports, { kind: 'engagement', recordIds: [engagement.id], fields })
          return contacts
        }),
    )
  }
