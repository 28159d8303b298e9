import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/domain/viewer.ts'
import { addEngagement } from '../../../src/store/engagements/engagements.ts'
import { addExposures } from '../../../src/store/exposures.ts'
import { expertStore } from '../../../src/store/libraries/experts.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { addShortlist } from '../../../src/store/shortlists.ts'
import { anEngagement } from '../../support/engagements.ts'
import { addPerson, aHat } from '../../support/people.ts'
import { aNeed, anExpert, anOrganisation } from '../../support/records.ts'
import { aShortlist } from '../../support/shortlists.ts'
import { openTestApi } from '../test-api.ts'

const park: Viewer = {
  ...{ accountId: 'officer', role: 'park', organisationId: 'p1' },
  circles: ['everyone', 'office:p1', 'park:p1', 'organisation:p1'],
}

describe('GET /statistics/exposure', () => {
  const api = openTestApi({ viewerOf: async () => park })
  const furnished = async () => {
    const { db } = api
    await organisationStore.put(db, [
      anOrganisation({ id: 'p1', kind: 'park', park: null }),
      anOrganisation({ id: 'f1', kind: 'enterprise', park: 'p1' }),
    ])
    const need = (id: string, more: object = {}) => aNeed({ id, pool: 'p1', visibility: 'park', ...more })
    await needStore.put(db, [need('n1'), need('n2'), need('secret', { sensitive: true }), need('far', { pool: 'p2' })])
    await expertStore.put(db, [
      anExpert({ id: 'busy', name: '忙先生', visibility: 'public', capacity: 2 }),
      anExpert({ id: 'hidden', visibility: 'private', pool: 'p2' }),
    ])
    await addShortlist(db, aShortlist({ id: 's1', pool: 'p1' }))
    const put = (expertId: string, needId: string, at = '2026-05-20T00:00:00.000Z') =>
      addExposures(db, [{ expertId, needId, shortlistId: 's1', at }])
    await put('busy', 'n1')
    await put('busy', 'secret')
    await put('busy', 'far')
    await put('busy', 'n2', '2025-12-01T00:00:00.000Z')
    await put('hidden', 'n1')
    const invited = { pool: 'p1', candidateId: 'busy', created: '2026-05-21T00:00:00.000Z' }
    await addEngagement(db, anEngagement({ ...invited, id: 'e1', needId: 'n1', state: 'accepted' }))
    await addEngagement(db, anEngagement({ ...invited, id: 'e2', needId: 'n2', state: 'declined' }))
    await addPerson(db, { id: 'firm' }, [aHat({ organisationId: 'f1' })])
    await sql`insert into digest_items (account_id, kind, record_id, day) values ('firm', 'expert', 'busy', '2026-05-22')
      on conflict do nothing`.execute(db)
  }
  const get = async (address: string) => (await api.ask({ method: 'GET', url: `/api/v1/statistics/${address}` })).json()

  it('tells how often each was put forward in ninety days, of what, and what he carries; the rows are as many', async () => {
    await furnished()
    const { lines, days } = await get('exposure')
    expect(days).toBe(90)
    expect(lines).toEqual([
      {
        ...{ expertId: 'busy', name: '忙先生', organisation: expect.anything(), times: 4 },
        bySource: { shortlist: 1, invitation: 2, digest: 1 },
        ...{ accepted: 1, declined: 1, running: 1, capacity: 2 },
      },
    ])
    for (const [source, count] of Object.entries(lines[0].bySource)) {
      const { rows, hidden } = await get(`exposure/rows?expert=busy&source=${source}`)
      expect(rows.length + hidden).toBe(count)
    }
    const invitations = (await get('exposure/rows?source=invitation')).rows
    expect(invitations.map(({ needId, answer }: Record<string, string>) => [needId, answer])).toEqual([
      ['n1', 'accepted'],
      ['n2', 'declined'],
    ])
    const csv = (await api.app.inject('/api/v1/statistics/exposure.csv')).body
    expect(csv).toContain('busy,忙先生')
    expect(csv).not.toContain('hidden')
  })

  it('of another park is not there', async () => {
    expect((await api.ask({ method: 'GET', url: '/api/v1/statistics/exposure?pool=p2' })).statusCode).toBe(404)
  })
})
