import { readSheet } from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { openZip } from '../../pipelines/ingest/xlsx/zip.ts'
import { inTransaction } from '../../src/ports/database.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { beginErasing } from '../../src/store/persons/erasing.ts'
import { eraseFromEvents, heldOnEvents } from '../../src/store/persons/erasing-events.ts'
import { addShortlist, addVersion } from '../../src/store/shortlists.ts'
import { aNeed, anExpert } from '../support/records.ts'
import { aLine, aShortlist } from '../support/shortlists.ts'
import { openTestApi } from './test-api.ts'

const circles = ['everyone', 'office:park-1', 'account:officer']
const officer = { accountId: 'officer', role: 'park' as const, organisationId: 'park-1', circles }

const setting = {
  hours: { begins: '09:00', minutes: 20, gap: 5, count: 3, breaks: [{ from: '09:45', minutes: 15, name: '茶歇' }] },
  tables: ['1号桌', '2号桌'],
}
const lineOf = (firm: string, expert: string, own: object = {}) =>
  aLine({
    id: `${firm}-${expert}`,
    needId: `need-${firm}`,
    candidateId: expert,
    title: `专家${expert}`,
    need: { title: `${firm}的需求`, organisation: `${firm}公司`, organisationId: null, region: null },
    ...own,
  })

describe('an event', { timeout: 120_000 }, () => {
  const api = openTestApi({ viewerOf: async () => officer })
  const send = async (url: string, payload: object) => {
    const answer = await api.ask({ method: 'POST', url: `/api/v1/events${url}`, payload })
    return { status: answer.statusCode, body: answer.json() }
  }
  const made = async (own: object = {}) =>
    (await send('', { shortlistId: 'shortlist-1', title: '六月对接会', day: '2026-06-18', setting, ...own })).body

  beforeEach(async () => {
    const open = { visibility: 'public' as const, pool: 'park-1' }
    await needStore.put(
      api.db,
      ['甲', '乙', '丙'].map((id) => aNeed({ id: `need-${id}`, ...open })),
    )
    await expertStore.put(
      api.db,
      ['e1', 'e2', 'e3'].map((id) => anExpert({ id, name: `专家${id}`, ...open })),
    )
    const shortlist = aShortlist({ state: 'approved', pool: 'park-1' })
    await addShortlist(api.db, shortlist)
    const pairs = [lineOf('甲', 'e1'), lineOf('甲', 'e2'), lineOf('乙', 'e1'), lineOf('丙', 'e1'), lineOf('丙', 'e2')]
    const second = lineOf('甲', 'e1', { id: 'again', note: '=1+1' })
    const head = { at: shortlist.made, by: null, act: 'computed' as const, why: null, unserved: [], figures: null }
    await addVersion(api.db, shortlist, { ...head, lines: [...pairs, second] })
  })

  it('seats every meeting of the list once: two lines of the same two are one, nobody is twice at a time, breaks are kept', async () => {
    const { current, host, version } = await made()
    expect({ host, version }).toEqual({ host: '射陵经济开发区科学技术协会', version: 1 })
    expect(current.slots).toEqual([
      { from: '09:00', to: '09:20' },
      { from: '09:25', to: '09:45' },
      { from: '10:00', to: '10:20' },
    ])
    expect(current.meetings).toHaveLength(5)
    expect(current.meetings[0].topics).toHaveLength(2)
    expect(current.places).toHaveLength(5)
    const taken = current.places.map(({ slot, table }: { slot: number; table: string }) => `${slot} ${table}`)
    expect(new Set(taken).size).toBe(5)
    expect(current.figures).toMatchObject({ meetings: 5, placed: 5, moves: 0 })
  })

  it('says what does not fit, why, and what would help; the way out is taken by its setting', async () => {
    const { id, current } = await made({ setting: { ...setting, hours: { ...setting.hours, count: 2 } } })
    expect(current.unplaced).toHaveLength(1)
    expect(current.unplaced[0].reason).toBe('专家e1在场的 2 个时段都已排满')
    expect(current.waysOut.map(({ text }: { text: string }) => text)).toEqual([
      '加 1 个时段（到 10:20 结束），就都排得下',
    ])
    const eased = await send(`/${id}/timetables`, {
      version: 1,
      why: '加一个时段',
      setting: current.waysOut[0].setting,
    })
    expect(eased.body.current.unplaced).toEqual([])
  })

  it('is changed by hand where that is lawful, and says what stands in the way where it is not', async () => {
    const { id, current } = await made()
    const [first, second] = current.places.filter(({ meetingId }: { meetingId: string }) =>
      current.meetings.some(
        (each: { id: string; partner: { key: string } }) => each.id === meetingId && each.partner.key === 'expert:e1',
      ),
    )
    const move = (slot: number) => ({
      version: 1,
      why: '企业要求',
      edits: [{ do: 'move', meetingId: first.meetingId, slot }],
    })
    const refused = await send(`/${id}/edits`, move(second.slot))
    expect(refused.status).toBe(422)
    expect(refused.body.detail).toContain('专家e1另有一场')
    const { body: opened } = await api
      .ask({ url: `/api/v1/events/${id}/openings?meeting=${first.meetingId}` })
      .then((answer) => ({ body: answer.json() }))
    expect(opened.openings[second.slot].obstacles).toContain('专家e1另有一场')
    const cancel = await send(`/${id}/edits`, {
      version: 1,
      why: '企业不来',
      edits: [{ do: 'cancel', meetingId: second.meetingId }],
    })
    expect(cancel.body.current.meetings).toHaveLength(4)
    const moved = await send(`/${id}/edits`, { ...move(second.slot), version: 2 })
    expect(
      moved.body.current.places.find(({ meetingId }: { meetingId: string }) => meetingId === first.meetingId),
    ).toMatchObject({
      slot: second.slot,
      isPinned: true,
    })
    expect((await send(`/${id}/edits`, { ...move(0), version: 2 })).status).toBe(409)
  })

  it('is mended with the fewest moves, shown first: an expert late, a firm that walked in, a table lost, a late start', async () => {
    const { id, current } = await made()
    const absent = { what: 'absent', key: 'expert:e2', from: null, to: null, reason: '临时出差' }
    const tried = await send(`/${id}/repairs`, { version: 1, happenings: [absent], keep: false })
    expect(tried.body.version).toBeNull()
    expect(tried.body.difference.changes).toHaveLength(2)
    for (const change of tried.body.difference.changes)
      expect(change).toMatchObject({ after: null, why: '专家e2：临时出差' })
    const walkIn = { what: 'walk-in', firm: '丁公司', wishes: [{ partner: 'expert:e3', topic: '电机轴承发热' }] }
    const came = await send(`/${id}/repairs`, { version: 1, at: '09:10', happenings: [walkIn] })
    expect(came.body.version).toBe(2)
    expect(came.body.difference.changes).toHaveLength(1)
    expect(came.body.difference.changes[0]).toMatchObject({ firm: '丁公司', before: null, why: '临时加的' })
    expect(came.body.difference.changes[0].after.from > '09:10').toBe(true)
    const table = { what: 'absent', key: 'table:1号桌', from: null, to: null, reason: '被占用' }
    const late = { what: 'late', minutes: 30, until: null }
    const both = await send(`/${id}/repairs`, { version: 2, happenings: [table, late] })
    expect(both.body.unplaced.length).toBe(3)
    expect(both.body.difference.shifted).toBeGreaterThan(0)
    const { versions } = (await api.ask({ url: `/api/v1/events/${id}/versions` })).json()
    expect(versions.map(({ act, why }: { act: string; why: string }) => [act, why])).toEqual([
      ['arranged', null],
      ['repaired', '丁公司临时到场'],
      ['repaired', '1号桌：被占用；晚 30 分钟'],
    ])
    const again = (await api.ask({ url: `/api/v1/events/${id}?version=1` })).json()
    expect(again.current.places).toEqual(current.places)
  })

  it('prints by firm, expert and table, reads back by another library, runs nothing, and gives the same bytes again', async () => {
    const { id } = await made()
    const file = async (format: string) =>
      (await api.app.inject({ url: `/api/v1/events/${id}/export?format=${format}` })).rawPayload
    for (const format of ['xlsx', 'docx', 'csv']) expect((await file(format)).equals(await file(format))).toBe(true)
    const book = await file('xlsx')
    const [header, ...rows] = await readSheet(book, '总表')
    expect(header).toEqual(['时间', '桌号', '企业', '专家、成果方', '职称、单位', '谈什么', '备注'])
    expect(rows).toHaveLength(5)
    expect(rows.flat()).toContain("'=1+1")
    for (const sheet of ['桌位图', '按企业', '按专家', '按桌'])
      expect((await readSheet(book, sheet)).length).toBeGreaterThan(3)
    const text = (await openZip(await file('docx')).text('word/document.xml'))!
    for (const said of ['甲公司', '专家e1', '1号桌', '2026年6月18日', 'w:orient="landscape"', 'w:eastAsia="仿宋"'])
      expect(text).toContain(said)
    // A page for each of three firms, two experts and the tables that are used; then a card for each table.
    expect(text.match(/<w:pageBreakBefore\/>/g)!.length).toBe(3 + 2 + 2 - 1 + 2 - 1)
    expect((await file('csv')).toString().split('\r\n')[0]).toContain('时间,桌号,企业')
  })

  it('shows of it only needs and experts that its reader may see today', async () => {
    const { id } = await made()
    await expertStore.put(api.db, [anExpert({ id: 'e2', name: '专家e2', visibility: 'private', pool: 'elsewhere' })])
    const { current } = (await api.ask({ url: `/api/v1/events/${id}` })).json()
    expect(current.meetings).toHaveLength(3)
    expect(current.places).toHaveLength(3)
    expect(current.figures).toBeNull()
    expect((await api.app.inject({ url: `/api/v1/events/${id}/export?format=csv` })).body).not.toContain('专家e2')
  })

  it('loses whoever is deleted from all its versions', async () => {
    const { id } = await made()
    const absent = { what: 'absent', key: 'expert:e2', from: '10:00', to: null, reason: '专家e2要赶飞机' }
    await send(`/${id}/repairs`, { version: 1, happenings: [absent] })
    const person = { accountIds: ['officer'], expertIds: ['e2'], words: ['专家e2'] }
    expect((await heldOnEvents(api.db, person)).length).toBeGreaterThan(0)
    await inTransaction(api.db, async (tx) => {
      await beginErasing(tx)
      await eraseFromEvents(tx, person)
    })
    expect(await heldOnEvents(api.db, person)).toEqual([])
    for (const version of [1, 2]) {
      const body = JSON.stringify((await api.ask({ url: `/api/v1/events/${id}?version=${version}` })).json())
      expect(body).not.toMatch(/专家e2|expert:e2|officer/)
    }
  })
})
