import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { dayAfter } from '../../src/domain/day.ts'
import type { Database } from '../../src/ports/database.ts'
import { houseKey } from '../../src/store/house-keys.ts'

/** What a link of a mail opens, without signing in: the subscription, its end alone, or one recommendation to answer. */
export type MailLink =
  | { readonly opens: 'subscription'; readonly accountId: string; readonly day: string }
  | { readonly opens: 'unsubscribing'; readonly accountId: string }
  | {
      readonly opens: 'item'
      readonly accountId: string
      readonly day: string
      readonly kind: string
      readonly id: string
    }

/** Days after its mail for which a link is good; one that only unsubscribes is good for ever. */
const goodFor = 180

/** The key that signs links, the same for all processes of the house. */
export const linkKey = (db: Database, now: () => string): Promise<string> =>
  houseKey(db, { name: 'mail-links', key: randomBytes(32).toString('base64url'), made: now() })

/** A link as it stands in an address: what it opens, and its signature (HMAC-SHA-256). The same link is always the same token. */
export const signedLink = (link: MailLink, key: string): string => {
  const told = Buffer.from(JSON.stringify(link)).toString('base64url')
  return `${told}.${signatureOf(told, key).toString('base64url')}`
}

/** What a token opens on a day; `undefined` when we did not sign it, or too long ago. */
export const readLink = (token: string, key: string, today: string): MailLink | undefined => {
  const [told = '', signature = '', ...rest] = token.split('.')
  // Compared as it is spelt: base64url has several spellings of the same bytes, and only ours is a token.
  const [right, given] = [Buffer.from(signatureOf(told, key).toString('base64url')), Buffer.from(signature)]
  if (rest.length > 0 || right.length !== given.length || !timingSafeEqual(given, right)) return undefined
  const link = JSON.parse(Buffer.from(told, 'base64url').toString()) as MailLink
  return 'day' in link && today > dayAfter(link.day, goodFor) ? undefined : link
}

const signatureOf = (told: string, key: string): Buffer => createHmac('sha256', key).update(told).digest()
