import { describe, expect, it } from 'vitest'
import { planShortlist } from '../../pipelines/shortlist.ts'
import type { ShortlistLimits } from '../../src/domain/shortlist.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { openSampleHouse } from './sample-house.ts'

/** Who stands beside a need, best first, and why they and no others. */
interface Golden {
  readonly need: string
  readonly experts: readonly string[]
  readonly because: string
}

/** As many needs as each expert can take: everybody gets his best two, where two are good. */
const roomy: readonly Golden[] = [
  {
    need: 'm-n-001',
    experts: ['m-e-001', 'm-e-003'],
    because: 'filler metal for copper and aluminium; plasma joining of the two',
  },
  { need: 'm-n-014', experts: ['m-e-007', 'm-e-006'], because: 'laser welding of busbars, both of one institute' },
  {
    need: 'm-n-002',
    experts: ['m-e-009', 'm-e-004'],
    because: 'distortion and residual stress of heavy structures; its simulation',
  },
  { need: 'm-n-003', experts: ['m-e-010'], because: 'thin stainless sheet is the trade of one alone' },
  { need: 'm-n-004', experts: ['m-e-011', 'm-e-012'], because: 'robots that need no teaching; eyes for them' },
  {
    need: 'm-n-006',
    experts: ['m-e-005'],
    because: 'looks into a weld while it is made; who tests afterwards was not asked for',
  },
  {
    need: 'm-n-040',
    experts: ['m-e-009', 'm-e-008'],
    because: 'fatigue of welded frames is his second need; ultrasonic impact of weld toes',
  },
  {
    need: 'm-n-047',
    experts: ['m-e-001', 'm-e-051'],
    because: 'filler metal again; the brazer of a refrigerator works',
  },
]

/** One need each: who is wanted twice goes where he is hardest to replace. */
const tight: readonly Golden[] = [
  {
    need: 'm-n-001',
    experts: ['m-e-001', 'm-e-002'],
    because: 'he stays where the next is a grade worse, and a brazer comes along who works on site',
  },
  { need: 'm-n-014', experts: ['m-e-007', 'm-e-006'], because: 'nobody else wants these two' },
  {
    need: 'm-n-002',
    experts: ['m-e-009', 'm-e-004'],
    because: 'without him heavy plate has nobody as good, bogies have two',
  },
  { need: 'm-n-003', experts: ['m-e-010'], because: 'still the one' },
  { need: 'm-n-004', experts: ['m-e-011', 'm-e-012'], because: 'nobody else wants these two' },
  {
    need: 'm-n-006',
    experts: ['m-e-005'],
    because: 'kept for the need that has only him, though cracked joints would like him too',
  },
  { need: 'm-n-040', experts: ['m-e-008', 'm-e-026'], because: 'gave its first away and hardly loses: 0.99 and 0.96' },
  {
    need: 'm-n-047',
    experts: ['m-e-051', 'm-e-003'],
    because: 'gave its first away; plasma joining comes here, where it makes the fairer list',
  },
]

const limits: ShortlistLimits = {
  perNeed: { expert: { least: 0, most: 2 } },
  load: { expert: 2, result: 5 },
  loads: [],
  quotas: [],
  locks: [],
  exclusions: [],
  near: null,
  minimumGrade: 2,
  fairness: 0.5,
}

describe('shortlists of the sample parks', { timeout: 180_000 }, () => {
  const house = openSampleHouse()
  const planned = async (ids: readonly string[], own: Partial<ShortlistLimits> = {}) => {
    const found = await needStore.byIds(house.db, ids)
    const needs = ids.map((id) => found.find((need) => need.id === id)!)
    const ports = { ...house.engines, elapsed: () => performance.now(), seconds: 30 }
    return planShortlist({ needs, limits: { ...limits, ...own }, circles: null }, ports)
  }

  const listOf = async (goldens: readonly Golden[], own: Partial<ShortlistLimits>) => {
    const plan = await planned(
      goldens.map(({ need }) => need),
      own,
    )
    if (!('lines' in plan)) throw new Error('no plan')
    const experts = Map.groupBy(plan.lines, ({ needId }) => needId)
    return { plan, expertsOf: (need: string) => (experts.get(need) ?? []).map(({ candidateId }) => candidateId) }
  }

  it('give each need its best where there is room', async () => {
    const { plan, expertsOf } = await listOf(roomy, {})
    for (const { need, experts, because } of roomy) expect(expertsOf(need), `${need}: ${because}`).toEqual(experts)
    expect(plan.figures.worth).toBeCloseTo(plan.figures.greedy!, 9)
    expect(plan.lines.every(({ choice }) => choice === '本需求现有的首选')).toBe(true)
  })

  it('send whom two want to where he is hardest to replace, and say so beside whoever comes instead', async () => {
    const { plan, expertsOf } = await listOf(tight, { load: { expert: 1, result: 5 } })
    for (const { need, experts, because } of tight) expect(expertsOf(need), `${need}: ${because}`).toEqual(experts)
    expect(plan.figures.worth).toBeGreaterThan(1.1 * plan.figures.greedy!)
    const choiceOf = (need: string, expert: string): string =>
      plan.lines.find(({ needId, candidateId }) => needId === need && candidateId === expert)!.choice
    expect(choiceOf('m-n-040', 'm-e-008')).toBe('戚明轩更合适，但本清单中已承担 1 项（上限 1）')
    expect(choiceOf('m-n-047', 'm-e-051')).toBe('宋伯谦更合适，但本清单中已承担 1 项（上限 1）')
  })
})
