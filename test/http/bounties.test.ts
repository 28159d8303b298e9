import { beforeEach, describe, expect, it } from 'vitest'
import { advanceBounty, type BountyState, type BountyStep, bountyStates, bountySteps } from '../../src/domain/bounty.ts'
import { dayAfter } from '../../src/domain/day.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { fc } from '../support/fast-check.ts'
import { addPerson, aHat } from '../support/people.ts'
import { furnishPark, openPark, type Who, who } from './engagements/a-park.ts'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

describe('a bounty', () => {
  const park = openPark()
  const { as, post } = park
  const bid = async (name: Who, id: string, own: { readonly team?: string; readonly pledge?: Uint8Array } = {}) => {
    const form = new FormData()
    form.append('team', own.team ?? name)
    form.append('plan', `${name} 的方案，电话 13955556666`)
    form.append('pledge', new Blob([new Uint8Array(own.pledge ?? pdf)]), '承诺书.pdf')
    const request = new Request('http://localhost', { method: 'POST', body: form })
    const payload = Buffer.from(await request.arrayBuffer())
    const headers = { 'content-type': request.headers.get('content-type')! }
    return as(name, { method: 'POST', url: `/api/v1/bounties/${id}/bids`, payload, headers })
  }
  const draft = {
    needId: 'need-1',
    title: '薄板焊后变形',
    indicators: '平面度 ≤ 0.2 mm',
    acceptance: '三批抽检',
    deadline: '2026-06-10',
  }
  const people = ['colleague', 'upper', 'firm', 'expert', 'institution', 'otherExpert'] as const
  const drafted = async (own: object = {}): Promise<string> => {
    await furnishPark(park.db)
    for (const name of people) {
      const { accountId, organisationId, role } = who[name]
      const id = accountId ?? name
      const hat = aHat({ id: `hat-${name}`, organisationId, role: role as 'park' })
      await addPerson(park.db, { id, email: `${name}@somewhere.example`, name }, [hat])
    }
    return (
      await post('officer', 'bounties', { ...draft, scope: 'public', panel: ['colleague', 'upper'], ...own })
    ).json().id
  }
  const step = (id: string, body: object) => post('officer', `bounties/${id}/steps`, body)
  const read = (name: Who, id: string) => as(name, { url: `/api/v1/bounties/${id}` })
  beforeEach(() => park.at('2026-06-01T04:00:00.000Z'))

  it('goes from 定榜 to 奖榜, with bids that are sealed, scored and hidden from one another', async () => {
    const id = await drafted()
    expect((await bid('expert', id)).statusCode).toBe(404)
    expect((await step(id, { step: 'post' })).json().state).toBe('posted')
    for (const name of ['expert', 'institution', 'otherExpert'] as const)
      expect((await bid(name, id)).statusCode).toBe(201)
    expect((await bid('expert', id)).statusCode).toBe(409)
    for (const name of ['officer', 'colleague', 'firm'] as const) expect((await read(name, id)).json().bids).toEqual([])
    expect((await step(id, { step: 'take' })).statusCode).toBe(409)
    park.at('2026-06-11T04:00:00.000Z')
    expect((await bid('broker', id)).statusCode).toBe(409)
    await step(id, { step: 'take' })
    for (const name of ['expert', 'institution', 'otherExpert'] as const) {
      const { bids } = (await read(name, id)).json()
      expect(bids.map(({ team }: { team: string }) => team)).toEqual([name])
    }
    expect((await read('firm', id)).json().bids).toEqual([])
    const { bids } = (await read('colleague', id)).json()
    expect(bids.length).toBe(3)
    expect(JSON.stringify(bids)).not.toContain('13955556666')
    const score = (name: Who, of: string, points: number) =>
      post(name, `bounties/${id}/bids/${of}/scores`, { score: points, words: '可行' })
    expect(bids.map(({ scores, mean }: { scores: object[]; mean: number | null }) => [scores, mean])).toEqual(
      bids.map(() => [[], null]),
    )
    expect((await score('officer', bids[0].id, 90)).statusCode).toBe(403)
    expect((await score('expert', bids[0].id, 100)).statusCode).toBe(403)
    for (const [place, { id: of }] of bids.entries()) {
      expect((await step(id, { step: 'judge' })).statusCode).toBe(409)
      await score('colleague', of, 60 + place)
      const beforeAll = (await read('upper', id)).json().bids[place]
      expect(beforeAll).toMatchObject({ scored: 1, scores: [], mean: null })
      expect((await read('officer', id)).json().bids[place]).toMatchObject({ scored: 1, scores: [], mean: null })
      await score('upper', of, 70 + place)
    }
    expect(
      (await read('upper', id)).json().bids[0].scores.map(({ by, own }: { by: string; own: boolean }) => [by, own]),
    ).toEqual([
      ['colleague', false],
      ['upper', true],
    ])
    expect((await score('upper', bids[0].id, 99)).statusCode).toBe(409)
    expect((await step(id, { step: 'judge' })).json().bids.map(({ mean }: { mean: number }) => mean)).toEqual([
      65, 66, 67,
    ])
    expect((await step(id, { step: 'award', winner: 'nobody' })).statusCode).toBe(422)
    const prize = { reward: '奖金 30 万元', project: '薄板焊接变形控制' }
    const awarded = await step(id, { step: 'award', winner: bids[2].id, ...prize })
    expect(awarded.json()).toMatchObject({ state: 'awarded', winner: bids[2].team, ...prize, mine: [] })
    const ledger = (await as('officer', { url: '/api/v1/outcomes?kind=project' })).json()
    expect(ledger.rows).toMatchObject([
      {
        bountyId: id,
        engagementId: null,
        standing: 'actual',
        amount: '奖金 30 万元',
        yuan: 300_000,
        credits: ['park-1'],
      },
    ])
    const services = (await as('officer', { url: '/api/v1/statistics/services?from=2026-01-01&to=2026-12-31' })).json()
    expect(services.outcomes.project.actual).toEqual({ count: 1, yuan: 300_000, withAmount: 1 })
    expect((await step(id, { step: 'award', winner: bids[0].id })).statusCode).toBe(409)
    expect((await read('visitor', id)).statusCode).toBe(401)
    const told = (await newestMails(park.db, 50)).map(({ recipient, subject }) => `${recipient} ${subject}`)
    for (const bidder of ['expert', 'institution', 'otherExpert'])
      expect(told.filter((each) => each.startsWith(`${bidder}@`)).length).toBe(3)
    expect(told.filter((each) => each.includes('您的团队得榜')).length).toBe(1)
    expect(told.filter((each) => each.includes('请评榜')).sort()).toEqual([
      'colleague@somewhere.example 请评榜：薄板焊后变形',
      'upper@somewhere.example 请评榜：薄板焊后变形',
    ])
  })

  it('shows the paper of a bid to its bidder, and after the last day to the panel and the office', async () => {
    const id = await drafted()
    await step(id, { step: 'post' })
    const { bids } = (await bid('expert', id)).json()
    const url = `/api/v1/bounties/${id}/bids/${bids[0].id}/pledge`
    const paper = (name: Who) => park.app.inject({ url, headers: { 'x-as': name } })
    expect((await paper('expert')).rawPayload).toEqual(pdf)
    for (const name of ['officer', 'colleague', 'firm', 'institution'] as const)
      expect([name, (await paper(name)).statusCode]).toEqual([name, 404])
    park.at('2026-06-11T04:00:00.000Z')
    await step(id, { step: 'take' })
    for (const [name, status] of [
      ['officer', 200],
      ['colleague', 200],
      ['firm', 404],
      ['institution', 404],
    ] as const)
      expect([name, (await paper(name)).statusCode]).toEqual([name, status])
  })

  it('tells each reader what he may do now, and the office who could judge', async () => {
    const id = await drafted()
    await step(id, { step: 'post' })
    const acts = async (name: Who) => (await read(name, id)).json().mine
    expect([await acts('officer'), await acts('expert'), await acts('firm'), await acts('colleague')]).toEqual([
      ['advance'],
      ['bid'],
      [],
      ['advance'],
    ])
    await bid('expert', id)
    expect(await acts('expert')).toEqual([])
    park.at('2026-06-11T04:00:00.000Z')
    await step(id, { step: 'take' })
    expect([await acts('upper'), await acts('institution')]).toEqual([['judge'], []])
    const { people: named } = (await as('officer', { url: '/api/v1/needs/need-1/people' })).json()
    expect(named.map(({ accountId, as: role }: { accountId: string; as: string }) => [accountId, role])).toEqual([
      ['colleague', 'office'],
      ['officer', 'office'],
    ])
    expect((await as('stranger', { url: '/api/v1/needs/need-1/people' })).statusCode).toBe(404)
  })

  it('has no judge nobody knows, and none of the firm', async () => {
    expect(await drafted({ panel: ['nobody'] })).toBeUndefined()
    const answer = await post('officer', 'bounties', { ...draft, scope: 'park', panel: ['firm'] })
    expect([answer.statusCode, answer.json().detail]).toEqual([422, '出榜企业的人不能评自己的榜。'])
  })

  it('is not there for whoever is outside of its scope', async () => {
    const id = await drafted({ scope: 'park' })
    await step(id, { step: 'post' })
    for (const [name, status] of [
      ['rival', 200],
      ['firm', 200],
      ['upper', 200],
      ['expert', 404],
      ['stranger', 404],
      ['institution', 404],
    ] as const) {
      expect([name, (await read(name, id)).statusCode]).toEqual([name, status])
      expect((await as(name, { url: '/api/v1/bounties' })).json().total).toBe(status === 200 ? 1 : 0)
    }
    expect((await bid('expert', id)).statusCode).toBe(404)
  })

  it('takes no bid of its own firm, of its panel, or without a pledge that can be read', async () => {
    const id = await drafted({ panel: ['expert'] })
    await step(id, { step: 'post' })
    expect((await bid('firm', id)).json().detail).toContain('不能揭自己的榜')
    expect((await bid('expert', id)).statusCode).toBe(409)
    expect((await bid('institution', id, { pledge: Buffer.from('我承诺') })).statusCode).toBe(415)
  })

  it('is never made of a sensitive need, nor twice of one need', async () => {
    await drafted()
    expect((await post('officer', 'bounties', { ...draft, scope: 'park' })).statusCode).toBe(409)
    expect((await post('firm', 'bounties', { ...draft, scope: 'park' })).statusCode).toBe(403)
  })
})

describe('the states of a bounty', () => {
  it('are five, in one order, whatever is tried', () => {
    const day = fc.integer({ min: -3, max: 12 }).map((count) => dayAfter('2026-06-01', count))
    const tried = fc.record({
      step: fc.constantFrom(...(Object.keys(bountySteps) as BountyStep[])),
      today: day,
      bids: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 2 })),
      winner: fc.option(fc.constantFrom('a', 'b', 'z'), { nil: undefined }),
    })
    const reached = new Set<BountyState>(['drafted'])
    fc.assert(
      fc.property(fc.array(tried, { maxLength: 40 }), (all) => {
        let bounty: Parameters<typeof advanceBounty>[0] & object = {
          state: 'drafted',
          deadline: '2026-06-05',
          panel: ['p', 'q'],
          winner: null,
        }
        for (const { step, today, bids, winner } of all) {
          const after = advanceBounty(bounty, step, { today, scored: new Map(Object.entries(bids)), winner })
          if (typeof after === 'string') continue
          expect(bountyStates.indexOf(after.state)).toBe(bountyStates.indexOf(bounty.state) + 1)
          expect(after.winner === null).toBe(after.state !== 'awarded')
          if (after.state === 'taken up') expect(today > bounty.deadline).toBe(true)
          bounty = after
          reached.add(after.state)
        }
      }),
      { numRuns: 3000, seed: 3 },
    )
    expect(reached.size).toBe(5)
  })
})
