import { beforeEach, describe, expect, it } from 'vitest'
import { engagementById } from '../../../src/store/engagements/engagements.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { newestMails } from '../../../src/store/mails/mails.ts'
import { fc } from '../../support/fast-check.ts'
import { furnishPark, openPark, secrets } from './a-park.ts'

describe('the link of an invitation', () => {
  const park = openPark()
  const { post, propose } = park
  const yes = { accepts: true }
  const invited = async (): Promise<{ readonly id: string; readonly token: string }> => {
    await furnishPark(park.db)
    const id = await propose()
    await post('officer', `engagements/${id}/invitation`)
    return { id, token: await park.token() }
  }
  const stateOf = async (id: string) => (await engagementById(park.db, id, { circles: null }))!.state
  const answer = (token: string) => post('visitor', 'engagement-links/answer', { token, answer: yes })
  const look = (token: string) => post('visitor', 'engagement-links/look', { token })
  beforeEach(() => park.at('2026-06-01T04:00:00.000Z'))

  it('opens by no bit that is flipped, no piece of it and nothing that was made up', async () => {
    const { id, token } = await invited()
    const bits = Buffer.from(token, 'base64url')
    const flipped = fc.nat(bits.length * 8 - 1).map((bit) => {
      const copy = Buffer.from(bits)
      copy[bit >> 3]! ^= 1 << (bit & 7)
      return copy.toString('base64url')
    })
    const cut = fc.integer({ min: 1, max: token.length - 1 }).map((length) => token.slice(0, length))
    const madeUp = fc.oneof(
      fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
      fc.base64String({ minLength: 4, maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(flipped, cut, madeUp, fc.constant(`${token}A`)), async (forged) => {
        fc.pre(forged !== token && forged !== '')
        for (const { statusCode, body } of [await look(forged), await answer(forged)]) {
          expect(statusCode).toBe(404)
          expect(body).toContain('链接不对')
        }
      }),
      { numRuns: 150, seed: 11 },
    )
    expect(await stateOf(id)).toBe('invited')
    expect((await answer(token)).statusCode).toBe(200)
  })

  it('is looked at without changing anything, as often as a scanner likes; its address is the page’s alone', async () => {
    const { id, token } = await invited()
    for (const _ of [1, 2, 3]) expect((await look(token)).statusCode).toBe(200)
    for (const url of [
      `/api/v1/engagement-links/answer?token=${token}`,
      `/api/v1/engagement-links/${token}`,
      `/invitation`,
    ])
      expect((await park.app.inject({ method: 'GET', url })).statusCode).toBe(404)
    expect(await stateOf(id)).toBe('invited')
  })

  it('opens once: a second answer, and one of two at the same time, are told so', async () => {
    const { id, token } = await invited()
    const both = await Promise.all([answer(token), answer(token)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410])
    const no = { token, answer: { accepts: false, reason: 'price' } }
    const replayed = await post('visitor', 'engagement-links/answer', no)
    expect([replayed.statusCode, replayed.json().detail]).toEqual([410, '这个链接已经用过：您的答复已记下，不会重复。'])
    expect(replayed.body).not.toContain(secrets.firmPhone)
    expect(await stateOf(id)).toBe('accepted')
  })

  it('ends after its days, with the last invitation, with an answer from an account, and with the engagement', async () => {
    const { id, token } = await invited()
    const detail = async (of: string) => (await answer(of)).json().detail as string
    park.at('2026-06-01T05:00:00.000Z')
    await post('officer', `engagements/${id}/invitation`)
    expect(await detail(token)).toContain('已作废')
    const second = await park.token()
    park.at('2026-06-15T05:00:00.000Z')
    expect(await detail(second)).toContain('已过期')
    expect(await stateOf(id)).toBe('invited')
    await post('officer', `engagements/${id}/invitation`)
    const third = await park.token()
    await post('expert', `engagements/${id}/answer`, yes)
    expect(await detail(third)).toContain('已作废')
    expect(await stateOf(id)).toBe('accepted')
  })

  it('shows a need no more once it is withdrawn, and says so instead of taking an answer', async () => {
    const { id, token } = await invited()
    const [need] = await needStore.byIds(park.db, ['need-1'])
    await needStore.put(park.db, [{ ...need!, state: 'withdrawn' }])
    expect((await look(token)).json().need).toBe(null)
    expect((await answer(token)).statusCode).toBe(409)
    expect(await stateOf(id)).toBe('invited')
    await needStore.put(park.db, [need!])
    expect((await answer(token)).statusCode).toBe(200)
  })

  it('is for one purpose: an invitation does not speak for the firm, nor the firm’s link for the expert', async () => {
    const { id, token } = await invited()
    const firmWord = { conclusion: 'solved' }
    expect((await post('visitor', 'engagement-links/answer', { token, firmWord })).statusCode).toBe(409)
    await answer(token)
    park.at('2026-06-02T04:00:00.000Z')
    await post('officer', `engagements/${id}/firm-question`, { email: 'boss@firm.example' })
    const question = await park.token()
    expect((await post('visitor', 'engagement-links/answer', { token: question, answer: yes })).statusCode).toBe(409)
    expect((await post('visitor', 'engagement-links/answer', { token: question, firmWord })).statusCode).toBe(200)
    expect((await engagementById(park.db, id, { circles: null }))!.firmSays).toBe('solved')
  })

  it('and its mail hold nothing of the need, and no phone', async () => {
    await invited()
    const mails = JSON.stringify(await newestMails(park.db, 9))
    for (const word of ['焊', ...Object.values(secrets).slice(0, 2), '示例机械']) expect(mails).not.toContain(word)
  })
})

describe('an expert abroad', () => {
  const park = openPark()
  const { post, propose } = park
  beforeEach(() => park.at('2026-06-01T04:00:00.000Z'))

  it('is invited by one officer after another has agreed, and not by one alone', async () => {
    await furnishPark(park.db, { expert: { country: '德国' } })
    const id = await propose()
    const invite = async (name: 'officer' | 'colleague') =>
      (await post(name, `engagements/${id}/invitation`)).statusCode
    expect(await invite('officer')).toBe(409)
    await post('officer', `engagements/${id}/release`)
    expect(await invite('officer')).toBe(409)
    expect((await post('stranger', `engagements/${id}/release`)).statusCode).toBe(404)
    expect(await invite('colleague')).toBe(201)
  })

  it('is never shown a sensitive need, whoever agrees', async () => {
    await furnishPark(park.db, { expert: { region: '香港' } })
    const id = await propose()
    for (const name of ['officer', 'colleague'] as const) await post(name, `engagements/${id}/release`)
    const [need] = await needStore.byIds(park.db, ['need-1'])
    await needStore.put(park.db, [{ ...need!, sensitive: true }])
    expect((await post('officer', `engagements/${id}/invitation`)).statusCode).toBe(404)
    await needStore.put(park.db, [need!])
    expect((await post('officer', `engagements/${id}/invitation`)).statusCode).toBe(201)
    await needStore.put(park.db, [{ ...need!, sensitive: true }])
    expect((await post('visitor', 'engagement-links/look', { token: await park.token() })).json().need).toBe(null)
  })
})
