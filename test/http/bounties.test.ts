import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { advanceBounty, type BountyState, type BountyStep, bountyStates, bountySteps } from '../../src/domain/bounty.ts'
import { dayAfter } from '../../src/domain/day.ts'
import { furnishPark, openPark, type Who } from './engagements/a-park.ts'

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
  const drafted = async (own: object = {}): Promise<string> => {
    await furnishPark(park.db)
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
    expect((await score('officer', bids[0].id, 90)).statusCode).toBe(403)
    expect((await score('expert', bids[0].id, 100)).statusCode).toBe(403)
    for (const [place, { id: of }] of bids.entries()) {
      expect((await step(id, { step: 'judge' })).statusCode).toBe(409)
      await score('colleague', of, 60 + place)
      await score('upper', of, 70 + place)
    }
    expect((await score('upper', bids[0].id, 99)).statusCode).toBe(409)
    expect((await step(id, { step: 'judge' })).json().bids.map(({ mean }: { mean: number }) => mean)).toEqual([
      65, 66, 67,
    ])
    expect((await step(id, { step: 'award', winner: 'nobody' })).statusCode).toBe(422)
    const awarded = await step(id, { step: 'award', winner: bids[2].id, reward: '奖金 30 万元，立项 2026-07' })
    expect(awarded.json()).toMatchObject({
      state: 'awarded',
      winner: bids[2].team,
      reward: '奖金 30 万元，立项 2026-07',
    })
    expect((await step(id, { step: 'award', winner: bids[0].id })).statusCode).toBe(409)
    expect((await read('visitor', id)).statusCode).toBe(401)
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
