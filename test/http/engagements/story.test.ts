import { beforeEach, describe, expect, it } from 'vitest'
import { auditRows } from '../../../src/store/audit/audit.ts'
import { standingFeedback } from '../../../src/store/feedback.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { newestMails } from '../../../src/store/mails/mails.ts'
import { aNeed } from '../../support/records.ts'
import { furnishPark, openPark, secrets, type Who, who } from './a-park.ts'

describe('an engagement', () => {
  const park = openPark()
  const { as, post, propose } = park
  const read = async (name: Who, id: string) => as(name, { url: `/api/v1/engagements/${id}` })
  beforeEach(() => park.at('2026-06-01T04:00:00.000Z'))

  it('is followed from the invitation to the firm’s own word', async () => {
    await furnishPark(park.db)
    const id = await propose()
    expect((await post('officer', `engagements/${id}/invitation`)).json()).toMatchObject({
      state: 'invited',
      nextDue: '2026-06-08',
    })
    const token = await park.token()
    const shown = await post('visitor', 'engagement-links/look', { token })
    expect(shown.json()).toMatchObject({ asks: '射阳示例园区', invited: '王芳', need: { organisation: null } })
    expect(shown.body).not.toMatch(/13700001111|示例机械/)
    expect((await as('officer', { url: `/api/v1/engagements/${id}/contacts` })).statusCode).toBe(409)
    const accepted = await post('visitor', 'engagement-links/answer', { token, answer: { accepts: true } })
    expect(accepted.json()).toMatchObject({ state: 'accepted', contacts: { firm: { phone: secrets.firmPhone } } })
    for (const name of ['officer', 'firm', 'expert'] as const)
      expect((await as(name, { url: `/api/v1/engagements/${id}/contacts` })).json()).toEqual({
        firm: { organisation: '示例机械有限公司', name: '沈工', phone: secrets.firmPhone, email: null },
        partner: { organisation: '某理工大学', name: '王芳', phone: secrets.expertPhone, email: secrets.expertEmail },
      })
    expect((await as('officer', { url: '/api/v1/needs/need-1' })).json().state).toBe('engaged')
    const steps = [
      ['meet', '2026-06-01'],
      ['intend', '2026-06-01'],
    ] as const
    for (const [step, on] of steps)
      expect((await post('officer', `engagements/${id}/steps`, { step, on })).statusCode).toBe(201)
    const contract = {
      kind: 'contract',
      standing: 'actual',
      on: '2026-06-01',
      mode: 'licence',
      contractNumber: '2026-0001',
    }
    await post('officer', `engagements/${id}/outcomes`, {
      ...contract,
      amount: '约120万元',
      credits: ['m-uni'],
    })
    const unknown = await post('officer', `engagements/${id}/outcomes`, { ...contract, credits: ['nobody'] })
    expect([unknown.statusCode, unknown.json().detail]).toEqual([422, '没有编号为“nobody”的单位，不能与它共享成效。'])
    await post('officer', `engagements/${id}/outcomes`, { kind: 'launch', standing: 'planned', on: '2027-01-01' })
    await post('officer', `engagements/${id}/steps`, { step: 'sign' })
    await post('officer', `engagements/${id}/steps`, { step: 'launch' })
    const close = { step: 'close', conclusion: 'solved' }
    expect((await post('officer', `engagements/${id}/steps`, close)).statusCode).toBe(409)
    expect((await post('officer', `engagements/${id}/firm-word`, { conclusion: 'solved' })).statusCode).toBe(403)
    expect((await post('firm', `engagements/${id}/firm-word`, { conclusion: 'solved' })).statusCode).toBe(201)
    expect((await post('officer', `engagements/${id}/steps`, close)).json()).toMatchObject({
      state: 'closed',
      conclusion: 'solved',
    })
    await post('firm', `engagements/${id}/rating`, { stars: 5, words: '很快' })
    await post('expert', `engagements/${id}/rating`, { stars: 4 })
    const told = (await read('officer', id)).json()
    expect(told.ratings.map(({ side, stars }: { side: string; stars: number }) => [side, stars])).toEqual([
      ['firm', 5],
      ['partner', 4],
    ])
    const [signed] = told.outcomes.filter(({ kind }: { kind: string }) => kind === 'contract')
    expect(signed).toMatchObject({ amount: '约120万元', yuan: 1_200_000, contractNumber: '2026-0001' })
    const ledger = (await as('officer', { url: '/api/v1/outcomes?standing=actual' })).json()
    expect(ledger.together).toEqual({ count: 1, yuan: 1_200_000, withAmount: 1 })
    expect(Object.keys(ledger.byOrganisation).sort()).toEqual(['m-uni', 'park-1'])
    expect((await standingFeedback(park.db)).map(({ outcome }) => outcome)).toEqual(['accepted', 'met', 'signed'])
    const looks = (await auditRows(park.db)).filter(({ action }) => action === 'see contacts of engagement')
    expect(looks.map(({ accountId }) => accountId)).toEqual(['officer', 'firm', 'expert'])
  })

  it('is known to the two sides, the park and the broker, and to nobody else', async () => {
    await furnishPark(park.db)
    const id = await propose()
    expect((await read('expert', id)).statusCode).toBe(404)
    await as('officer', {
      method: 'PUT',
      url: `/api/v1/engagements/${id}`,
      payload: { owner: 'officer', broker: 'broker' },
    })
    await post('officer', `engagements/${id}/invitation`)
    const knows: Readonly<Record<Who, number>> = {
      ...{ firm: 200, officer: 200, colleague: 200, broker: 200, expert: 200 },
      ...{
        rival: 404,
        stranger: 404,
        otherExpert: 404,
        institution: 404,
        upper: 404,
        administrator: 404,
        visitor: 401,
      },
    }
    for (const name of Object.keys(who) as Who[]) {
      expect([name, (await read(name, id)).statusCode]).toEqual([name, knows[name]])
      const listed = await as(name, { url: '/api/v1/engagements' })
      expect(listed.statusCode === 401 ? 0 : listed.json().total).toBe(knows[name] === 200 ? 1 : 0)
    }
    for (const name of ['expert', 'broker', 'firm'] as const) {
      const { body } = await read(name, id)
      for (const secret of Object.values(secrets)) expect(body).not.toContain(secret)
    }
    expect((await read('expert', id)).json().need.organisation).toBe(null)
  })

  it('keeps the firm’s contacts when its next step, or who answers for it, is changed', async () => {
    await furnishPark(park.db)
    const id = await propose()
    const payload = { owner: 'officer', broker: 'broker', nextAction: '约时间看焊机', nextDue: '2026-06-09' }
    const changed = await as('officer', { method: 'PUT', url: `/api/v1/engagements/${id}`, payload })
    expect(changed.json()).toMatchObject({ nextAction: '约时间看焊机', nextDue: '2026-06-09', broker: 'broker' })
    await post('officer', `engagements/${id}/invitation`)
    await post('expert', `engagements/${id}/answer`, { accepts: true })
    const { firm } = (await as('officer', { url: `/api/v1/engagements/${id}/contacts` })).json()
    expect(firm).toMatchObject({ name: '沈工', phone: secrets.firmPhone })
  })

  it('lets the broker read its need as long as it is his, and never a sensitive one', async () => {
    await furnishPark(park.db)
    const id = await propose()
    const need = async (): Promise<number> => (await as('broker', { url: '/api/v1/needs/need-1' })).statusCode
    const handTo = (broker: string | null) =>
      as('officer', { method: 'PUT', url: `/api/v1/engagements/${id}`, payload: { owner: 'officer', broker } })
    expect(await need()).toBe(404)
    await handTo('broker')
    expect(await need()).toBe(200)
    await handTo(null)
    expect(await need()).toBe(404)
    const [kept] = await needStore.byIds(park.db, ['need-1'])
    await needStore.put(park.db, [{ ...kept!, sensitive: true }])
    await handTo('broker')
    expect(await need()).toBe(404)
  })

  it('that was declined is remembered, with its reason', async () => {
    await furnishPark(park.db)
    const id = await propose()
    await post('officer', `engagements/${id}/invitation`)
    const no = { accepts: false, reason: 'bad time', words: '出国' }
    expect((await post('otherExpert', `engagements/${id}/answer`, no)).statusCode).toBe(404)
    expect((await post('firm', `engagements/${id}/answer`, no)).statusCode).toBe(403)
    expect((await post('expert', `engagements/${id}/answer`, no)).json().state).toBe('declined')
    const again = await post('officer', 'engagements', { needId: 'need-1', kind: 'expert', candidateId: 'welder' })
    expect([again.statusCode, again.json().detail]).toEqual([409, '对方以前婉拒过这项需求。'])
    expect((await newestMails(park.db, 9)).some(({ subject }) => subject.includes('王芳已婉拒'))).toBe(true)
  })

  it('counts against the expert’s capacity while it runs', async () => {
    await furnishPark(park.db, { expert: { capacity: 1 } })
    const id = await propose()
    await post('officer', `engagements/${id}/invitation`)
    await post('expert', `engagements/${id}/answer`, { accepts: true })
    const needId = 'need-2'
    const other = { id: needId, organisationId: 'm-firm', pool: 'park-1', visibility: 'organisation' } as const
    await needStore.put(park.db, [aNeed(other)])
    const proposal = { needId, kind: 'expert', candidateId: 'welder' }
    expect((await post('officer', 'engagements', proposal)).json().detail).toBe('这位专家的对接名额已满。')
    await post('officer', `engagements/${id}/steps`, { step: 'close', conclusion: 'unsolved' })
    expect((await post('officer', 'engagements', proposal)).statusCode).toBe(201)
  })

  it('refuses a day that goes backwards or has not come, and a step out of turn', async () => {
    await furnishPark(park.db)
    const id = await propose()
    const step = async (body: object) => (await post('officer', `engagements/${id}/steps`, body)).statusCode
    expect(await step({ step: 'meet' })).toBe(409)
    await post('officer', `engagements/${id}/invitation`)
    await post('expert', `engagements/${id}/answer`, { accepts: true })
    expect(await step({ step: 'meet', on: '2026-05-31' })).toBe(422)
    expect(await step({ step: 'meet', on: '2026-06-02' })).toBe(422)
    expect(await step({ step: 'accept' })).toBe(400)
    expect(await step({ step: 'meet' })).toBe(201)
  })

  it('keeps its log and its problems, with the share that was handled; notes are not for the invited side', async () => {
    await furnishPark(park.db)
    const id = await propose()
    await post('officer', `engagements/${id}/invitation`)
    await post('officer', `engagements/${id}/events`, { kind: 'note', note: '企业催得急，电话 13711112222' })
    await post('firm', `engagements/${id}/events`, { kind: 'visit to firm', note: '到车间看了焊机' })
    const problems = (await post('firm', `engagements/${id}/problems`, { title: '设备排不开' })).json().problems
    await post('firm', `engagements/${id}/problems`, { title: '经费没批' })
    const put = { method: 'PUT', url: `/api/v1/engagements/${id}/problems/${problems[0].id}` } as const
    await as('officer', { ...put, payload: { state: 'solved', note: '夜班让机' } })
    const told = (await read('officer', id)).json()
    expect(told.handled).toEqual({ handled: 1, total: 2 })
    const kinds = async (name: Who) => (await read(name, id)).json().events.map(({ kind }: { kind: string }) => kind)
    expect(await kinds('officer')).toEqual(['step', 'step', 'invitation sent', 'note', 'visit to firm'])
    expect(await kinds('expert')).not.toContain('note')
    expect(JSON.stringify(told)).not.toContain('13711112222')
  })

  it('is listed by state, owner, need and what is overdue, a page at a time', async () => {
    await furnishPark(park.db)
    await propose()
    await post('officer', 'engagements', { needId: 'need-1', kind: 'result', candidateId: 'result-1', owner: null })
    const list = async (query: string) => (await as('officer', { url: `/api/v1/engagements?${query}` })).json()
    expect((await list('')).total).toBe(2)
    expect((await list('needId=need-1&state=proposed&owner=officer')).total).toBe(2)
    expect((await list('state=invited')).total).toBe(0)
    expect((await list('overdue=true')).total).toBe(0)
    park.at('2026-06-05T04:00:00.000Z')
    expect((await list('overdue=true')).total).toBe(2)
    const first = await list('limit=1')
    const second = await list(`limit=1&after=${first.next}`)
    expect(new Set([first.records[0].id, second.records[0].id]).size).toBe(2)
    expect(second.next).toBe(null)
  })

  it('the same two are engaged once at a time, also when asked twice at once', async () => {
    await furnishPark(park.db)
    const proposal = { needId: 'need-1', kind: 'expert', candidateId: 'welder' }
    const both = await Promise.all([1, 2].map(() => post('officer', 'engagements', proposal)))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  })
})
