import { describe, expect, it } from 'vitest'
import { house, type Viewer } from '../../src/domain/viewer.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { addPerson, aHat } from '../support/people.ts'
import { aNeed, anOrganisation } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

describe('the neighbours of an organisation', () => {
  const administrator: Viewer = { ...house, role: 'administrator', accountId: 'root', circles: ['administration'] }
  let viewer = administrator
  const api = openTestApi({ viewerOf: async () => viewer })
  const read = (id: string) => api.ask({ url: `/api/v1/organisations/${id}/neighbours` })
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

  // A firm in a park that an office looks after, which a city's association approves, and that a province's approves and guides.
  const furnish = async () => {
    viewer = administrator
    await organisationStore.put(api.db, [
      anOrganisation({ id: 'firm', name: '甲公司', park: 'park' }),
      anOrganisation({ id: 'other', name: '乙公司', park: 'park' }),
      anOrganisation({ id: 'stranger', name: '丙公司', park: 'elsewhere' }),
      anOrganisation({ id: 'park', name: '某园区', kind: 'park', park: null }),
      anOrganisation({ id: 'office', name: '某园区科协', kind: 'association', park: 'park' }),
      anOrganisation({ id: 'city', name: '某市科协', kind: 'association', park: null }),
      anOrganisation({ id: 'province', name: '某省科协', kind: 'association', park: null }),
      anOrganisation({ id: 'agency', name: '某服务机构', kind: 'agency', park: null }),
    ])
    await addEdges(api.db, [
      { organisationId: 'office', relation: 'approved-by', otherId: 'city' },
      { organisationId: 'city', relation: 'guided-by', otherId: 'province' },
      { organisationId: 'city', relation: 'approved-by', otherId: 'province' },
      { organisationId: 'agency', relation: 'serves', otherId: 'firm' },
    ])
    await addPerson(api.db, { id: 'zhang', name: '张三' }, [aHat({ id: 'zhang-hat', organisationId: 'firm' })])
    await needStore.put(api.db, [
      aNeed({ id: 'open', organisationId: 'firm', pool: 'park' }),
      aNeed({ id: 'secret', organisationId: 'firm', pool: 'park', sensitive: true }),
    ])
  }

  it('are those above it, level by level, those below and beside it, its people and what it has', async () => {
    await furnish()
    const firm = (await read('firm')).json()
    expect(firm.above.map(({ id, level, relations }: Record<string, unknown>) => [id, level, relations])).toEqual([
      ['park', 1, ['located-in']],
      ['office', 2, ['looks-after']],
      ['city', 3, ['approved-by']],
      ['province', 4, ['approved-by', 'guided-by']],
    ])
    expect(firm.beside).toEqual([
      { id: 'agency', name: '某服务机构', kind: 'agency', relation: 'serves', isFrom: false },
    ])
    expect([firm.records, firm.people]).toEqual([
      { need: 1, result: 0, expert: 0 },
      [{ role: 'enterprise', count: 1, names: ['张三'] }],
    ])
    const park = (await read('park')).json()
    expect(idsOf(park.below)).toEqual(['other', 'firm'])
    expect(park.belowCounts).toEqual([{ kind: 'enterprise', count: 2 }])
    expect((await read('city')).json().below).toMatchObject([{ id: 'office', below: 1 }])
    const noted = (await auditRows(api.db)).filter(({ action }) => action === 'see neighbours of organisation')
    expect(noted.map(({ recordIds }) => recordIds)).toEqual([['zhang']])
  })

  it('are told to the office of its park and the level above without names, and to nobody else', async () => {
    await furnish()
    viewer = { ...administrator, role: 'park', accountId: 'q', organisationId: 'office', circles: ['office:park'] }
    expect((await read('firm')).json().people).toEqual([{ role: 'enterprise', count: 1, names: null }])
    expect((await read('park')).statusCode).toBe(200)
    expect((await read('stranger')).statusCode).toBe(403)
    viewer = { ...viewer, role: 'association', organisationId: 'province', circles: ['office:province'] }
    expect((await read('firm')).statusCode).toBe(200)
    expect((await read('stranger')).statusCode).toBe(403)
    viewer = { ...viewer, role: 'enterprise', organisationId: 'firm', circles: ['organisation:firm'] }
    expect((await read('firm')).statusCode).toBe(403)
    viewer = administrator
    expect((await read('nobody')).statusCode).toBe(404)
  })
})
