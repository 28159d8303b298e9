import { beforeEach, describe, expect, it } from 'vitest'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { aNeed, anExpert } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

const mine = aNeed({
  id: 'mine',
  organisation: '某矿业公司',
  title: '球磨机衬板不耐磨 13900000001',
  description: '衬板半年就磨穿，要求使用寿命不低于12个月。',
  region: '江西省赣州市',
})
const foundry = aNeed({ ...mine, id: 'foundry', organisation: '某铸造公司', description: '要求使用寿命不低于8个月。' })
const quote = { field: 'title', start: 3, end: 5, text: '衬板', marks: [] }
const common = {
  members: [foundry, mine].map((need) => ({ need, quotes: [quote] })),
  shared: [{ word: '衬板', isLabel: true, saidBy: ['foundry', 'mine'], spoken: ['衬板'] }],
  strength: 0.8,
}

describe('GET /common-needs', () => {
  const api = openTestApi({ commonNeeds: async () => ({ found: [common], degraded: [] }) })
  beforeEach(async () => {
    await needStore.put(api.db, [mine, foundry, aNeed({ id: 'other' })])
    await expertStore.put(api.db, [anExpert()])
  })
  const ask = (more = '') => api.ask({ url: `/api/v1/common-needs${more}` })

  it('tells what is shared, by whom, where, and the numbers side by side', async () => {
    const { commonNeeds, degraded } = (await ask()).json()
    expect(degraded).toEqual([])
    expect(commonNeeds).toHaveLength(1)
    expect(commonNeeds[0]).toMatchObject({
      title: '球磨机衬板不耐磨 ***********',
      words: ['衬板'],
      strength: 0.8,
      firms: 2,
      regions: ['江西省赣州市'],
    })
    expect(commonNeeds[0].members.map(({ id }: { id: string }) => id)).toEqual(['foundry', 'mine'])
    expect(commonNeeds[0].indicators).toMatchObject([
      { demands: [{ need: 'foundry' }, { need: 'mine' }], strictest: 'mine' },
    ])
    expect(JSON.stringify(commonNeeds)).not.toContain('13900000001')
    expect(commonNeeds[0]).not.toHaveProperty('matches')
    expect(api.questions).toEqual([])
  })

  it('asks for all of them at once when matches are wanted', async () => {
    const { commonNeeds } = (await ask('?matches=expert')).json()
    expect(commonNeeds[0].matches).toHaveLength(1)
    expect(api.questions).toEqual([
      { asked: { needs: ['foundry', 'mine'] }, kind: 'expert', filters: {}, circles: null, limit: 5 },
    ])
  })

  it('flags in the matches of a need those that are the same need', async () => {
    const alike = (await api.ask({ url: '/api/v1/needs/mine/matches?kind=need' })).json()
    expect(alike.nearIdentical).toEqual(['foundry'])
    expect((await api.ask({ url: '/api/v1/needs/mine/matches?kind=expert' })).json().nearIdentical).toEqual([])
    expect((await api.ask({ url: '/api/v1/needs/other/matches?kind=need' })).json().nearIdentical).toEqual([])
  })

  it('refuses what it cannot match', async () => {
    expect((await ask('?matches=need')).statusCode).toBe(400)
  })
})
