import { z } from 'zod'
import type { Need } from '../../domain/need.ts'
import { proxyChannels } from '../../domain/need-history.ts'
import { may } from '../../domain/permissions.ts'
import { waitingProxies } from '../../store/needs/need-proxies.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import type { Listed } from '../libraries/library.ts'
import { needAnswered } from '../libraries/need-answered.ts'

/** The link by which a firm may agree. */
export const linkAnswered = z
  .object({
    sentTo: z.string().describe('发往的邮箱，中间打星号'),
    expires: z.iso.datetime(),
    expired: z.boolean().describe('已经过期，要重发'),
  })
  .nullable()
  .describe('发给企业的确认链接；没有发过，或已经用过、作废的为 null')

const awaiting = z
  .object({
    since: z.iso.datetime().describe('代录的时刻'),
    channel: z.enum(proxyChannels),
    link: linkAnswered,
  })
  .nullable()
  .describe('代录而企业和园区都还没有确认；不是的为 null')

const listedNeed = needAnswered.extend({ awaiting: awaiting.optional() }).meta({ id: 'ListedNeed' })

/** Needs as a list tells of them: beside each whether it waits for its firm's word, for whoever may see how it came about. */
export const listedNeeds: Listed<Need, z.output<typeof needAnswered>> = {
  answered: listedNeed,
  view: async (db, needs, { viewer, now }) => {
    const told = needs.map(withoutContacts)
    if (!may(viewer, 'see history of need')) return told
    const waiting = await waitingProxies(
      db,
      needs.map(({ id }) => id),
    )
    return told.map((need) => {
      const proxy = waiting.get(need.id)
      if (proxy === undefined) return { ...need, awaiting: null }
      const { at, channel, sentTo, expires } = proxy
      return { ...need, awaiting: { since: at, channel, link: linkOf({ sentTo, expires }, now) } }
    })
  },
}

/** A link as it is told of. */
export const linkOf = (
  { sentTo, expires }: { readonly sentTo: string | null; readonly expires: string | null },
  now: string,
) => (sentTo === null || expires === null ? null : { sentTo, expires, expired: expires <= now })
