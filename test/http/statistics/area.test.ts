import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/domain/viewer.ts'
import { addEngagement } from '../../../src/store/engagements/engagements.ts'
import { appendEvent } from '../../../src/store/engagements/log.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { addEdges } from '../../../src/store/organisation-graph.ts'
import { anEngagement } from '../../support/engagements.ts'
import { aNeed, anOrganisation } from '../../support/records.ts'
import { openTestApi } from '../test-api.ts'

const person = (role: Viewer['role'], organisationId: string, ...circles: string[]): Viewer => ({
  accountId: organisationId,
  role,
  organisationId,
  circles: ['everyone', ...circles],
})
const who = {
  park: person('park', 'p1', 'organisation:p1', 'office:p1', 'park:p1'),
  city: person('association', 'city', 'organisation:city', 'office:city'),
  other: person('association', 'other', 'organisation:other', 'office:other'),
  firm: person('enterprise', 'f1', 'organisation:f1', 'park:p1'),
}

describe('an area', () => {
  const now = '2026-06-01T12:00:00.000Z'
  const api = openTestApi({ viewerOf: async ({ 'x-as': name }) => who[name as keyof typeof who], now: () => now })
  const ask = async (name: keyof typeof who, url: string) =>
    api.ask({ url: `/api/v1/${url}`, headers: { 'x-as': name } })
  const post = (name: keyof typeof who, url: string, payload: object) =>
    api.ask({ method: 'POST', url: `/api/v1/${url}`, payload, headers: { 'x-as': name } })
  const parksOf = async (name: keyof typeof who) => (await ask(name, 'statistics/parks')).json().parks
  const escalatedTo = async (name: keyof typeof who) => (await ask(name, 'escalations')).json().escalations

  beforeEach(async () => {
    const { db } = api
    await organisationStore.put(db, [
      anOrganisation({ id: 'p1', name: '甲园区', kind: 'park' }),
      anOrganisation({ id: 'p2', name: '乙园区', kind: 'park' }),
      anOrganisation({ id: 'city', name: '市科协', kind: 'association' }),
      anOrganisation({ id: 'other', name: '邻市科协', kind: 'association' }),
      anOrganisation({ id: 'f1', name: '某厂', kind: 'enterprise', park: 'p1' }),
    ])
    const approved = (organisationId: string) => ({ organisationId, relation: 'approved-by', otherId: 'city' }) as const
    await addEdges(db, [approved('p1'), approved('p2')])
    const inFirst = { pool: 'p1', organisationId: 'f1', visibility: 'organisation' } as const
    await needStore.put(db, [
      aNeed({ id: 'n1', ...inFirst, state: 'published' }),
      aNeed({ id: 'n2', ...inFirst, state: 'submitted' }),
      aNeed({ id: 'draft', ...inFirst, state: 'draft' }),
      aNeed({ id: 'secret', ...inFirst, state: 'published', sensitive: true }),
    ])
    const engagement = { pool: 'p1', organisationId: 'f1', nextDue: '2026-05-31' }
    await addEngagement(db, anEngagement({ id: 'e1', needId: 'n1', ...engagement }))
    await addEngagement(
      db,
      anEngagement({ id: 'e2', needId: 'n1', candidateId: 'x', ...engagement, state: 'declined' }),
    )
    await addEngagement(db, anEngagement({ id: 'e3', needId: 'secret', candidateId: 'y', ...engagement }))
    const event = { engagementId: 'e1', kind: 'call', step: null, state: null, note: null, by: null } as const
    await appendEvent(db, { id: 'ev', ...event, on: '2026-05-20', at: '2026-05-20T08:00:00.000Z' })
  })

  it('is told in numbers, with nothing of what is sensitive; who sleeps is named', async () => {
    const [first, second] = await parksOf('city')
    expect(first).toMatchObject({ id: 'p1', needs: 2, waiting: 1, open: 1, overdue: 1, asleep: false, filing: null })
    expect(first.last).toBe('2026-05-20T08:00:00.000Z')
    expect(second).toMatchObject({ id: 'p2', needs: 0, open: 0, last: null, asleep: true })
    expect((await parksOf('park')).map(({ id }: { readonly id: string }) => id)).toEqual(['p1'])
    expect(await parksOf('other')).toEqual([])
    expect((await ask('firm', 'statistics/parks')).statusCode).toBe(403)
  })

  it('says which parks have filed their year, and what became of it', async () => {
    expect((await post('park', 'statistics/yearly/p1?year=2026', {})).statusCode).toBe(201)
    expect((await parksOf('city'))[0].filing).toMatchObject({ state: 'filed', version: 1 })
    await post('city', 'statistics/yearly/p1/review?year=2026', { reason: '走访数请核对' })
    expect((await parksOf('city'))[0].filing).toMatchObject({ state: 'returned', version: 2, reason: '走访数请核对' })
  })

  it('has the needs that were escalated to it, until it hands them back; the neighbour has none', async () => {
    expect(await escalatedTo('city')).toEqual([])
    expect((await post('park', 'needs/n1/escalate', { reason: '园区没有合适的专家' })).statusCode).toBe(200)
    const [escalation, ...others] = await escalatedTo('city')
    expect(others).toEqual([])
    expect(escalation).toMatchObject({
      from: '甲园区',
      reason: '园区没有合适的专家',
      need: { id: 'n1', state: 'escalated' },
    })
    expect(await escalatedTo('other')).toEqual([])
    expect((await post('city', 'needs/n1/hand-back', { reason: '请先试邻园' })).statusCode).toBe(200)
    expect(await escalatedTo('city')).toEqual([])
    await post('park', 'needs/n1/escalate', { reason: '邻园也没有' })
    expect((await post('city', 'needs/n1/take-up', {})).statusCode).toBe(200)
    expect(await escalatedTo('city')).toMatchObject([{ reason: '邻园也没有', need: { state: 'matching' } }])
  })
})

describe('organisations by name', () => {
  const api = openTestApi()
  const named = async (text: string) =>
    (await api.ask({ url: `/api/v1/organisation-names?text=${encodeURIComponent(text)}` }))
      .json()
      .organisations.map(({ id }: { readonly id: string }) => id)

  it('are found by a part of it or by their id, the nearest first, and no sign is a wildcard', async () => {
    await organisationStore.put(api.db, [
      anOrganisation({ id: 'a', name: '射陵机械厂' }),
      anOrganisation({ id: 'b', name: '射陵机械厂第二分厂' }),
      anOrganisation({ id: 'c', name: '百分之百%公司' }),
    ])
    expect(await named('机械厂')).toEqual(['a', 'b'])
    expect(await named('c')).toEqual(['c'])
    expect(await named('%')).toEqual(['c'])
    expect(await named('没有')).toEqual([])
  })
})
