import { describe, expect, it } from 'vitest'
import { runChore } from '../../pipelines/chores.ts'
import type { Chore } from '../../src/domain/chore.ts'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { house } from '../../src/domain/viewer.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { soon } from '../support/soon.ts'
import { noon, openTestApi } from './test-api.ts'

describe('long work an administrator has done', () => {
  let time = Date.parse(noon)
  let work: Parameters<typeof runChore>[1]['work'] = async () => null
  const begun: Chore[] = []
  const now = () => new Date(time).toISOString()
  const api = openTestApi({
    now,
    viewerOf: async () => ({ ...house, role: 'administrator', accountId: 'root' }),
    chores: {
      before: async () => noon,
      begin: (chore) => {
        begun.push(chore)
        // What fails is the business of who is told; here it is read from the row.
        void runChore(chore, { db: api.db, now, work, closing: new AbortController().signal }).catch(() => {})
      },
    },
  })
  const post = (path: string, payload: object = {}, key?: string) =>
    api.ask({
      method: 'POST',
      url: `/api/v1${path}`,
      payload,
      ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    })
  const latest = async (path = '/index'): Promise<Chore> => (await api.ask({ url: `/api/v1${path}` })).json().works[0]
  const until = (state: Chore['state'], path?: string) =>
    soon(async () => expect((await latest(path)).state).toBe(state))
  const forever = async (_: Chore, { signal }: { readonly signal: AbortSignal }) =>
    new Promise<null>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))

  it('begins once for one wish, shows its progress and its end, and is noted', async () => {
    work = async (_, { onProgress }) => {
      onProgress(7, 9)
      return null
    }
    begun.length = 0
    const [first, again] = [await post('/index/rebuilds', {}, 'one'), await post('/index/rebuilds', {}, 'one')]
    expect([first.statusCode, again.headers['idempotency-replayed'], begun.length]).toEqual([201, 'true', 1])
    await until('done')
    expect(await latest()).toMatchObject({ work: 'rebuild index', done: 7, total: 9, begunBy: 'root', failure: null })
    expect((await api.ask({ url: '/api/v1/index' })).json().before).toBe(noon)
    expect((await auditRows(api.db)).at(-1)).toMatchObject({ action: 'rebuild index', recordIds: [begun[0]!.id] })
  })

  it('is one at the index at a time, in words, beside one at the log; and can be stopped', async () => {
    work = forever
    const { id } = (await post('/index/rebuilds')).json()
    for (const path of ['/index/rebuilds', '/index/turns-back']) {
      const refused = await post(path)
      expect([refused.statusCode, refused.json().detail]).toEqual([409, expect.stringContaining('一次只做一件')])
    }
    const check = (await post('/audit/checks', { from: noon })).json()
    expect(check.wish).toEqual({ from: noon, to: null })
    expect((await post('/audit/checks')).statusCode).toBe(409)
    expect((await post(`/audit/checks/${id}/stop`)).statusCode).toBe(404)
    expect((await post(`/index/rebuilds/${id}/stop`)).json().state).toBe('stopped')
    expect((await post(`/audit/checks/${check.id}/stop`)).json().state).toBe('stopped')
    work = async () => null
    expect((await post('/index/turns-back')).statusCode).toBe(201)
    await until('done')
  })

  it('tells why it failed, and that its process is gone when it says nothing more', async () => {
    work = async () => {
      throw new ExpectedFailure('另一个进程正在重建索引，请等它完成后再试')
    }
    await post('/index/rebuilds')
    await until('failed')
    expect((await latest()).failure).toContain('另一个进程')
    time += 1000
    // As after a kill: the row says that it goes on, and nobody does it.
    const row = { ...begun.at(-1)!, id: 'lost', begun: now(), told: now() }
    const texts = { wish: JSON.stringify(row.wish), found: 'null' }
    await api.db
      .insertInto('chores')
      .values({ ...row, ...texts })
      .execute()
    expect((await latest()).state).toBe('running')
    time += 60_000
    expect(await latest()).toMatchObject({ id: 'lost', state: 'failed', failure: null })
  })

  it('refuses a period that ends before it begins', async () => {
    const refused = await post('/audit/checks', { from: noon, to: '2026-05-01T00:00:00.000Z' })
    expect([refused.statusCode, refused.json().detail]).toEqual([422, expect.stringContaining('早于')])
  })
})
