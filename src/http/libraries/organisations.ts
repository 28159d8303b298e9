import { z } from 'zod'
import { type Organisation, organisationKinds } from '../../domain/organisation.ts'
import { newestArrived } from '../../store/libraries/orders.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { anyOf, recordId, someText, text, told } from '../answers/fields.ts'
import { withoutContacts, withStored } from './contacts.ts'
import type { Library } from './library.ts'

const written = z.strictObject({
  name: someText(200).describe('全称'),
  kind: z.enum(organisationKinds),
  region: told(100).describe('所在地，先省后市'),
  industry: told(100).describe('行业代码'),
  park: told(200).describe('所在园区的编号'),
  description: text(20_000).default(''),
})

const answered = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(organisationKinds),
    region: z.string().nullable(),
    industry: z.string().nullable(),
    park: z.string().nullable(),
    description: z.string(),
    firstSeen: z.iso.datetime(),
    updated: z.iso.datetime(),
  })
  .meta({ id: 'Organisation' })

/** /organisations. */
export const organisations: Library<Organisation, z.output<typeof written>, z.output<typeof answered>> = {
  table: 'organisations',
  subject: 'organisation',
  noun: '组织',
  store: organisationStore,
  written,
  answered,
  orders: { newest: newestArrived },
  filters: {
    kind: anyOf(z.enum(organisationKinds)),
    region: anyOf(someText(100)),
    industry: anyOf(someText(100)),
    park: anyOf(recordId),
  },
  create: (sent, { id, now }) => ({ id, ...sent, firstSeen: now, updated: now }),
  replace: (before, sent) => ({ ...before, ...withStored(sent, before) }),
  view: withoutContacts,
}
