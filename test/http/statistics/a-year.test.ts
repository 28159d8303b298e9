import type { InjectOptions } from 'fastify'
import readXlsxFile from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { funnelStages } from '../../../src/domain/statistics/funnel.ts'
import { yearlyItems } from '../../../src/domain/statistics/yearly.ts'
import type { Viewer } from '../../../src/domain/viewer.ts'
import { addEngagement } from '../../../src/store/engagements/engagements.ts'
import { addProblem, appendEvent } from '../../../src/store/engagements/log.ts'
import { addOutcome } from '../../../src/store/engagements/outcomes.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { addEdges } from '../../../src/store/organisation-graph.ts'
import { anEngagement } from '../../support/engagements.ts'
import { aNeed, anOrganisation } from '../../support/records.ts'
import { openTestApi } from '../test-api.ts'

const person = (role: Viewer['role'], organisationId: string | null, ...circles: string[]): Viewer => ({
  accountId: `${role}-${organisationId}`,
  role,
  organisationId,
  circles: ['everyone', ...circles],
})
const who = {
  park: person('park', 'office-1', 'office:office-1', 'office:p1', 'park:p1'),
  city: person('association', 'city', 'organisation:city', 'office:city'),
  province: person('association', 'province', 'organisation:province', 'office:province'),
  firm: person('enterprise', 'f1', 'organisation:f1', 'park:p1'),
  administrator: person('administrator', null, 'administration'),
}

/** What became of each need of the year: industry, park, state, and what its engagements came to. */
interface Told {
  readonly id: string
  readonly park: 'p1' | 'p2'
  readonly firm: string
  readonly industry: string
  readonly state: 'submitted' | 'returned' | 'published' | 'withdrawn' | 'solved' | 'unsolved'
  /** Last step of each engagement. */
  readonly ends: readonly ('invited' | 'accepted' | 'declined' | 'met' | 'intent' | 'signed' | 'launched')[]
}
const told: readonly Told[] = [
  { id: 'n1', park: 'p1', firm: 'f1', industry: 'welding', state: 'solved', ends: ['launched', 'declined'] },
  { id: 'n2', park: 'p1', firm: 'f1', industry: 'welding', state: 'published', ends: ['signed'] },
  { id: 'n3', park: 'p1', firm: 'f2', industry: 'welding', state: 'published', ends: ['declined', 'declined'] },
  { id: 'n4', park: 'p1', firm: 'f2', industry: 'metals', state: 'published', ends: ['met', 'met', 'invited'] },
  { id: 'n5', park: 'p1', firm: 'f2', industry: 'metals', state: 'published', ends: [] },
  { id: 'n6', park: 'p1', firm: 'f1', industry: 'food', state: 'returned', ends: [] },
  { id: 'n7', park: 'p2', firm: 'f3', industry: 'food', state: 'published', ends: ['accepted'] },
  { id: 'n8', park: 'p2', firm: 'f3', industry: 'food', state: 'published', ends: ['intent'] },
]
/** Counted by hand from the table above: needs that came so far, of both parks and of the first alone. */
const byHand = {
  both: [8, 7, 6, 5, 4, 3, 2, 1],
  first: [6, 5, 4, 3, 3, 2, 2, 1],
  engagements: [null, null, 10, 6, 5, 3, 2, 1],
}
const path = ['invited', 'accepted', 'met', 'intent', 'signed', 'launched'] as const

describe('a year of needs and engagements', () => {
  const api = openTestApi({
    viewerOf: async ({ 'x-as': name }) => who[name as keyof typeof who],
    now: () => '2026-12-30T04:00:00.000Z',
  })
  const ask = (name: keyof typeof who, url: string, more: InjectOptions = {}) =>
    api.ask({ url: `/api/v1/statistics/${url}`, ...more, headers: { 'x-as': name } })
  const fileOf = async (name: keyof typeof who, url: string) =>
    (await api.app.inject({ url: `/api/v1/statistics/${url}`, headers: { 'x-as': name } })).body
  const needsOf = (lines: readonly { needs: number }[]) => lines.map(({ needs }) => needs)

  beforeEach(async () => {
    const { db } = api
    await organisationStore.put(db, [
      ...['p1', 'p2'].map((id) => anOrganisation({ id, name: `园区${id}`, kind: 'park' as const })),
      ...['f1', 'f2'].map((id) => anOrganisation({ id, name: `企业${id}`, park: 'p1' })),
      anOrganisation({ id: 'f3', name: '企业f3', park: 'p2' }),
      ...['city', 'province', 'office-1'].map((id) => anOrganisation({ id, name: id, kind: 'association' as const })),
    ])
    await addEdges(db, [
      { organisationId: 'office-1', relation: 'looks-after', otherId: 'p1' },
      { organisationId: 'office-1', relation: 'approved-by', otherId: 'city' },
      { organisationId: 'p2', relation: 'approved-by', otherId: 'city' },
      // Claimed by two parents: counted once where they meet.
      { organisationId: 'p2', relation: 'guided-by', otherId: 'province' },
      { organisationId: 'city', relation: 'approved-by', otherId: 'province' },
    ])
    const frame = { firstSeen: '2026-02-01T04:00:00.000Z', visibility: 'organisation' } as const
    await needStore.put(db, [
      ...told.map(({ id, park, firm, industry, state }) =>
        aNeed({ ...frame, id, pool: park, organisationId: firm, industry, state, title: `需求${id}` }),
      ),
      aNeed({ ...frame, id: 'sealed', pool: 'p1', organisationId: 'f1', sensitive: true }),
      aNeed({ ...frame, id: 'draft', pool: 'p1', organisationId: 'f1', state: 'draft' }),
      aNeed({ ...frame, id: 'older', pool: 'p1', organisationId: 'f1', firstSeen: '2025-11-01T04:00:00.000Z' }),
    ])
    for (const { id, park, firm, ends } of told)
      for (const [place, state] of ends.entries()) {
        const engagementId = `${id}-${place}`
        const kept = {
          id: engagementId,
          needId: id,
          candidateId: `e-${place}`,
          organisationId: firm,
          pool: park,
          state,
        }
        await addEngagement(db, anEngagement({ ...kept, created: '2026-03-01T04:00:00.000Z' }))
        const steps = state === 'declined' ? ['invited' as const, state] : path.slice(0, path.indexOf(state) + 1)
        for (const [month, step] of steps.entries())
          await appendEvent(db, {
            id: `${engagementId}-${step}`,
            engagementId,
            kind: 'step',
            step: null,
            state: step,
            on: `2026-${`${month + 3}`.padStart(2, '0')}-05`,
            note: null,
            by: null,
            at: '2026-06-01T04:00:00.000Z',
          })
      }
  })

  it('comes out as counted by hand, for each who may ask', async () => {
    const { lines, byPark, declined } = (await ask('city', 'funnel')).json()
    expect(needsOf(lines)).toEqual(byHand.both)
    expect(lines.map(({ engagements }: { engagements: number | null }) => engagements)).toEqual(byHand.engagements)
    expect(lines.map(({ of }: { of: number }) => of)).toEqual([8, ...byHand.both.slice(0, -1)])
    expect(byPark.map(({ id }: { id: string }) => id)).toEqual(['p1', 'p2'])
    expect(needsOf(byPark[0].lines)).toEqual(byHand.first)
    expect(declined).toEqual([{ reason: 'other', engagements: 3 }])
    expect(needsOf((await ask('park', 'funnel')).json().lines)).toEqual(byHand.first)
    expect(needsOf((await ask('province', 'funnel')).json().lines)).toEqual(byHand.both)
    expect(needsOf((await ask('administrator', 'funnel')).json().lines)).toEqual(byHand.both)
    expect((await ask('firm', 'funnel')).statusCode).toBe(403)
    expect((await ask('park', 'funnel?pool=p2')).statusCode).toBe(404)
    expect((await ask('park', 'funnel?from=2026-05-01&to=2026-04-01')).statusCode).toBe(422)
  })

  it('says why needs stopped where they did', async () => {
    const { lines } = (await ask('park', 'funnel')).json()
    const stopped = Object.fromEntries(
      lines.map((line: { stage: string; stopped: object }) => [line.stage, line.stopped]),
    )
    expect(stopped).toMatchObject({
      submitted: { returned: 1 },
      qualified: { 'going on': 1 },
      recommended: { declined: 1 },
      met: { 'going on': 1 },
      signed: { 'going on': 1 },
    })
  })

  it('shows the needs behind every number, as many as the number says, on the page and in the file', async () => {
    const { lines } = (await ask('park', 'funnel')).json()
    for (const [place, stage] of funnelStages.entries()) {
      const { rows, hidden } = (await ask('park', `funnel/rows?stage=${stage}`)).json()
      expect([rows.length, hidden]).toEqual([lines[place].needs, 0])
      const file = await fileOf('park', `funnel/rows.csv?stage=${stage}`)
      expect(file.trim().split('\r\n')).toHaveLength(rows.length + 1)
    }
    const upper = (await ask('city', 'funnel/rows?stage=signed')).json()
    expect(upper).toEqual({ rows: [], hidden: 2 })
  })

  it('tells an upper level of no industry with fewer than three needs', async () => {
    const { byIndustry, undisclosed } = (await ask('city', 'funnel')).json()
    expect(byIndustry.map(({ industry }: { industry: string }) => industry)).toEqual(['food', 'welding'])
    expect(undisclosed).toBeNull()
    expect((await ask('park', 'funnel')).json().byIndustry).toHaveLength(3)
  })

  it('keeps a ledger of services whose sums equal its rows', async () => {
    const { db } = api
    const at = '2026-06-01T04:00:00.000Z'
    const event = { step: null, state: null, note: null, by: null, at } as const
    const happened = [
      ['n1-0', 'visit to firm', '2026-04-01'],
      ['n2-0', 'visit to firm', '2026-05-01'],
      ['n3-0', 'visit to firm', '2026-05-02'],
      ['n3-0', 'meeting', '2026-05-02'],
      ['n3-0', 'visit to firm', '2027-01-02'],
    ] as const
    for (const [i, [engagementId, kind, on]] of happened.entries())
      await appendEvent(db, { ...event, id: `h${i}`, engagementId, kind, on })
    const problem = { engagementId: 'n1-0', note: null, opened: at, moved: at }
    await addProblem(db, { ...problem, id: 'q1', title: '排期', state: 'solved' })
    await addProblem(db, { ...problem, id: 'q2', title: '经费', state: 'open' })
    const outcome = {
      bountyId: null,
      mode: null,
      note: null,
      contractNumber: null,
      by: null,
      at,
      withdrawn: null,
      on: '2026-07-01',
    }
    const contract = { ...outcome, kind: 'contract', standing: 'actual', amount: '100万元', yuan: 1_000_000 } as const
    await addOutcome(db, { ...contract, id: 'o1', engagementId: 'n1-0', credits: ['p1', 'city'] })
    await addOutcome(db, { ...contract, id: 'o2', engagementId: 'n2-0', credits: ['p1'], amount: null, yuan: null })
    await addOutcome(db, { ...contract, id: 'o3', engagementId: 'n2-0', credits: ['p1'], standing: 'planned' })
    const ledger = (await ask('park', 'services')).json()
    expect(ledger.totals).toMatchObject({
      visits: { times: 3, firms: 2 },
      meetings: { times: 1, firms: 1 },
      problems: { times: 2, firms: 1 },
      handled: { times: 1, firms: 1 },
      needs: { times: 6, firms: 2 },
    })
    for (const [column, { times }] of Object.entries<{ times: number }>(ledger.totals))
      expect(ledger.firms.reduce((sum: number, firm: Record<string, number>) => sum + firm[column]!, 0)).toBe(times)
    expect(ledger.outcomes.contract).toEqual({
      actual: { count: 2, yuan: 1_000_000, withAmount: 1 },
      planned: { count: 1, yuan: 1_000_000, withAmount: 1 },
    })
    expect((await ask('city', 'services?pool=p1')).json()).toMatchObject({ firms: null, totals: ledger.totals })
    expect(await fileOf('park', 'services.csv')).toContain('企业f1')
    expect(ledger.months.map(({ month, visits }: Record<string, unknown>) => [month, visits]).slice(0, 4)).toEqual([
      ['2026-02', 0],
      ['2026-03', 0],
      ['2026-04', 1],
      ['2026-05', 2],
    ])
    const behind = async (name: keyof typeof who, query: string): Promise<number> => {
      const { rows, hidden } = (await ask(name, `services/rows?${query}`)).json()
      if (name === 'park') expect([query, hidden]).toEqual([query, 0])
      const file = (await fileOf(name, `services/rows.csv?${query}`)).trim().split('\r\n')
      expect(file).toHaveLength(rows.length + 1 + (hidden === 0 ? 0 : 1))
      return rows.length + hidden
    }
    for (const [what, { times }] of Object.entries<{ times: number }>(ledger.totals)) {
      const sum = ledger.months.reduce((total: number, month: Record<string, number>) => total + month[what]!, 0)
      expect([what, sum, await behind('park', `what=${what}`)]).toEqual([what, times, times])
      expect([what, await behind('city', `what=${what}&pool=p1`)]).toEqual([what, times])
      for (const month of ledger.months)
        expect(await behind('park', `what=${what}&month=${month.month}`)).toBe(month[what])
      for (const firm of ledger.firms)
        expect(await behind('park', `what=${what}&firm=${firm.organisationId}`)).toBe(firm[what])
    }
    expect([await behind('park', 'what=contract actual'), await behind('city', 'what=contract planned')]).toEqual([
      2, 1,
    ])
    const [first] = (await ask('park', 'services/rows?what=contract actual')).json().rows
    expect(first).toMatchObject({ firm: '企业f1', title: '需求n1', engagementId: 'n1-0', note: '100万元' })
    expect((await ask('firm', 'services/rows?what=visits')).statusCode).toBe(403)
    expect((await ask('park', 'services/rows?what=visits&pool=p2')).statusCode).toBe(404)
  })

  it('shows the engagements behind a stage and a reason, and the needs that stand still, as many as it says', async () => {
    const { lines, declined } = (await ask('park', 'funnel')).json()
    for (const { stage, engagements, stopped } of lines) {
      const { rows, hidden } = (await ask('park', `funnel/engagements?stage=${stage}`)).json()
      if (engagements !== null) expect([stage, rows.length, hidden]).toEqual([stage, engagements, 0])
      for (const [why, count] of Object.entries(stopped)) {
        const still = (await ask('park', `funnel/rows?stage=${stage}&standstill=${why}`)).json()
        expect([stage, why, still.rows.length]).toEqual([stage, why, count])
      }
    }
    const { rows } = (await ask('park', 'funnel/engagements?reason=other')).json()
    expect([rows.length, rows[0].state, rows[0].reason]).toEqual([declined[0].engagements, 'declined', 'other'])
    expect((await ask('city', 'funnel/engagements?reason=other')).json()).toEqual({ rows: [], hidden: 3 })
    expect((await ask('firm', 'funnel/engagements')).statusCode).toBe(403)
  })

  it('has behind each figure of the yearly form as many rows as it says, also for who may not read them', async () => {
    const event = { step: null, state: null, note: '走访', by: null, at: '2026-04-01T04:00:00.000Z' }
    const visit = { ...event, kind: 'visit to firm', engagementId: 'n1-0' } as const
    await appendEvent(api.db, { ...visit, id: 'v1', on: '2026-04-01' })
    await appendEvent(api.db, { ...visit, id: 'v2', on: '2025-12-31' })
    const shared = {
      bountyId: null,
      mode: null,
      note: null,
      contractNumber: 'HT-1',
      by: null,
      at: event.at,
      withdrawn: null,
    }
    const contract = {
      ...shared,
      on: '2026-07-01',
      kind: 'contract',
      standing: 'actual',
      amount: '100万元',
      yuan: 1_000_000,
    } as const
    await addOutcome(api.db, { ...contract, id: 'o1', engagementId: 'n1-0', credits: ['p1', 'city'] })
    await addOutcome(api.db, { ...contract, id: 'o2', engagementId: 'n2-0', credits: ['p1'], amount: null, yuan: null })
    for (const [name, of] of [
      ['park', 'p1'],
      ['city', 'p1'],
      ['city', 'city'],
      ['province', 'city'],
    ] as const) {
      const { live } = (await ask(name, `yearly/${of}?year=2026`)).json()
      for (const [item, number] of Object.entries(live).filter(([item]) => item !== 'contract yuan')) {
        const { rows, hidden } = (await ask(name, `yearly/${of}/rows?year=2026&item=${item}`)).json()
        expect([name, of, item, rows.length + hidden]).toEqual([name, of, item, number])
        if (name === 'park') expect([item, hidden]).toEqual([item, 0])
      }
    }
    const amounts = (await ask('park', 'yearly/p1/rows?year=2026&item=contract yuan')).json().rows
    expect(amounts).toEqual([{ id: 'o1', label: 'HT-1', on: '2026-07-01', note: '100万元' }])
    const visits = (await ask('city', 'yearly/p1/rows?year=2026&item=visits')).json()
    expect(visits).toEqual({ rows: [], hidden: 1 })
    expect((await ask('firm', 'yearly/p1/rows?item=visits')).statusCode).toBe(403)
    expect((await ask('park', 'yearly/p2/rows?item=visits')).statusCode).toBe(404)
  })

  it('counts what two parks share in the form of each, and once above them, with as many rows', async () => {
    const row = { bountyId: null, note: null, contractNumber: 'HT-1', by: null, at: '2026-07-01T04:00:00.000Z' }
    const contract = { ...row, withdrawn: null, kind: 'contract', standing: 'actual', mode: 'licence' } as const
    const amount = { amount: '100万元', yuan: 1_000_000, on: '2026-07-01' }
    await addOutcome(api.db, { ...contract, ...amount, id: 'o1', engagementId: 'n1-0', credits: ['p1', 'p2'] })
    for (const of of ['p1', 'p2', 'city', 'province']) {
      const name = of === 'province' ? 'province' : 'city'
      const { live } = (await ask(name, `yearly/${of}?year=2026`)).json()
      expect([of, live.contracts, live['contract yuan']]).toEqual([of, 1, 1_000_000])
      const behind = (await ask(name, `yearly/${of}/rows?year=2026&item=contracts`)).json()
      expect([of, behind.rows.length + behind.hidden]).toEqual([of, 1])
    }
  })

  it('goes out on paper as it was filed, as CSV and as a workbook', async () => {
    const figures = [{ item: 'visits', value: 4, note: '=含电话回访' }]
    await ask('park', 'yearly/p1?year=2026', { method: 'POST', payload: { figures } })
    const file = await fileOf('park', 'yearly/p1/form.csv?year=2026')
    expect(file).toContain("走访企业（家次）,4,0,'=含电话回访")
    const answer = await api.app.inject({
      url: '/api/v1/statistics/yearly/p1/form.xlsx?year=2026',
      headers: { 'x-as': 'park' },
    })
    const [form, versions] = await readXlsxFile(answer.rawPayload)
    expect(form!.data.find(([name]) => name === '走访企业（家次）')).toEqual([
      '走访企业（家次）',
      '4',
      '0',
      "'=含电话回访",
    ])
    expect(form!.data).toHaveLength(yearlyItems.length + 1)
    expect(versions!.data[1]!.slice(0, 2)).toEqual(['1', '已报，待审核'])
    expect((await ask('firm', 'yearly/p1/form.csv')).statusCode).toBe(403)
  })

  it('is filed once a year: filled in, corrected with a reason, reviewed, every version kept', async () => {
    const post = (name: keyof typeof who, url: string, payload: object) =>
      ask(name, `yearly/${url}`, { method: 'POST', payload })
    const { live, mayFile, mayReview } = (await ask('park', 'yearly/p1')).json()
    expect([live.enterprises, live['needs submitted'], live['needs qualified'], mayFile, mayReview]).toEqual([
      2,
      6,
      5,
      true,
      false,
    ])
    const mended = { item: 'visits', value: 4 }
    expect((await post('park', 'p1', { figures: [mended] })).statusCode).toBe(422)
    expect((await post('park', 'p1', { figures: [{ ...mended, note: '含电话回访' }] })).json()).toMatchObject({
      version: 1,
      state: 'filed',
    })
    expect((await post('park', 'p1/review', {})).statusCode).toBe(403)
    expect((await post('city', 'p1/review', { reason: '走访请附名单' })).json()).toMatchObject({ state: 'returned' })
    await post('park', 'p1', {})
    expect((await post('city', 'p1/review', {})).json()).toMatchObject({ version: 4, state: 'accepted' })
    expect((await post('park', 'p1', {})).statusCode).toBe(409)
    expect((await ask('park', 'yearly/p1')).json().filings).toHaveLength(4)
    expect((await ask('city', 'yearly/city')).json().live['needs submitted']).toBe(8)
    expect((await ask('province', 'yearly/city')).json().mayReview).toBe(true)
    await post('city', 'city', {})
    const below = async (name: keyof typeof who) =>
      (await ask(name, 'parks'))
        .json()
        .associations.map(({ id, filing }: Record<string, { state: string }>) => [id, filing?.state])
    expect([await below('province'), await below('city'), await below('park')]).toEqual([[['city', 'filed']], [], []])
    expect((await ask('park', 'yearly/p2')).statusCode).toBe(404)
    expect((await ask('firm', 'yearly/p1')).statusCode).toBe(403)
  })
})
