import { describe, expect, it } from 'vitest'
import { linkKey, type MailLink, readLink, signedLink } from '../../../pipelines/digest/links.ts'
import { fc } from '../../support/fast-check.ts'
import { openTestDatabase } from '../../support/test-database.ts'

const key = 'a key of the house'
const link: MailLink = { opens: 'item', accountId: 'li', day: '2026-03-01', kind: 'expert', id: '专家-1' }

describe('a link of a mail', () => {
  it('opens what was signed, for half a year; the one that unsubscribes for ever', () => {
    const token = signedLink(link, key)
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/)
    expect(readLink(token, key, '2026-03-01')).toEqual(link)
    expect(readLink(token, key, '2026-08-28')).toEqual(link)
    expect(readLink(token, key, '2026-08-29')).toBeUndefined()
    const end: MailLink = { opens: 'unsubscribing', accountId: 'li' }
    expect(readLink(signedLink(end, key), key, '2099-01-01')).toEqual(end)
  })

  it('opens nothing by another key, or when a single letter of it was changed', () => {
    const token = signedLink(link, key)
    expect(readLink(token, 'another key', '2026-03-01')).toBeUndefined()
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.')
    fc.assert(
      fc.property(fc.nat(token.length - 1), letters, (at, letter) => {
        const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`
        return changed === token || readLink(changed, key, '2026-03-01') === undefined
      }),
      { numRuns: 2_000 },
    )
    fc.assert(fc.property(fc.string(), (any) => readLink(any, key, '2026-03-01') === undefined))
  })
})

describe('the key of links', () => {
  const database = openTestDatabase()

  it('is made once, however many ask at once', async () => {
    const now = () => '2026-03-01T00:00:00.000Z'
    const keys = await Promise.all(Array.from({ length: 5 }, () => linkKey(database.db, now)))
    expect(new Set(keys).size).toBe(1)
    expect(Buffer.from(keys[0]!, 'base64url')).toHaveLength(32)
    expect(await linkKey(database.db, now)).toBe(keys[0])
  })
})
