import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engagementStates } from '../../src/domain/engagement.ts'
import { isOver, type Need, needStates } from '../../src/domain/need.ts'
import { addBounty, bountyPage } from '../../src/store/bounties.ts'
import { addChain, chainPage } from '../../src/store/chains/chains.ts'
import { addEngagement, engagementPage, type KeptEngagement } from '../../src/store/engagements/engagements.ts'
import { placeOf } from '../../src/store/engagements/most-urgent-first.ts'
import { addEvent, eventPage } from '../../src/store/events.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import {
  type LibraryOrder,
  type LibraryPlace,
  mostUrgentNeeds,
  newestArrived,
} from '../../src/store/libraries/orders.ts'
import { needsSought } from '../../src/store/needs/needs-sought.ts'
import type { NewestPlace } from '../../src/store/newest-first.ts'
import { addShortlist, countShortlists, shortlistPage } from '../../src/store/shortlists.ts'
import { aBounty } from '../support/bounties.ts'
import { anEngagement } from '../support/engagements.ts'
import { anEvent } from '../support/events.ts'
import { aNeed } from '../support/records.ts'
import { aShortlist } from '../support/shortlists.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { truncate } from '../support/truncate.ts'

const circles = null
/** Follows the pages to the end, so many lines each. */
const read = async <T extends { readonly id: string }, P>(
  pageBehind: (after: P | null) => Promise<readonly T[]>,
  placeOf: (last: T) => P,
): Promise<readonly string[]> => {
  const ids: string[] = []
  for (let after: P | null = null; ; ) {
    const page: readonly T[] = await pageBehind(after)
    ids.push(...page.map(({ id }) => id))
    const last = page.at(-1)
    if (last === undefined) return ids
    after = placeOf(last)
  }
}

describe('engagements, a page at a time', { timeout: 120_000 }, () => {
  const database = openTestDatabase()
  const pages = (limit: number) => read((after) => engagementPage(database.db, { circles, after, limit }, {}), placeOf)
  const put = async (engagements: readonly KeptEngagement[]): Promise<void> => {
    for (const each of engagements) await addEngagement(database.db, each)
  }

  it('begin with what is overdue, go on by the day due, then without one the newest, and end with what is over', async () => {
    const of = (id: string, own: Partial<KeptEngagement>) =>
      anEngagement({ id, needId: `need-${id}`, created: '2026-03-01T00:00:00.000Z', ...own })
    await put([
      of('over and long due', { state: 'closed', nextDue: '2020-01-01', created: '2026-03-01T00:00:00.000Z' }),
      of('over, newer', { state: 'declined', created: '2026-03-02T00:00:00.000Z' }),
      of('no day', {}),
      of('no day, newer', { created: '2026-03-05T00:00:00.000Z' }),
      of('far', { nextDue: '2026-12-01' }),
      of('near', { nextDue: '2026-06-02' }),
      of('near, newer', { nextDue: '2026-06-02', created: '2026-03-04T00:00:00.000Z' }),
      of('overdue', { nextDue: '2026-05-01' }),
      of('overdue longest', { nextDue: '2026-04-01' }),
    ])
    const order = [
      ...['overdue longest', 'overdue', 'near, newer', 'near', 'far', 'no day, newer', 'no day'],
      ...['over, newer', 'over and long due'],
    ]
    for (const limit of [1, 2, 4, 100]) expect(await pages(limit)).toEqual(order)
  })

  it('hold each once and in one order, whatever they are and however large a page is', async () => {
    const days = ['2026-05-01', '2026-06-01', '2026-06-02'] as const
    const one = fc.record({
      state: fc.constantFrom(...engagementStates),
      nextDue: fc.constantFrom(null, ...days),
      created: fc.constantFrom(...days).map((day) => `${day}T08:00:00.001Z`),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 15 }), fc.integer({ min: 1, max: 9 }), async (rows, limit) => {
        await truncate(database.db)
        const kept = rows.map((row, at) => anEngagement({ id: `e${at}`, needId: `n${at}`, ...row }))
        await put(kept)
        const isOver = ({ state }: KeptEngagement) => state === 'declined' || state === 'closed'
        const key = (each: KeptEngagement) => (isOver(each) ? '' : (each.nextDue ?? '9'))
        const expected = kept.toSorted(
          (a, b) =>
            Number(isOver(a)) - Number(isOver(b)) ||
            key(a).localeCompare(key(b)) ||
            b.created.localeCompare(a.created) ||
            (a.id < b.id ? -1 : 1),
        )
        expect(await pages(limit)).toEqual(expected.map(({ id }) => id))
      }),
      { numRuns: 12 },
    )
  })

  it('lose and double nothing when a line behind the reader moves', async () => {
    await put(['a', 'b', 'c', 'd'].map((id, at) => anEngagement({ id, needId: id, nextDue: `2026-06-0${at + 1}` })))
    const first = await engagementPage(database.db, { circles, after: null, limit: 2 }, {})
    await database.db.updateTable('engagements').set({ nextDue: '2026-07-01' }).where('id', '=', 'b').execute()
    const after = placeOf(first.at(-1)!)
    const second = await engagementPage(database.db, { circles, after, limit: 2 }, {})
    expect([...first, ...second].map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are those due between two days when these are asked for, and never what is over', async () => {
    await put([
      anEngagement({ id: 'before', needId: '1', nextDue: '2026-05-31' }),
      anEngagement({ id: 'first', needId: '2', nextDue: '2026-06-01' }),
      anEngagement({ id: 'last', needId: '3', nextDue: '2026-06-08' }),
      anEngagement({ id: 'behind', needId: '4', nextDue: '2026-06-09' }),
      anEngagement({ id: 'over', needId: '5', nextDue: '2026-06-02', state: 'closed' }),
    ])
    const due = { dueFrom: '2026-06-01', dueUntil: '2026-06-08' }
    const found = await engagementPage(database.db, { circles, after: null, limit: 9 }, due)
    expect(found.map(({ id }) => id)).toEqual(['first', 'last'])
  })
})

describe('lists with the newest first, a page at a time', () => {
  const database = openTestDatabase()
  const many = Array.from({ length: 13 }, (_, at) => ({
    id: `r${(at * 5) % 13}`,
    // Several of one moment: the id decides.
    day: `2026-05-${String(10 + Math.floor(at / 3)).padStart(2, '0')}`,
  }))
  const newest = many.toSorted((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? 1 : -1)).map(({ id }) => id)
  const at = (day: string): string => `${day}T08:00:00.001Z`

  it('holds each shortlist, bounty, chain and event once', async () => {
    const { db } = database
    for (const { id, day } of many) {
      await addShortlist(db, aShortlist({ id, made: at(day) }))
      await addBounty(db, aBounty({ id, needId: id, created: at(day) }))
      await addChain(db, { id, title: id, pool: 'park-1', nodes: [], updated: at(day) })
      await addEvent(db, anEvent({ id, day, shortlistId: id }))
    }
    const inPages = <T extends { readonly id: string }>(
      list: (
        at: typeof db,
        page: { readonly circles: null; readonly after: NewestPlace | null; readonly limit: number },
      ) => Promise<readonly T[]>,
      moment: (last: T) => string,
    ) =>
      read(
        (after: NewestPlace | null) => list(db, { circles, after, limit: 4 }),
        (last) => ({ id: last.id, at: moment(last) }),
      )
    expect(await inPages(shortlistPage, ({ made }) => made)).toEqual(newest)
    expect(await inPages(bountyPage, ({ created }) => created)).toEqual(newest)
    expect(await inPages(chainPage, ({ updated }) => updated)).toEqual(newest)
    expect(await inPages(eventPage, ({ day }) => day)).toEqual(newest)
  })

  it.each([
    ['', ['a', 'b', 'c']],
    ['清单 六月', ['a']],
    ['%', ['c']],
    ['没有的', []],
  ] as const)('finds shortlists by «%s» in their titles', async (text, expected) => {
    const titles = { a: '六月对接会清单', b: '七月清单', c: '100% 清单' }
    for (const [id, title] of Object.entries(titles)) await addShortlist(database.db, aShortlist({ id, title }))
    const found = await shortlistPage(database.db, { circles, after: null, limit: 9, text })
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected)
    expect(await countShortlists(database.db, { circles, text })).toBe(expected.length)
  })
})

describe('needs, a page at a time', { timeout: 120_000 }, () => {
  const database = openTestDatabase()
  const pages = (limit: number, order: LibraryOrder<Need> = mostUrgentNeeds) =>
    read(
      (after: LibraryPlace | null) => needStore.page(database.db, { ordered: { order, after }, limit }),
      order.placeOf,
    )

  it('begin with the nearest deadline, go on without one the newest, and end with what is over', async () => {
    const of = (id: string, own: Partial<Need>) => aNeed({ id, firstSeen: '2026-03-01T00:00:00.000Z', ...own })
    await needStore.put(database.db, [
      of('a over, long due', { state: 'solved', deadline: '2020-01-01' }),
      of('b over, newer', { state: 'withdrawn', firstSeen: '2026-03-02T00:00:00.000Z' }),
      of('c no day', {}),
      of('d no day, newer', { firstSeen: '2026-03-05T00:00:00.000Z' }),
      of('e far', { deadline: '2026-12-01' }),
      of('f near', { deadline: '2026-06-02' }),
      of('g near, newer', { deadline: '2026-06-02', firstSeen: '2026-03-04T00:00:00.000Z' }),
      of('h past its day', { deadline: '2026-05-01', state: 'escalated' }),
    ])
    const urgent = ['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a']
    for (const limit of [1, 3, 100]) expect((await pages(limit)).map((id) => id[0])).toEqual(urgent)
    const newest = ['d', 'g', 'b', 'h', 'f', 'e', 'c', 'a']
    for (const limit of [1, 3, 100]) expect((await pages(limit, newestArrived)).map((id) => id[0])).toEqual(newest)
  })

  it('hold each once and in one order, whatever they are and however large a page is', async () => {
    const days = ['2026-05-01', '2026-06-01', '2026-06-02'] as const
    const one = fc.record({
      state: fc.constantFrom(...needStates),
      deadline: fc.constantFrom(null, ...days),
      firstSeen: fc.constantFrom(...days).map((day) => `${day}T08:00:00.001Z`),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 15 }), fc.integer({ min: 1, max: 9 }), async (rows, limit) => {
        await truncate(database.db)
        const kept = rows.map((row, at) => aNeed({ id: `n${at}`, ...row }))
        await needStore.put(database.db, kept)
        const key = ({ state, deadline }: Need) => (isOver(state) ? '' : (deadline ?? '9'))
        const expected = kept.toSorted(
          (a, b) =>
            Number(isOver(a.state)) - Number(isOver(b.state)) ||
            key(a).localeCompare(key(b)) ||
            b.firstSeen.localeCompare(a.firstSeen) ||
            (a.id < b.id ? -1 : 1),
        )
        expect(await pages(limit)).toEqual(expected.map(({ id }) => id))
      }),
      { numRuns: 12 },
    )
  })
})

describe('needs by words', () => {
  const database = openTestDatabase()
  it.each([
    ['焊接', ['a', 'b']],
    ['泵业 焊接', ['b']],
    ['a', ['a']],
    ['_', []],
  ] as const)('are found by «%s» in title and firm, or by id', async (text, expected) => {
    await needStore.put(database.db, [
      aNeed({ id: 'a', title: '薄板焊接变形', organisation: '机械厂' }),
      aNeed({ id: 'b', title: '泵壳焊接气孔', organisation: '沃川泵业' }),
    ])
    const sought = needsSought({ text, isAwaiting: false })
    const found = await needStore.page(database.db, { limit: 9, sought })
    expect(found.map(({ id }) => id)).toEqual(expected)
    expect(await needStore.count(database.db, {}, sought)).toBe(expected.length)
  })
})
