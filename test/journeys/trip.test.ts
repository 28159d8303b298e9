import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openZip } from '../../pipelines/ingest/xlsx/zip.ts'
import { tripDocx, tripXlsx } from '../../pipelines/trips/export/itinerary.ts'
import { planTrip, type TripOrder } from '../../pipelines/trips/plan-trip.ts'
import { openHighsSolver } from '../../src/adapters/solver/highs.ts'
import { modelOf } from '../../src/ranking/assign/model.ts'
import { planOf, planWorth } from '../../src/ranking/assign/plan.ts'
import { tripProblem } from '../../src/ranking/assign/trip.ts'
import { addEngagement } from '../../src/store/engagements/engagements.ts'
import { appendFeedback } from '../../src/store/feedback.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { anEngagement } from '../support/engagements.ts'
import { fc } from '../support/fast-check.ts'
import { aNeed, anEvidence, anExpert } from '../support/records.ts'
import { letterhead } from '../support/shortlists.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { openHouse, type SmallHouse } from './small-house.ts'

const solver = openHighsSolver()
afterAll(() => solver.close())

describe('visits of a delegation', () => {
  const visit = fc.record({
    firm: fc.constantFrom('a', 'b', 'c'),
    expertId: fc.constantFrom('1', '2', '3'),
    worth: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  })
  const possible = fc.uniqueArray(visit, { maxLength: 9, selector: ({ firm, expertId }) => `${firm} ${expertId}` })
  const places = fc.tuple(...['1', '2', '3'].map(() => fc.integer({ min: 0, max: 2 })))

  it('are worth as much as the best of all ways to send them round', async () => {
    await fc.assert(
      fc.asyncProperty(possible, places, async (visits, most) => {
        const guests = most.map((count, i) => ({ expertId: `${i + 1}`, most: count }))
        const problem = tripProblem(visits, guests)
        const assign = modelOf(problem)
        const found = planWorth(problem, planOf(assign, await solver.solve(assign.model, { seconds: 10 })))
        const all = Array.from({ length: 2 ** visits.length }, (_, bits) => visits.filter((_, i) => (bits >> i) & 1))
        const lawful = all.filter(
          (taken) =>
            new Set(taken.map(({ firm }) => firm)).size === taken.length &&
            guests.every((guest) => taken.filter(({ expertId }) => expertId === guest.expertId).length <= guest.most),
        )
        const best = Math.max(...lawful.map((taken) => taken.reduce((sum, { worth }) => sum + worth, 0)))
        expect(found).toBeCloseTo(best, 6)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a trip', () => {
  const database = openTestDatabase()
  let house: SmallHouse
  const welder = (id: string, own: object = {}) =>
    anExpert({
      id,
      name: `焊${id}`,
      organisation: `大学${id}`,
      fields: ['铜铝钎焊', '焊料'],
      description: '研究铜铝接头钎焊开裂。',
      capacity: 9,
      evidence: [
        anEvidence({ id: `${id}#paper1`, title: '铜铝钎焊接头开裂的原因', description: '钎料中锌含量过高。' }),
      ],
      ...own,
    })
  const cracks = (id: string, firm: string, own: object = {}) =>
    aNeed({
      id,
      title: '铜铝接头钎焊后开裂',
      description: '铜铝钎焊接头放几天就开裂，想找懂焊料的人。',
      organisation: firm,
      organisationId: firm,
      keywords: ['钎焊'],
      pool: 'park-1',
      ...own,
    })
  const plan = async (own: Partial<TripOrder> = {}) => {
    const needs = await needStore.byIds(database.db, ['n1', 'n2', 'n3', 'n4'])
    const experts = await expertStore.byIds(database.db, ['e1'])
    const order = {
      ...{ experts, needs, day: '2026-06-18', places: { morning: 1, afternoon: 1 }, without: new Set<string>() },
      circles: null,
      ...own,
    }
    return planTrip(order, { ...house, solver })
  }

  beforeEach(async () => {
    const needs = [cracks('n1', 'f1'), cracks('n2', 'f1'), cracks('n3', 'f2'), cracks('n4', 'f3')]
    await needStore.put(database.db, needs)
    await expertStore.put(database.db, [welder('e1'), welder('e2')])
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
  })

  it('brings one expert to the firm with most to ask first, and says of the others why not', async () => {
    const { visits, passed, visitors, isOptimal } = await plan()
    expect(isOptimal).toBe(true)
    expect(visits.map(({ half, place, firm }) => [half, place, firm.organisationId])).toEqual([
      ['morning', 1, 'f1'],
      ['afternoon', 1, expect.stringMatching(/f[23]/)],
    ])
    expect(visits[0]!.needs.map(({ needId }) => needId).sort()).toEqual(['n1', 'n2'])
    expect(visits[0]!.needs[0]!.quotes.length).toBeGreaterThan(0)
    expect(passed.map(({ why }) => why)).toEqual(['当天的走访名额已满'])
    expect(visitors).toMatchObject([{ expertId: 'e1', visits: 2, refusal: null }])
  })

  it('shares the firms out among a delegation, each firm once', async () => {
    const experts = await expertStore.byIds(database.db, ['e1', 'e2'])
    const { visits, passed } = await plan({ experts })
    expect(new Set(visits.map(({ firm }) => firm.organisationId))).toEqual(new Set(['f1', 'f2', 'f3']))
    expect(visits).toHaveLength(3)
    expect(passed.every(({ why }) => /^这家由焊e[12]走访$/.test(why))).toBe(true)
  })

  it('leaves out who declined, who is in contact already, who has no place left, and firms that are not to be visited', async () => {
    const asked = { kind: 'need' as const, id: 'n3' }
    const none = { words: null, saidBy: null, position: null, score: null, probability: null, profile: null }
    const at = '2026-05-01T00:00:00.000Z'
    const said = {
      candidate: { kind: 'expert' as const, id: 'e1' },
      outcome: 'declined' as const,
      reason: 'bad time' as const,
    }
    await appendFeedback(database.db, [{ id: 'd1', asked, at, ...said, ...none }])
    await addEngagement(database.db, anEngagement({ id: 'g1', needId: 'n4', candidateId: 'e1', kind: 'expert' }))
    const { visits, refused } = await plan({ without: new Set(['f1']) })
    expect(visits).toEqual([])
    expect(refused.map(({ needId, code }) => `${needId} ${code}`).sort()).toEqual([
      'n1 left out',
      'n2 left out',
      'n3 declined before',
      'n4 engaged already',
    ])
    await expertStore.put(database.db, [welder('e1', { capacity: 0 })])
    await house.follow()
    expect((await plan()).visitors).toMatchObject([{ visits: 0, refusal: 'no capacity' }])
  })

  it('is printed as a sheet and a document that say the same', async () => {
    const made = await plan()
    const rows = await readSheet(await tripXlsx({ plan: made, letterhead }), '行程单')
    expect(rows).toHaveLength(1 + made.visits.length)
    expect(rows[1]!.slice(0, 4)).toEqual(['上午 1', '焊e1', expect.stringContaining('大学e1'), 'f1'])
    const text = (await openZip(await tripDocx({ plan: made, letterhead })).text('word/document.xml'))!
    for (const said of ['专家走访行程单（2026-06-18）', '焊e1', '上午第 1 站：f1', letterhead.name])
      expect(text).toContain(said)
  })
})
