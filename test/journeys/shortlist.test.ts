import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { approve, editByHand, latestOf, lineByHand, send } from '../../pipelines/shortlist/change.ts'
import { computeShortlist } from '../../pipelines/shortlist/compute.ts'
import { mend } from '../../pipelines/shortlist/mend.ts'
import { openHighsSolver } from '../../src/adapters/solver/highs.ts'
import { differenceOf } from '../../src/domain/shortlist/difference.ts'
import type { Shortlist } from '../../src/domain/shortlist.ts'
import { inTransaction } from '../../src/ports/database.ts'
import { exposuresSince } from '../../src/store/exposures.ts'
import { appendFeedback } from '../../src/store/feedback.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { grant } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { beginErasing } from '../../src/store/persons/erasing.ts'
import { eraseFromShortlists } from '../../src/store/persons/erasing-shortlists.ts'
import { addShortlist, shortlistById, stopShortlist, versionOf, versionsOf } from '../../src/store/shortlists.ts'
import { aNeed, anEvidence, anExpert } from '../support/records.ts'
import { aShortlist, limits } from '../support/shortlists.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { openHouse, type SmallHouse } from './small-house.ts'

const welder = (id: string, own: object = {}) =>
  anExpert({
    id,
    name: `焊${id}`,
    organisation: `大学${id}`,
    fields: ['铜铝钎焊', '焊料'],
    description: '研究铜铝接头钎焊开裂。',
    capacity: 9,
    updated: '2026-05-01T00:00:00.000Z',
    evidence: [anEvidence({ id: `${id}#paper1`, title: '铜铝钎焊接头开裂的原因', description: '钎料中锌含量过高。' })],
    ...own,
  })
const cracks = (id: string, own: object = {}) =>
  aNeed({
    id,
    title: '铜铝接头钎焊后开裂',
    description: '冰箱管路铜铝钎焊接头放几天就开裂，想找懂焊料的人。',
    organisation: `扬州公司${id}`,
    region: '江苏省扬州市',
    keywords: ['钎焊'],
    pool: 'park-1',
    ...own,
  })
const officer = ['everyone', 'office:park-1', 'account:officer']

describe('a shortlist', () => {
  const database = openTestDatabase()
  const solver = openHighsSolver()
  afterAll(() => solver.close())
  let house: SmallHouse
  const ports = () => ({ ...house, index: house.index, solver, elapsed: () => performance.now(), seconds: 20 })
  const changing = { by: 'officer', why: '会前调整', at: '2026-06-02T00:00:00.000Z' }
  const current = async () => {
    const shortlist = (await shortlistById(database.db, 'shortlist-1', { circles: null }))!
    return { shortlist, latest: await latestOf(database.db, shortlist) }
  }
  const computed = async (own: Partial<Shortlist> = {}, circles: readonly string[] | null = officer) => {
    const shortlist = aShortlist(own)
    await addShortlist(database.db, shortlist)
    await computeShortlist(shortlist.id, circles, ports())
    return (await shortlistById(database.db, shortlist.id, { circles: null }))!
  }
  const pairs = async () => (await current()).latest.lines.map(({ needId, candidateId }) => [needId, candidateId])

  beforeEach(async () => {
    await needStore.put(
      database.db,
      ['n1', 'n2', 'n3'].map((id) => cracks(id)),
    )
    await expertStore.put(database.db, [welder('e1'), welder('e2'), welder('e3', { description: '钎焊。' })])
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
  })

  it('serves every need within the limits, and says of each line what speaks for it and why it stands there', async () => {
    const { state, version } = await computed({
      limits: limits({ perNeed: { expert: { least: 1, most: 1 } }, load: { expert: 1, result: 1 } }),
    })
    expect({ state, version }).toEqual({ state: 'drafted', version: 1 })
    const { lines, figures } = (await current()).latest
    expect(new Set(lines.map(({ needId }) => needId))).toEqual(new Set(['n1', 'n2', 'n3']))
    expect(new Set(lines.map(({ candidateId }) => candidateId)).size).toBe(3)
    for (const line of lines) {
      expect(line.score).toBeCloseTo(
        line.reasons.reduce((sum, { points }) => sum + points, 0),
        9,
      )
      expect(line.quotes[0]?.text).toContain('钎焊')
    }
    expect(lines.map(({ choice }) => choice)).toContain('本需求现有的首选')
    expect(lines.some(({ choice }) => /更合适，但本清单中已承担 1 项（上限 1）/.test(choice))).toBe(true)
    expect(figures).toMatchObject({ needs: 3, lines: 3, isStopped: false })
  })

  it('that cannot be, names the limits in conflict and the cheapest way out', async () => {
    const { state, conflict, version } = await computed({
      limits: limits({
        load: { expert: 1, result: 1 },
        exclusions: [{ kind: 'expert', id: 'e3', needId: null, reason: '回避' }],
      }),
    })
    expect({ state, version }).toEqual({ state: 'infeasible', version: 0 })
    expect([...conflict!.limits].sort()).toEqual([
      '焊e1至多 1 项',
      '焊e2至多 1 项',
      '焊e3不能对接“铜铝接头钎焊后开裂”',
      '焊e3不能对接“铜铝接头钎焊后开裂”',
      '焊e3不能对接“铜铝接头钎焊后开裂”',
      '需求“铜铝接头钎焊后开裂”至少 1 位专家',
      '需求“铜铝接头钎焊后开裂”至少 1 位专家',
      '需求“铜铝接头钎焊后开裂”至少 1 位专家',
    ])
    expect(conflict!.waysOut[0]!.text).toMatch(/^把焊e[12]的上限从 1 提到 2$/)
    const { state: after } = await computed({ id: 'eased', limits: conflict!.waysOut[0]!.limits! })
    expect(after).toBe('drafted')
  })

  it('offers one number to change for everybody where the limits would have to be changed one by one', async () => {
    const { conflict } = await computed({
      limits: limits({
        perNeed: { expert: { least: 2, most: 3 } },
        quotas: [{ of: 'organisation', value: null, least: null, most: 1 }],
      }),
    })
    const ways = new Map(conflict!.waysOut.map((way) => [way.text, way]))
    const general = ways.get('把各单位的名额从 1 统一提到 2')
    expect(general?.cost).toBe(3)
    expect(ways.get('把每条需求至少 2 位专家统一降到 1 位')?.limits?.perNeed.expert).toEqual({ least: 1, most: 3 })
    for (const [i, { limits: eased }] of conflict!.waysOut.entries())
      if (eased !== null) expect((await computed({ id: `eased-${i}`, limits: eased })).state).toBe('drafted')
    expect([...ways.keys()].filter((text) => text.includes('每位专家的上限'))).toEqual([])
  })

  it('leaves out who declined before and who is of the same organisation, whatever is locked', async () => {
    await appendFeedback(database.db, [
      {
        id: 'f1',
        asked: { kind: 'need', id: 'n1' },
        candidate: { kind: 'expert', id: 'e1' },
        outcome: 'declined',
        reason: 'bad time',
        words: null,
        saidBy: null,
        at: '2026-05-01T00:00:00.000Z',
        position: null,
        score: null,
        probability: null,
        profile: null,
      },
    ])
    await computed()
    expect(await pairs()).not.toContainEqual(['n1', 'e1'])
    await addShortlist(
      database.db,
      aShortlist({ id: 'shortlist-2', limits: limits({ locks: [{ needId: 'n1', kind: 'expert', id: 'e1' }] }) }),
    )
    await computeShortlist('shortlist-2', officer, ports())
    const locked = await shortlistById(database.db, 'shortlist-2', { circles: null })
    expect(locked!.state).toBe('infeasible')
    expect([...locked!.conflict!.limits].sort()).toEqual([
      '指定焊e1对接“铜铝接头钎焊后开裂”',
      '焊e1不能对接“铜铝接头钎焊后开裂”',
    ])
  })

  it('takes from each expert what he has under way, and what he was put forward for lately', async () => {
    await expertStore.put(database.db, [welder('e1', { capacity: 1 })])
    await house.follow()
    await computed({ limits: limits({ perNeed: { expert: { least: 1, most: 1 } } }) })
    const mine = (await pairs()).filter(([, expert]) => expert === 'e1')
    expect(mine.length).toBeLessThanOrEqual(1)
  })

  it('is edited, approved and sent, each a version that stays as it was; sending counts as putting forward', async () => {
    await computed({ limits: limits({ perNeed: { expert: { least: 1, most: 1 } } }) })
    const first = await current()
    const [line] = first.latest.lines
    const free = ['e1', 'e2', 'e3'].find((id) => id !== line!.candidateId)!
    const added = await lineByHand(
      { needId: line!.needId, kind: 'expert', id: free },
      { circles: officer, by: 'hand' },
      ports(),
    )
    const edits = [
      { do: 'note' as const, lineId: line!.id, note: '先电话联系' },
      { do: 'add' as const, line: added, to: 1 },
    ]
    await editByHand(database.db, first, { edits, ...changing })
    await approve(database.db, await current(), changing)
    await send(database.db, await current(), changing)
    const versions = await versionsOf(database.db, 'shortlist-1')
    expect(versions.map(({ act, by, why }) => [act, by, why])).toEqual([
      ['computed', 'officer', null],
      ['edited', 'officer', '会前调整'],
      ['approved', 'officer', '会前调整'],
      ['sent', 'officer', '会前调整'],
    ])
    const difference = differenceOf(first.latest, (await current()).latest)
    expect(difference.added.map(({ id, by }) => [id, by])).toEqual([[added.id, 'hand']])
    expect(difference.noted).toEqual([{ lineId: line!.id, before: null, after: '先电话联系' }])
    expect((await versionOf(database.db, 'shortlist-1', 1))!.lines).toEqual(first.latest.lines)
    const shown = await exposuresSince(database.db, ['e1', 'e2', 'e3'], '2026-05-01T00:00:00.000Z')
    expect([...shown.values()].reduce((sum, times) => sum + times, 0)).toBe(4)
    expect(await exposuresSince(database.db, ['e1'], '2026-07-01T00:00:00.000Z')).toEqual(new Map())
    await expect(approve(database.db, await current(), changing)).rejects.toThrow('not drafted')
  })

  it('that loses somebody changes as little as it can, and says for whom a substitute stands', async () => {
    await computed({ limits: limits({ perNeed: { expert: { least: 1, most: 1 } }, load: { expert: 2, result: 1 } }) })
    const before = await current()
    const lost = before.latest.lines[0]!
    const gone = [{ kind: 'expert' as const, id: lost.candidateId, needId: null, reason: '出差' }]
    const mended = await mend(before, { gone, circles: officer }, ports())
    if (!('lines' in mended)) throw new Error('it can be mended')
    const { added, removed, moved } = differenceOf(before.latest, mended)
    const went = before.latest.lines.filter(({ candidateId }) => candidateId === lost.candidateId)
    expect(removed).toEqual(went)
    expect(added.map(({ needId }) => needId).sort()).toEqual(went.map(({ needId }) => needId).sort())
    expect(moved).toEqual([])
    for (const line of added) expect(line.choice).toMatch(new RegExp(`^替补${lost.title}（出差）`))
  })

  it('names a sensitive need only when somebody who was named for it asks', async () => {
    const secret = cracks('secret', { sensitive: true })
    await needStore.put(database.db, [secret])
    await house.follow()
    await computed()
    expect((await pairs()).map(([need]) => need)).not.toContain('secret')
    await grant(database.db, {
      kind: 'need',
      recordId: 'secret',
      audience: 'account:officer',
      grantedBy: 'house',
      at: '2026-03-01T00:00:00.000Z',
    })
    await needStore.readdress(database.db, ['secret'])
    await addShortlist(database.db, aShortlist({ id: 'shortlist-2', needs: ['secret'] }))
    await computeShortlist('shortlist-2', officer, ports())
    const lines = (await versionOf(database.db, 'shortlist-2', 1))!.lines
    expect(new Set(lines.map(({ needId }) => needId))).toEqual(new Set(['secret']))
  })

  it('warns of somebody whose record nobody has confirmed for a year', async () => {
    await expertStore.put(database.db, [welder('e1', { updated: '2025-03-01T00:00:00.000Z', confirmed: null })])
    await house.follow()
    await computed()
    const { lines } = (await current()).latest
    const warned = (id: string) =>
      lines.filter(({ candidateId }) => candidateId === id).flatMap(({ warnings }) => warnings)
    expect(new Set(warned('e1'))).toEqual(new Set(['资料已超过一年未确认（最近一次 2025-03-01），邀请前请先核实']))
    expect(warned('e2')).toEqual([])
  })

  it('says honestly that nobody fits, and what to do', async () => {
    await needStore.put(database.db, [
      cracks('odd', { title: '量子测控', description: '低温微波测控链路。', keywords: [] }),
    ])
    await house.follow()
    await computed({ needs: ['odd', 'n1'], limits: limits({ minimumGrade: 2 }) })
    const { unserved } = (await current()).latest
    expect(unserved.map(({ needId }) => needId)).toContain('odd')
    const odd = unserved.find(({ needId }) => needId === 'odd')!
    expect(odd.reason).toContain('库中没有达到“较强相关”的候选')
    expect(odd.steps.length).toBeGreaterThan(0)
  })

  it('forgets an expert who asks for it in every version; the rest of it stays', async () => {
    await computed({
      limits: limits({ load: { expert: 1, result: 1 }, loads: [{ kind: 'expert', id: 'e1', most: 2 }] }),
    })
    await approve(database.db, await current(), changing)
    await send(database.db, await current(), changing)
    const before = (await current()).latest
    await inTransaction(database.db, async (tx) => {
      await beginErasing(tx)
      await eraseFromShortlists(tx, { accountIds: ['officer'], expertIds: ['e1'], words: ['焊e1'] })
    })
    const { shortlist, latest } = await current()
    const left = before.lines.filter(({ candidateId }) => candidateId !== 'e1')
    expect(left.length).toBeLessThan(before.lines.length)
    expect(latest.lines.map(({ id }) => id)).toEqual(left.map(({ id }) => id))
    const all = await Promise.all([1, 2, 3].map((number) => versionOf(database.db, 'shortlist-1', number)))
    expect(JSON.stringify([shortlist, all])).not.toMatch(/焊e1|"e1"|officer/)
    expect(await exposuresSince(database.db, ['e1'], '2026-01-01T00:00:00.000Z')).toEqual(new Map())
  })

  it('that is stopped ends with what there is', async () => {
    await addShortlist(database.db, aShortlist())
    await stopShortlist(database.db, 'shortlist-1')
    await computeShortlist('shortlist-1', officer, ports())
    const stopped = (await shortlistById(database.db, 'shortlist-1', { circles: null }))!
    expect(stopped.progress).toBeNull()
    expect(stopped.state).toBe('drafted')
    const { lines, unserved } = (await current()).latest
    const untold = unserved.filter(({ reason }) => reason === '计算被停止，还没有轮到这条需求')
    expect(new Set([...lines, ...untold].map(({ needId }) => needId))).toEqual(new Set(['n1', 'n2', 'n3']))
  })
})
