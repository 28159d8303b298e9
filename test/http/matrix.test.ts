import { describe, expect, it } from 'vitest'
import { answer } from '../../pipelines/answer.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { openHouse, type SmallHouse } from '../journeys/small-house.ts'
import { addressOf, type Operation, operationsOf, payloadOf } from './matrix/operations.ts'
import { does, knows, type Owner, owners, people, sees } from './matrix/people.ts'
import { canaries, furnish, markOf, sensitivePhrase } from './matrix/records.ts'
import { openTestApi } from './test-api.ts'

type Role = (typeof people)[number]['role']

/** The statuses an answer may have, by the table written by hand. */
const expected = ({ action = '', method, path }: Operation, role: Role, owner: Owner): readonly number[] => {
  const reach = does[action]
  if (reach !== undefined && reach[role] === undefined) return role === 'visitor' ? [401] : [403]
  const isOrganisation = path.includes('/organisations')
  const isSeen = isOrganisation || seenBy(path)[role]?.includes(owner) === true
  // Who has no token is nobody, whatever he is here.
  if (action === 'act by mail link') return [400, 404]
  // No mail, no night and no list of weights is called like a record.
  if (
    /\{(messageId|day|list)\}|\/(retries|drops)$|\/(profile-runs|rebuilds|checks)\//.test(path) &&
    reach?.[role] !== undefined
  )
    return [400, 404]
  // No concept is called like a record, and no trial is kept.
  if (action === 'see thesaurus') return path.includes('{concept}') ? [404] : [200]
  // Nobody files for an organisation that is not there.
  if (path.includes('/yearly/')) return [404]
  if (path.endsWith('/withdrawal') || path.includes('{name}')) return [404]
  if (path.endsWith('/chains/imports')) return [403, 415, 422]
  if (/\/(attachments|bids|readings\/files)$/.test(path)) return [415]
  // There is a bounty of each, and no bid.
  if (path.endsWith('/pledge')) return [404]
  if (path.includes('{id}') && !isSeen) return [404]
  if (path.includes('/engagement-links') || /\{(problem|attachment)\}/.test(path))
    return reach?.[role]?.includes(owner) ? [404] : [403, 404]
  if ((action === 'give feedback' || /^create (engagement|bounty|event)$/.test(action)) && !isSeen) return [422]
  // Nothing is being imported.
  if (path.endsWith('/imports/{run}/stop')) return [400]
  // Nothing waits to be chosen from.
  if (path.endsWith('/result-selections') && method === 'POST') return [404]
  // One is enough: nobody does it here, and the next finds it going on.
  if (/\/(rebuilds|turns-back)$/.test(path) || (path.endsWith('/checks') && method === 'POST')) return [201, 409]
  // The upload is no form here: whoever may import is told so.
  if (action === 'import') return [400, 415]
  if (reach !== undefined && reach[role]?.includes(owner) !== true) return [403]
  if (path.includes('/confirmations')) return [422]
  if (path.includes('/needs/{id}/') && method !== 'GET') return doneToNeed(path)
  const done = method === 'DELETE' ? 204 : method === 'POST' && !/search|readings/.test(path) ? 201 : 200
  // Where an engagement stands allows some steps and not others.
  if (path.endsWith('/stop')) return [200]
  return /\/(engagements|bounties|shortlists|events)(\/\{id\}\/|$)/.test(path) ? [done, 409] : [done]
}

// The needs stand published, nobody wrote them for their firms, and no association is above their parks.
const doneToNeed = (path: string): readonly number[] => {
  const last = path.split('/').at(-1)!
  if (last === '{accountId}') return [404]
  if (last === 'reviewers') return [422]
  if (last === 'merge') return [200, 422]
  return ['publish', 'take-up', 'engage', 'settle', 'recall', 'withdraw', 'seal'].includes(last) ? [200] : [409]
}

/** What a route that asks for something in its query is asked. */
const queryOf = ({ path }: Operation): string => {
  if (path.endsWith('/suggestions')) return `?text=${encodeURIComponent('焊接')}`
  if (path.includes('/trips/')) return '?expert=expert-open&day=2026-06-18&pool=p1'
  return path.endsWith('/fillers') ? '?node=n1' : ''
}

const seenBy = (path: string) => (/\/(engagements|bounties)\/\{id\}/.test(path) ? knows : sees)

const leaks = (body: string, role: Role): readonly string[] => {
  const hidden = owners.filter((owner) => sees[role]?.includes(owner) !== true).map(markOf)
  return [...canaries, ...sensitivePhrase, ...hidden].filter((secret) => body.includes(secret))
}

const isAboutRecords = ({ path, method }: Operation): boolean =>
  path.includes('{id}') ||
  (method === 'POST' &&
    /\/(needs|results|experts|organisations|feedback|engagements|bounties|shortlists|v1\/events|chains)/.test(path))

describe.each(people)('$role', (viewer) => {
  let house: SmallHouse
  const api = openTestApi({
    viewerOf: async () => viewer,
    match: async (question) => (await answer(question, house))!,
    afterChange: () => house.follow(),
  })
  const furnished = async () => {
    await furnish(api.db)
    house = await openHouse({ db: api.db, embedder: null })
  }
  // Who writes for a firm that is not his own says how he heard of it.
  const heard = viewer.role === 'liaison' ? { onBehalf: { channel: '电话' } } : {}
  const operations = () => operationsOf(api.app.swagger() as never).filter(({ path }) => path.startsWith('/api/v1/'))
  const answerTo = async (operation: Operation, owner: Owner, more: object = {}) => {
    const address = addressOf(operation, owner)
    const url = `${address}${queryOf(operation)}`
    const payload = payloadOf(operation, owner)
    const isFirst = operation.path === '/api/v1/needs' && operation.method === 'POST'
    return api.app.inject({
      method: operation.method,
      url,
      ...(payload && { payload: { ...payload, ...(isFirst && heard), ...more } }),
    })
  }

  it('can do what the table says and nothing else, to whosesoever record, and reads nothing that is not for him', async () => {
    const wrong: string[] = []
    let cells = 0
    await furnished()
    // Whose session it is is asked of the session, in tests of their own.
    for (const operation of operations())
      for (const owner of isAboutRecords(operation) ? owners : ['a' as const]) {
        const answered = await answerTo(operation, owner)
        cells += 1
        const isAccounts = [
          'manage own account',
          'administer',
          'invite',
          'manage accounts',
          'change thesaurus',
        ].includes(operation.action ?? '')
        const allowed = isAccounts ? [200, 204, 400, 401, 403, 404, 415] : expected(operation, viewer.role, owner)
        // Two who have agreed to meet are told how to reach each other.
        const body = operation.path.endsWith('/contacts') ? '' : answered.body
        const found = leaks(body, viewer.role)
        if (!allowed.includes(answered.statusCode) || found.length > 0)
          wrong.push(`${operation.method} ${operation.path} ${owner}: ${answered.statusCode}, not ${allowed}; ${found}`)
        if (operation.method !== 'GET' && answered.statusCode < 300) {
          await furnish(api.db)
          await house.follow()
        }
      }
    expect(wrong).toEqual([])
    expect(cells).toBeGreaterThan(80)
  })

  it('smuggles nothing in by properties the document does not tell of', async () => {
    await furnished()
    const smuggled = { audience: ['everyone'], circles: null, role: 'administrator', accountId: 'x', id: 'need-c' }
    for (const operation of operations())
      for (const [name, value] of Object.entries(smuggled)) {
        if (payloadOf(operation, 'a') === undefined) continue
        const { statusCode, body } = await answerTo(operation, 'a', { [name]: value })
        expect([400, 401, 403, 404, 415], `${operation.method} ${operation.path} ${name}`).toContain(statusCode)
        expect(leaks(body, viewer.role)).toEqual([])
      }
  })

  it('puts nothing beyond his reach', async () => {
    if (does['create need']![viewer.role] === undefined || viewer.role === 'administrator') return
    await furnished()
    const before = await needStore.count(api.db)
    const post = (payload: object) => api.app.inject({ method: 'POST', url: '/api/v1/needs', payload })
    for (const beyond of [{ organisationId: 'c' }, { pool: 'p2' }, { organisationId: 'a', pool: 'p3' }])
      expect((await post({ title: '越界', ...beyond })).statusCode).toBe(403)
    if (viewer.role !== 'park')
      expect((await post({ title: '自行发布', organisationId: 'a', state: 'published' })).statusCode).toBe(403)
    expect(await needStore.count(api.db)).toBe(before)
    expect((await post({ title: '不写单位' })).statusCode).toBe(201)
  })
})

describe('a route', () => {
  const api = openTestApi()

  it('says what it does, so that the table can say who may', () => {
    const silent = operationsOf(api.app.swagger() as never).filter(({ action }) => action === undefined)
    expect(silent.map(({ path }) => path).sort()).toEqual(['/healthz', '/readyz'])
  })
})

describe('a key that is for reading', () => {
  const administrator = people.find(({ role }) => role === 'administrator')!
  const api = openTestApi({ viewerOf: async () => ({ ...administrator, mayOnlyRead: true }) })

  it('reads, and writes nothing', async () => {
    const post = (url: string, payload: object) => api.app.inject({ method: 'POST', url: `/api/v1/${url}`, payload })
    expect((await api.app.inject('/api/v1/needs')).statusCode).toBe(200)
    expect((await post('search', { text: '焊接' })).statusCode).toBe(200)
    expect((await post('needs', { title: '焊接' })).statusCode).toBe(403)
  })
})
