import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/domain/viewer.ts'
import { putVectors } from '../../src/store/indexing/vectors.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { addPerson } from '../support/people.ts'
import { anOrganisation } from '../support/records.ts'
import { people } from './matrix/people.ts'
import { noon, openTestApi } from './test-api.ts'

type Who = 'enterprise' | 'rival' | 'liaison' | 'park' | 'colleague' | 'association' | 'stranger' | 'visitor'

const of = (role: Viewer['role']): Viewer => people.find((person) => person.role === role)!
const viewers: Readonly<Record<Who, Viewer>> = {
  enterprise: of('enterprise'),
  rival: {
    ...of('enterprise'),
    accountId: 'rival',
    organisationId: 'b',
    circles: ['everyone', 'organisation:b', 'park:p1', 'account:rival'],
  },
  liaison: of('liaison'),
  park: of('park'),
  colleague: {
    ...of('park'),
    accountId: 'colleague',
    circles: [...of('park').circles!.filter((circle) => circle !== 'account:park'), 'account:colleague'],
  },
  association: of('association'),
  stranger: {
    ...of('association'),
    accountId: 'stranger',
    organisationId: 't',
    circles: ['everyone', 'office:t', 'organisation:t', 'account:stranger'],
  },
  visitor: of('visitor'),
}

describe('a need', () => {
  let who: Who = 'visitor'
  let now = noon
  const api = openTestApi({ viewerOf: async () => viewers[who], now: () => now })
  const as = (name: Who) => {
    who = name
    const send = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
      api.ask({ method, url: `/api/v1/${path}`, ...(payload && { payload }) })
    return {
      sees: async (id: string) => (await send('GET', `needs/${id}`)).statusCode === 200,
      get: (path: string) => send('GET', path),
      post: (path: string, payload: object = {}) => send('POST', path, payload),
      put: (path: string, payload: object) => send('PUT', path, payload),
      remove: (path: string) => send('DELETE', path),
    }
  }
  const write = async (name: Who, own: object = {}): Promise<string> =>
    (await as(name).post('needs', { title: '暗号青松 焊后开裂', organisationId: 'a', pool: 'p1', ...own })).json().id
  const published = async (scope = 'park'): Promise<string> => {
    const id = await write('enterprise')
    expect((await as('park').post(`needs/${id}/publish`, { scope })).statusCode).toBe(200)
    return id
  }
  const seers = async (id: string): Promise<readonly Who[]> => {
    const found: Who[] = []
    for (const name of Object.keys(viewers) as Who[]) if (await as(name).sees(id)) found.push(name)
    return found
  }
  const vectorsOf = async (id: string) =>
    (await api.db.selectFrom('vectors').select('space').where('owner', '=', id).execute()).length
  const embed = (id: string) =>
    putVectors(
      api.db,
      ['house', 'outside'].map((space) => ({
        documentId: `need:${id}`,
        kind: 'need' as const,
        owner: id,
        space,
        textHash: 'x',
        vector: Float32Array.from({ length: 4 }, () => 0.5),
      })),
    )

  beforeEach(async () => {
    now = noon
    await organisationStore.put(api.db, [
      anOrganisation({ id: 'a', name: '本园企业', park: 'p1' }),
      anOrganisation({ id: 'b', name: '对手企业', park: 'p1' }),
      anOrganisation({ id: 'p1', name: '一号园区', kind: 'park' }),
      anOrganisation({ id: 'q', name: '园区科协', kind: 'association', park: 'p1' }),
      anOrganisation({ id: 's', name: '市科协', kind: 'association' }),
    ])
    await addEdges(api.db, [{ organisationId: 'q', relation: 'approved-by', otherId: 's' }])
    for (const id of ['park', 'colleague', 'enterprise', 'liaison'])
      await addPerson(api.db, { id, email: `${id}@house.example`, name: `姓名${id}` }, [])
  })

  it('goes from draft to the scope it was published to, and its history says who, when and why', async () => {
    const id = await write('enterprise', { state: 'draft' })
    expect(await seers(id)).toEqual(['enterprise', 'liaison'])
    expect((await as('enterprise').post(`needs/${id}/submit`)).json().state).toBe('submitted')
    expect((await as('park').post(`needs/${id}/return`)).statusCode).toBe(400)
    await as('park').post(`needs/${id}/return`, { reason: '请写明板厚' })
    await as('enterprise').post(`needs/${id}/submit`)
    expect((await as('enterprise').post(`needs/${id}/publish`, { scope: 'public' })).statusCode).toBe(403)
    expect((await as('park').post(`needs/${id}/publish`, { scope: 'organisation' })).statusCode).toBe(200)
    expect(await seers(id)).toEqual(['enterprise', 'liaison', 'park', 'colleague'])
    await as('park').post(`needs/${id}/publish`, { scope: 'public' })
    expect(await as('visitor').sees(id)).toBe(true)
    const { events, proxy } = (await as('enterprise').get(`needs/${id}/history`)).json()
    expect(events.map(({ deed, fromState, toState }: Record<string, string>) => [deed, fromState, toState])).toEqual([
      ['begin', null, 'draft'],
      ['submit', 'draft', 'submitted'],
      ['return', 'submitted', 'returned'],
      ['submit', 'returned', 'submitted'],
      ['publish', 'submitted', 'published'],
      ['publish', 'published', 'published'],
    ])
    expect([events[2], proxy]).toMatchObject(
      [{ reason: '请写明板厚', account: '姓名park', organisation: 'q', at: noon }, null].map(
        (each) => each && { ...each, organisation: '园区科协' },
      ),
    )
    expect((await as('rival').get(`needs/${id}/history`)).statusCode).toBe(403)
  })

  it('names what is possible where something is not, and a rewriting changes no state', async () => {
    const id = await write('enterprise')
    const answer = await as('enterprise').post(`needs/${id}/submit`)
    expect(answer.statusCode).toBe(409)
    expect(answer.json().detail).toBe(
      '这条需求现在是“已提交”，不能提交。您现在可以：撤销（withdraw）、列为涉敏（seal）、解除涉敏（unseal）。',
    )
    const own = { title: '改写', organisationId: 'a', pool: 'p1' }
    expect((await as('enterprise').put(`needs/${id}`, { ...own, state: 'published' })).statusCode).toBe(409)
    expect((await as('park').put(`needs/${id}`, { ...own, state: 'published' })).statusCode).toBe(409)
    expect((await as('park').put(`needs/${id}`, { ...own, sensitive: true })).statusCode).toBe(409)
    expect((await as('enterprise').put(`needs/${id}`, { ...own, visibility: 'public' })).json().state).toBe('submitted')
    await as('park').post(`needs/${id}/publish`, { scope: 'organisation' })
    expect((await as('enterprise').put(`needs/${id}`, { ...own, visibility: 'public' })).statusCode).toBe(409)
    expect((await as('enterprise').put(`needs/${id}`, own)).json()).toMatchObject({
      state: 'published',
      visibility: 'organisation',
    })
  })

  it('is changed once for twice asked, and not over somebody else’s change', async () => {
    const id = await write('enterprise')
    as('park')
    const ask = (headers: Record<string, string>) =>
      api.ask({ method: 'POST', url: `/api/v1/needs/${id}/publish`, headers, payload: { scope: 'park' } })
    expect((await ask({ 'if-match': '"2001-01-01T00:00:00.000Z"' })).statusCode).toBe(412)
    const first = await ask({ 'idempotency-key': 'once' })
    const again = await ask({ 'idempotency-key': 'once' })
    expect([first.statusCode, again.headers['idempotency-replayed'], again.json()]).toEqual([200, 'true', first.json()])
    expect((await as('park').get(`needs/${id}/history`)).json().events).toHaveLength(2)
  })

  it.each(['recall', 'withdraw', 'remove'])('is gone at once, with its vectors, after %s', async (how) => {
    const id = await published('public')
    await as('park').post(`needs/${id}/publish`, { scope: 'public', partners: ['b', 'p1'] })
    await as('park').post(`needs/${id}/escalate`)
    await embed(id)
    if (how === 'remove') await as('enterprise').remove(`needs/${id}`)
    else await as('enterprise').post(`needs/${id}/${how}`, { reason: '情况有变' })
    const left = {
      recall: ['enterprise', 'liaison', 'park', 'colleague'],
      withdraw: ['enterprise', 'liaison'],
      remove: [],
    }
    expect(await seers(id)).toEqual(left[how as keyof typeof left])
    expect(await vectorsOf(id)).toBe(how === 'recall' ? 2 : 0)
  })

  it('is published to partners that are named, and to nobody who is not', async () => {
    const id = await write('enterprise')
    expect((await as('park').post(`needs/${id}/publish`, { scope: 'organisation', partners: ['zz'] })).statusCode).toBe(
      409,
    )
    await as('park').post(`needs/${id}/publish`, { scope: 'organisation', partners: ['b'] })
    expect(await seers(id)).toContain('rival')
    await as('park').post(`needs/${id}/publish`, { scope: 'organisation' })
    expect(await seers(id)).not.toContain('rival')
  })

  it('is escalated to the association above and no other, which may publish it or hand it back', async () => {
    const id = await published('organisation')
    expect((await as('association').post(`needs/${id}/publish`, { scope: 'public' })).statusCode).toBe(404)
    expect((await as('park').post(`needs/${id}/escalate`)).json().state).toBe('escalated')
    expect(await seers(id)).toEqual(['enterprise', 'liaison', 'park', 'colleague', 'association'])
    expect((await as('association').post(`needs/${id}/recall`, { reason: 'x' })).statusCode).toBe(403)
    expect((await as('association').get(`needs/${id}/history`)).json().events.at(-1)).toMatchObject({
      deed: 'escalate',
      detail: 's',
    })
    expect((await as('association').post(`needs/${id}/take-up`)).json().state).toBe('matching')
    expect((await as('association').post(`needs/${id}/hand-back`)).statusCode).toBe(400)
    await as('association').post(`needs/${id}/hand-back`, { reason: '本市也没有' })
    expect(await as('association').sees(id)).toBe(false)
    expect((await as('park').get(`needs/${id}/history`)).json().events.at(-1)).toMatchObject({ reason: '本市也没有' })
    await as('park').post(`needs/${id}/take-up`)
    const nothing = await as('park').post(`needs/${id}/hand-back`, { reason: '没有上报过' })
    expect([nothing.statusCode, nothing.json().detail]).toEqual([409, expect.stringContaining('没有上报过')])
    await as('park').post(`needs/${id}/escalate`)
    expect((await as('association').post(`needs/${id}/publish`, { scope: 'region' })).json().state).toBe('published')
  })

  it('goes into another of the same park, and never into itself', async () => {
    const [id, into] = [await published(), await published()]
    expect((await as('park').post(`needs/${id}/merge`, { into: id })).statusCode).toBe(422)
    expect((await as('park').post(`needs/${id}/merge`, { into: 'nothing' })).statusCode).toBe(404)
    expect((await as('park').post(`needs/${id}/merge`, { into })).json().state).toBe('merged')
    expect(await as('rival').sees(id)).toBe(false)
    expect((await as('park').post(`needs/${into}/merge`, { into: id })).statusCode).toBe(409)
  })

  it('is counted for the level above without a text and without a small number', async () => {
    for (let i = 0; i < 4; i++) await published('organisation')
    await write('enterprise', { industry: 'welding' })
    const answer = await as('association').get('statistics/needs')
    expect(answer.json()).toEqual({
      parks: [{ id: 'p1', name: '一号园区', cells: [{ industry: null, state: 'published', needs: 4 }], rest: null }],
    })
    expect((await as('stranger').get('statistics/needs')).json()).toEqual({ parks: [] })
    expect((await as('enterprise').get('statistics/needs')).statusCode).toBe(403)
  })

  describe('that a liaison wrote down', () => {
    const heard = { onBehalf: { channel: '电话' } }
    const tokenOf = async () => /confirm#([\w-]{43})/.exec((await newestMails(api.db, 1))[0]?.mail.text ?? '')![1]!

    it('says how he heard of it, is published to nobody before it is confirmed, and never by himself', async () => {
      const missing = await as('liaison').post('needs', { title: '代录', organisationId: 'a' })
      expect([missing.statusCode, missing.json().errors[0].field]).toEqual([422, 'onBehalf.channel'])
      const id = await write('liaison', heard)
      expect((await as('park').post(`needs/${id}/publish`, { scope: 'park' })).statusCode).toBe(409)
      expect((await as('liaison').post(`needs/${id}/confirm`)).statusCode).toBe(403)
      expect((await as('rival').post(`needs/${id}/confirm`)).statusCode).toBe(404)
      expect((await as('enterprise').post(`needs/${id}/confirm`)).statusCode).toBe(200)
      expect((await as('enterprise').post(`needs/${id}/confirm`)).statusCode).toBe(409)
      expect((await as('park').post(`needs/${id}/publish`, { scope: 'park' })).statusCode).toBe(200)
      const { proxy } = (await as('park').get(`needs/${id}/history`)).json()
      expect(proxy).toMatchObject({
        account: '姓名liaison',
        owner: '本园企业',
        channel: '电话',
        at: noon,
        confirmedBy: 'member',
      })
    })

    it('is confirmed by a link, once, in time, that does not go to the liaison himself', async () => {
      const id = await write('liaison', heard)
      const ask = (email: string) => as('liaison').post(`needs/${id}/confirmation-link`, { email })
      expect((await ask('Liaison@house.example')).statusCode).toBe(409)
      expect((await ask('boss@firm.example')).statusCode).toBe(202)
      const first = await tokenOf()
      now = new Date(Date.parse(noon) + 1_000).toISOString()
      await ask('boss@firm.example')
      const token = await tokenOf()
      expect((await as('visitor').post('confirmations/look', { token: first })).statusCode).toBe(422)
      expect((await as('visitor').post('confirmations/look', { token })).json()).toMatchObject({
        organisation: '本园企业',
        channel: '电话',
      })
      now = new Date(Date.parse(noon) + 7 * 86_400_000 + 1_000).toISOString()
      expect((await as('visitor').post('confirmations', { token })).statusCode).toBe(422)
      now = noon
      expect((await as('visitor').post('confirmations', { token })).statusCode).toBe(204)
      expect((await as('visitor').post('confirmations', { token })).statusCode).toBe(422)
      const { events } = (await as('park').get(`needs/${id}/history`)).json()
      expect(events.at(-1)).toMatchObject({ deed: 'confirm', account: null, detail: 'link b***@firm.example' })
      expect(JSON.stringify(await api.db.selectFrom('needConfirmationLinks').selectAll().execute())).toBe('[]')
    })

    it('has to be confirmed again once he changes it, and cannot be given to another firm', async () => {
      const id = await write('liaison', heard)
      await as('park').post(`needs/${id}/confirm`)
      const own = { title: '别的话', organisationId: 'a', pool: 'p1' }
      expect((await as('liaison').put(`needs/${id}`, own)).statusCode).toBe(200)
      expect((await as('park').post(`needs/${id}/publish`, { scope: 'park' })).statusCode).toBe(409)
      expect((await as('liaison').put(`needs/${id}`, { ...own, organisationId: 'l' })).statusCode).toBe(409)
      await as('park').post(`needs/${id}/confirm`)
      await as('park').post(`needs/${id}/publish`, { scope: 'park' })
      expect((await as('liaison').put(`needs/${id}`, own)).statusCode).toBe(409)
    })

    it('is no view of a third firm’s draft', async () => {
      who = 'rival'
      const draft = await write('rival', { organisationId: 'b', state: 'draft' })
      expect(await seers(draft)).toEqual(['rival'])
      expect((await as('liaison').post('needs', { title: '代录', organisationId: 'b', ...heard })).statusCode).toBe(403)
    })
  })

  describe('that is sensitive', () => {
    it('is for its writer and the reviewers he names, from the first moment', async () => {
      const id = await write('enterprise', { sensitive: true })
      expect(await seers(id)).toEqual(['enterprise'])
      expect((await as('park').get('needs')).json().total).toBe(0)
      expect((await as('enterprise').post(`needs/${id}/reviewers`, { email: 'nobody@x.example' })).statusCode).toBe(422)
      const named = await as('enterprise').post(`needs/${id}/reviewers`, { email: 'Park@house.example' })
      expect(named.json().reviewers).toMatchObject([{ name: '姓名enterprise' }, { name: '姓名park' }])
      expect(await seers(id)).toEqual(['enterprise', 'park'])
      expect((await as('park').post(`needs/${id}/publish`, { scope: 'park' })).statusCode).toBe(409)
      expect((await as('park').post(`needs/${id}/publish`, { scope: 'organisation' })).statusCode).toBe(200)
      expect((await as('park').post(`needs/${id}/escalate`)).statusCode).toBe(409)
      expect(await seers(id)).toEqual(['enterprise', 'park'])
      expect((await as('enterprise').remove(`needs/${id}/reviewers/park`)).statusCode).toBe(204)
      expect((await as('enterprise').remove(`needs/${id}/reviewers/enterprise`)).statusCode).toBe(409)
      expect(await seers(id)).toEqual(['enterprise'])
    })

    it('is hidden at once from everybody else when it was published before, and its vectors are gone', async () => {
      const id = await published('public')
      await as('park').post(`needs/${id}/publish`, { scope: 'public', partners: ['b'] })
      await as('park').post(`needs/${id}/escalate`)
      await embed(id)
      expect(
        (await as('park').post(`needs/${id}/seal`, { reviewers: ['colleague@house.example'] })).json().sensitive,
      ).toBe(true)
      expect(await seers(id)).toEqual(['enterprise', 'park', 'colleague'])
      expect(await vectorsOf(id)).toBe(0)
      expect((await as('association').get('statistics/needs')).json().parks[0]).toMatchObject({ cells: [], rest: null })
      expect((await as('enterprise').post(`needs/${id}/unseal`)).json()).toMatchObject({
        sensitive: false,
        visibility: 'organisation',
      })
      expect(await as('rival').sees(id)).toBe(false)
      expect((await needStore.byIds(api.db, [id]))[0]!.state).toBe('escalated')
    })

    it('goes into no mail and no link', async () => {
      const id = await write('liaison', { sensitive: true, onBehalf: { channel: '走访' } })
      await as('liaison').post(`needs/${id}/confirmation-link`, { email: 'boss@firm.example' })
      const [mail] = await newestMails(api.db, 1)
      expect(JSON.stringify(mail)).not.toContain('青松')
      const token = /confirm#([\w-]{43})/.exec(mail!.mail.text)![1]
      expect((await as('visitor').post('confirmations/look', { token })).body).not.toContain('青松')
    })
  })
})
