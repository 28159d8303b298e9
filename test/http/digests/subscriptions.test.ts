import { describe, expect, it } from 'vitest'
import { linkKey, type MailLink, signedLink } from '../../../pipelines/digest/links.ts'
import { proposed } from '../../../src/domain/subscription.ts'
import { viewerOfHeaders } from '../../../src/http/accounts/who-asks.ts'
import { putSubscription, subscriptionOf } from '../../../src/store/digests/subscriptions.ts'
import { addPerson } from '../../support/people.ts'
import { cookieOf, signIn } from '../signed-in.ts'
import { noon, openTestApi } from '../test-api.ts'

const chosen = { ...proposed, frequency: 'weekly', searches: ['铝合金薄板焊后变形'] } as const

describe('subscriptions', () => {
  const api = openTestApi({
    viewerOf: (headers) =>
      viewerOfHeaders(headers, { db: api.db, now: () => noon, isProduction: false, publicUrl: 'http://localhost' }),
  })
  const subscribed = async () => {
    await addPerson(api.db)
    await putSubscription(api.db, { ...proposed, accountId: 'li', updated: noon })
  }
  const tokenOf = async (link: MailLink) => signedLink(link, await linkKey(api.db, () => noon))
  const frequency = async () => (await subscriptionOf(api.db, 'li'))?.frequency

  it('are proposed, chosen and changed by their owner, and by nobody without a session', async () => {
    await addPerson(api.db)
    const headers = cookieOf(await signIn(api))
    const url = '/api/v1/subscriptions/own'
    expect((await api.ask({ url })).statusCode).toBe(401)
    expect((await api.ask({ url, headers })).json()).toEqual({ ...proposed, isChosen: false })
    expect(await frequency()).toBeUndefined()
    const answer = await api.ask({ method: 'PUT', url, headers, payload: chosen })
    expect(answer.json()).toEqual({ ...chosen, isChosen: true })
    expect((await api.ask({ url, headers })).json()).toEqual(answer.json())
    const wrong = { method: 'PUT', url, headers, payload: { ...chosen, quietDays: [0] } } as const
    expect((await api.ask(wrong)).statusCode).toBe(400)
  })

  it('end with one POST of a mail program, from wherever it comes, and twice is once', async () => {
    await subscribed()
    const token = await tokenOf({ opens: 'unsubscribing', accountId: 'li' })
    const url = `/api/v1/subscriptions/unsubscribe?token=${token}`
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' }
    for (const headers of [form, { ...form, 'content-type': 'multipart/form-data; boundary=x' }]) {
      const answer = await api.app.inject({ method: 'POST', url, headers, payload: 'List-Unsubscribe=One-Click' })
      expect([answer.statusCode, answer.headers.location, answer.json()]).toEqual([
        200,
        undefined,
        { frequency: 'off' },
      ])
      expect(await frequency()).toBe('off')
    }
  })

  it('are changed by no GET, whatever a link scanner opens', async () => {
    await subscribed()
    const ending = await tokenOf({ opens: 'unsubscribing', accountId: 'li' })
    const managing = await tokenOf({ opens: 'subscription', accountId: 'li', day: '2026-06-01' })
    for (const url of [
      `/api/v1/subscriptions/unsubscribe?token=${ending}`,
      `/api/v1/mail-links/${ending}`,
      `/api/v1/mail-links/${managing}`,
      `/api/v1/mail-links/${managing}/subscription`,
    ])
      for (const method of ['GET', 'HEAD'] as const) await api.app.inject({ method, url })
    expect(await frequency()).toBe('daily')
    const opened = await api.app.inject(`/api/v1/subscriptions/unsubscribe?token=${ending}`)
    expect([opened.statusCode, opened.headers.location]).toEqual([303, `/mail#${ending}`])
  })

  it('are managed by a signed link without signing in; one that ends them chooses nothing, and a forged one opens nothing', async () => {
    await subscribed()
    const managing = await tokenOf({ opens: 'subscription', accountId: 'li', day: '2026-05-31' })
    const ending = await tokenOf({ opens: 'unsubscribing', accountId: 'li' })
    const put = (token: string) =>
      api.ask({ method: 'PUT', url: `/api/v1/mail-links/${token}/subscription`, payload: chosen })
    expect((await api.ask({ url: `/api/v1/mail-links/${ending}` })).json()).toMatchObject({
      mayChoose: false,
      item: null,
    })
    expect((await put(ending)).statusCode).toBe(404)
    expect((await put(`${managing}x`)).statusCode).toBe(404)
    expect(await frequency()).toBe('daily')
    expect((await put(managing)).json()).toMatchObject({ frequency: 'weekly', searches: chosen.searches })
    const forged = await api.app.inject({ method: 'POST', url: `/api/v1/subscriptions/unsubscribe?token=${managing}` })
    expect([forged.statusCode, await frequency()]).toEqual([404, 'weekly'])
  })
})
