import { describe, expect, it } from 'vitest'
import { openTestApi } from './test-api.ts'

const nodes = [
  { id: 'pump', name: '真空获得', stretch: 'upstream', mark: 'supplement', words: ['真空泵'] },
  { id: 'coat', name: '真空镀膜', from: ['pump'], mark: 'strengthen' },
]

describe('/chains', () => {
  const api = openTestApi()
  const send = (method: 'POST' | 'PUT', url: string, payload: object, headers = {}) =>
    api.ask({ method, url: `/api/v1/chains${url}`, payload, headers })
  const made = async () => (await send('POST', '', { title: '真空装备', pool: 'p1', nodes })).json()

  it('keeps a chain with its links in order', async () => {
    const chain = await made()
    const kept = await api.ask({ method: 'GET', url: `/api/v1/chains/${chain.id}` })
    expect(kept.json()).toEqual(chain)
    expect(chain.nodes.map(({ name }: { readonly name: string }) => name)).toEqual(['真空获得', '真空镀膜'])
    expect(chain.nodes[1]).toMatchObject({ stretch: 'midstream', from: ['pump'], words: [], note: null })
  })

  it('refuses what is no chain, and names the link', async () => {
    const wrong = async (...links: readonly object[]) =>
      (await send('POST', '', { title: '链', pool: 'p1', nodes: links })).json().detail
    expect(await wrong({ id: 'a', name: '甲' }, { id: 'a', name: '乙' })).toContain('“乙”编号')
    expect(await wrong({ id: 'a', name: '甲' }, { id: 'b', name: '甲' })).toContain('同名')
    expect(await wrong({ id: 'a', name: '甲', from: ['z'] })).toContain('不在这条链上')
    expect(await wrong({ id: 'a', name: '甲', from: ['b'] }, { id: 'b', name: '乙', from: ['a'] })).toContain('绕一圈')
  })

  it('refuses to replace what was changed since it was read', async () => {
    const chain = await made()
    const first = await send('PUT', `/${chain.id}`, { title: '甲', nodes }, { 'if-match': `"${chain.updated}"` })
    expect(first.json()).toMatchObject({ title: '甲', pool: 'p1' })
    const late = await send('PUT', `/${chain.id}`, { title: '乙', nodes }, { 'if-match': `"${chain.updated}"` })
    expect(late.statusCode).toBe(412)
  })

  it('is written once under one key, and is gone when it was removed', async () => {
    const payload = { title: '两次', pool: 'p1', nodes }
    const keyed = () => send('POST', '', payload, { 'idempotency-key': 'chain-once' })
    const [first, second] = [await keyed(), await keyed()]
    expect(second.json().id).toBe(first.json().id)
    const url = `/api/v1/chains/${first.json().id}`
    expect((await api.ask({ method: 'DELETE', url })).statusCode).toBe(204)
    expect((await api.ask({ method: 'GET', url })).statusCode).toBe(404)
  })
})
