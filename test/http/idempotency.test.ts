import { describe, expect, it } from 'vitest'
import { needStore } from '../../src/store/libraries/needs.ts'
import { noon, openTestApi } from './test-api.ts'

const need = { title: '焊接变形' }

describe('a write with an Idempotency-Key', () => {
  let clock = noon
  const api = openTestApi({ now: () => clock })
  const create = (key: string, payload: object = need, path = 'needs') =>
    api.ask({ method: 'POST', url: `/api/v1/${path}`, payload, headers: { 'idempotency-key': key } })

  it('is done once however often it is sent, and answered the same', async () => {
    const first = await create('key-1')
    const second = await create('key-1')
    expect(second).toMatchObject({ statusCode: 201, body: first.body })
    expect(second.headers).toMatchObject({ location: first.headers.location, etag: first.headers.etag })
    expect([first, second].map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, 'true'])
    expect(await needStore.count(api.db)).toBe(1)
    expect(api.changes()).toBe(1)
  })

  it('is done once when fifty copies come at the same time', async () => {
    const copies = await Promise.all(Array.from({ length: 50 }, () => create('key-1')))
    expect(new Set(copies.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
    expect(new Set(copies.map(({ body }) => body)).size).toBe(1)
    expect(copies.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1)
    expect(await needStore.count(api.db)).toBe(1)
    expect(api.changes()).toBe(1)
  })

  it('is done for each of fifty keys that come at the same time', async () => {
    const keys = Array.from({ length: 50 }, (_, i) => `key-${i}`)
    const answers = await Promise.all(keys.map((key) => create(key)))
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(50)
    expect(await needStore.count(api.db)).toBe(50)
  })

  it.each([
    ['another body', { title: '另一个' }, 'needs'],
    ['another address', need, 'results'],
  ])('is refused when its key was used for %s', async (_, payload, path) => {
    await create('key-1')
    const answer = await create('key-1', payload, path)
    expect(answer.statusCode).toBe(409)
    expect(answer.json().detail).toContain('已用于另一个请求')
    expect(api.changes()).toBe(1)
  })

  it('is the same write when its fields come in another order', async () => {
    const one = await create('key-1', { title: 'x', budget: '50万' })
    const other = await create('key-1', { budget: '50万', title: 'x' })
    expect(other.body).toBe(one.body)
  })

  it.each(['withdraw', 'seal', 'remove'])('keeps no words of a need after %s, and is not done again', async (verb) => {
    const { headers } = await create('key-1')
    const key = { 'idempotency-key': 'key-2' }
    const taken =
      verb === 'remove'
        ? await api.ask({ method: 'DELETE', url: `${headers.location}`, headers: key })
        : await api.ask({
            method: 'POST',
            url: `${headers.location}/${verb}`,
            payload: { reason: '不再需要' },
            headers: key,
          })
    expect(taken.statusCode).toBeLessThan(300)
    const late = await create('key-1')
    expect({ status: late.statusCode, told: late.body.includes(need.title) }).toEqual({ status: 409, told: false })
    expect(late.json().detail).toContain('不再保留')
    expect(await needStore.count(api.db)).toBe(verb === 'remove' ? 0 : 1)
  })

  it('removes once, and says so again', async () => {
    const { headers } = await create('key-1')
    const removal = { method: 'DELETE', url: `${headers.location}`, headers: { 'idempotency-key': 'key-2' } } as const
    const statuses = [await api.ask(removal), await api.ask(removal)].map(({ statusCode }) => statusCode)
    expect(statuses).toEqual([204, 204])
    const { statusCode } = await api.ask({ ...removal, headers: { 'idempotency-key': 'key-3' } })
    expect(statusCode).toBe(404)
  })

  it('may be tried again under its key when it was refused', async () => {
    const created = await create('key-1')
    const url = `${created.headers.location}`
    const change = (match: string) =>
      api.ask({
        method: 'PUT',
        url,
        payload: { title: 'y' },
        headers: { 'idempotency-key': 'key-2', 'if-match': match },
      })
    expect((await change('"stale"')).statusCode).toBe(412)
    expect((await change(`${created.headers.etag}`)).statusCode).toBe(200)
  })

  it('is forgotten after a day', async () => {
    clock = noon
    await create('key-1')
    clock = '2026-06-02T12:00:00.000Z'
    expect((await create('key-1')).headers['idempotency-replayed']).toBe('true')
    clock = '2026-06-02T12:00:00.001Z'
    expect((await create('key-1', { title: '另一个' })).statusCode).toBe(201)
    clock = noon
  })
})

describe('a write whose index is down', () => {
  const api = openTestApi({
    afterChange: async () => {
      throw new Error('the index is down')
    },
  })

  it('is answered as written, for it is', async () => {
    const created = await api.ask({ method: 'POST', url: '/api/v1/needs', payload: need })
    expect(created.statusCode).toBe(201)
    expect(await needStore.byIds(api.db, [created.json().id])).toHaveLength(1)
  })
})

describe('two who replace the same version at once', () => {
  const api = openTestApi()

  it('are told apart: one has replaced it, the others read again', async () => {
    const { headers } = await api.ask({ method: 'POST', url: '/api/v1/needs', payload: need })
    const rivals = Array.from({ length: 10 }, (_, i) =>
      api.ask({
        method: 'PUT',
        url: `${headers.location}`,
        payload: { title: `第 ${i} 版` },
        headers: { 'if-match': `${headers.etag}` },
      }),
    )
    const statuses = (await Promise.all(rivals)).map(({ statusCode }) => statusCode)
    expect(statuses.sort()).toEqual([200, ...Array(9).fill(412)])
  })
})
