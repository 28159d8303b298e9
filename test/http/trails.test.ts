import { describe, expect, it } from 'vitest'
import { sentenceOf, trailLines } from '../../pipelines/trail.ts'
import type { AccountAct } from '../../src/domain/audit.ts'
import { viewerOfHeaders } from '../../src/http/accounts/who-asks.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { addPerson, aHat, password } from '../support/people.ts'
import { aNeed, anExpert } from '../support/records.ts'
import { cookieOf, signIn } from './signed-in.ts'
import { noon, openTestApi } from './test-api.ts'

describe('the trail', () => {
  let moves = 0
  const api = openTestApi({
    viewerOf: (headers) =>
      viewerOfHeaders(headers, { db: api.db, now: () => noon, isProduction: false, publicUrl: 'http://localhost' }),
    moveAnchor: async () => {
      moves += 1
      return true
    },
  })
  const acts = async () => (await auditRows(api.db)).map(({ action }) => action)
  const send = async (method: 'POST' | 'PUT' | 'DELETE', path: string, payload: object, headers: object) =>
    api.ask({ method, url: `/api/v1/${path}`, payload, headers: { ...headers } })

  it('tells what was done with an account, without an address, a password or a key', async () => {
    moves = 0
    await addPerson(api.db)
    for (let i = 0; i < 7; i += 1) await signIn(api, { password: 'a wrong one!' })
    await api.db.deleteFrom('attempts').execute()
    await signIn(api, { email: 'nobody@firm.example' })
    const headers = cookieOf(await signIn(api))
    await send('PUT', 'session/hat', { hat: 'hat' }, headers)
    const made = (await send('POST', 'api-keys', { name: '接口', scope: 'read' }, headers)).json()
    await send('DELETE', `api-keys/${made.kept.id}`, {}, headers)
    await send('POST', 'second-factor', { password }, headers)
    await send('PUT', 'password', { current: password, password: 'another long one' }, headers)
    await send('POST', 'password-resets', { email: 'li@firm.example' }, {})
    await send('DELETE', 'session', {}, headers)
    const expected: readonly AccountAct[] = [
      ...Array.from({ length: 6 }, () => 'fail to sign in' as const),
      'be locked out',
      'fail to sign in',
      'sign in',
      'change hat',
      'make key',
      'revoke key',
      'begin second factor',
      'change password',
      'ask for a link',
      'sign out',
    ]
    expect(await acts()).toEqual(expected)
    const log = JSON.stringify(await auditRows(api.db))
    for (const secret of ['firm.example', password, 'another long', made.key, '李示例'])
      expect(log).not.toContain(secret)
    expect(moves).toBe(expected.length - 1)
  })

  it('tells an administrator who saw a person, and the person from whose service, not who', async () => {
    await addPerson(api.db, {}, [aHat({ role: 'park', organisationId: 'office' })])
    await addPerson(api.db, { id: 'wang', email: 'wang@lab.example', name: '王示例' }, [
      aHat({ id: 'expert', role: 'expert', organisationId: null, expertId: 'e-1' }),
    ])
    await addPerson(api.db, { id: 'root', email: 'root@house.example', name: '管理员' }, [
      aHat({ id: 'root', role: 'administrator', organisationId: null }),
    ])
    await expertStore.put(api.db, [
      anExpert({ id: 'e-1', visibility: 'public' }),
      anExpert({ id: 'e-2', visibility: 'public' }),
    ])
    const as = async (email: string) => cookieOf(await signIn(api, { email }))
    const [officer, expert, root] = [
      await as('li@firm.example'),
      await as('wang@lab.example'),
      await as('root@house.example'),
    ]
    await api.ask({ url: '/api/v1/experts/e-1', headers: officer })
    await api.ask({ url: '/api/v1/experts', headers: officer })
    await api.ask({ url: '/api/v1/experts/e-1', headers: expert })
    await api.ask({ url: '/api/v1/experts/e-1' })
    const told = (await api.ask({ url: '/api/v1/audit?kind=expert&record=e-1', headers: root })).json().lines
    expect(told.map(({ name, said }: Record<string, string>) => [name, said])).toEqual([
      ['李示例', '列出专家，看到'],
      ['李示例', '查看专家'],
    ])
    const own = (await api.ask({ url: '/api/v1/account/trail?about=seen', headers: expert })).json().lines
    expect(own).toMatchObject([
      { name: null, accountId: null, role: '园区科协', recordIds: ['e-1'] },
      { name: null, accountId: null, role: '园区科协', recordIds: ['e-1'] },
    ])
    const mine = (await api.ask({ url: '/api/v1/account/trail', headers: officer })).json().lines
    expect(mine.map(({ said }: Record<string, string>) => said)).toEqual(['列出专家，看到', '查看专家', '登录'])
    expect((await api.ask({ url: '/api/v1/audit', headers: officer })).statusCode).toBe(403)
  })

  it('reads as a sentence', async () => {
    await needStore.put(api.db, [
      aNeed({ id: 'n-1', visibility: 'public', state: 'published', organisationId: 'other' }),
    ])
    await addPerson(api.db)
    const headers = cookieOf(await signIn(api))
    await api.ask({ url: '/api/v1/needs/n-1', headers })
    const lines = await trailLines(await auditRows(api.db), api.db)
    expect(sentenceOf(lines.at(-1)!, 'Asia/Shanghai')).toBe('2\t2026/6/1 20:00:00\t李示例（企业）\t查看需求 n-1')
  })
})
