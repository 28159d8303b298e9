import { describe, expect, it } from 'vitest'
import { house, type Viewer } from '../../src/domain/viewer.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { addPerson } from '../support/people.ts'
import { aNeed } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

describe('the thesaurus of an administrator', () => {
  const administrator: Viewer = { ...house, role: 'administrator', accountId: 'root', circles: ['administration'] }
  let viewer = administrator
  const api = openTestApi({ viewerOf: async () => viewer })
  const addressOf = (concept: string) => `/api/v1/thesaurus/concepts/${encodeURIComponent(concept)}`
  const read = async (concept: string) => (await api.ask({ url: addressOf(concept) })).json()
  const nothing = { altLabel: [], en: [], broader: [], related: [] }
  const put = (concept: string, words: object, headers: Record<string, string> = {}) =>
    api.ask({
      method: 'PUT',
      url: addressOf(concept),
      headers,
      payload: { words: { ...nothing, ...words }, why: '车间这样叫' },
    })
  const post = (url: string, payload: object) => api.ask({ method: 'POST', url: `/api/v1/thesaurus/${url}`, payload })

  it('is listed by field, kind, standing and any label', async () => {
    const all = (await api.ask({ url: '/api/v1/thesaurus/concepts?limit=2' })).json()
    expect([all.total, all.concepts.length, all.counts.industry]).toEqual([
      7,
      2,
      { welding: 4, chemicals: 1, environment: 2 },
    ])
    const found = (await api.ask({ url: '/api/v1/thesaurus/concepts?text=BRAZ' })).json()
    expect(found.concepts).toMatchObject([{ concept: '钎焊', matched: 'brazing', stand: 'shipped' }])
    const rest = (await api.ask({ url: '/api/v1/thesaurus/concepts?text=%E7%A1%9D%E5%8C%96&from=1' })).json()
    expect(rest.concepts.map(({ concept }: { concept: string }) => concept)).toEqual(['硝化作用', '硝化反应器'])
  })

  it('takes a change with its reason, tells its history, and takes it back', async () => {
    await addPerson(api.db, { id: 'root', name: '系统管理员' })
    expect(await read('飞溅')).toMatchObject({ stand: 'shipped', history: [], narrower: [] })
    const done = await put('飞溅', { altLabel: ['焊渣飞溅', '炸焊疤'], related: ['焊接'] }, { 'if-match': '"0"' })
    expect([done.statusCode, done.headers.etag]).toEqual([200, '"1"'])
    expect(await read('飞溅')).toMatchObject({
      altLabel: ['焊渣飞溅', '炸焊疤'],
      stand: 'changed',
      shipped: { altLabel: ['焊渣飞溅'] },
      history: [{ act: 'change', added: { altLabel: ['炸焊疤'] }, removed: {}, why: '车间这样叫', name: '系统管理员' }],
    })
    expect((await put('飞溅', { altLabel: ['焊渣飞溅'] }, { 'if-match': '"0"' })).statusCode).toBe(412)

    const undone = await post('changes/1/undoing', { why: '叫法有误' })
    expect(undone.statusCode).toBe(200)
    expect(await read('飞溅')).toMatchObject({
      altLabel: ['焊渣飞溅'],
      history: [
        { act: 'undo', undoes: '1' },
        { act: 'change', isTakenBack: true },
      ],
    })
    expect((await post('changes/1/undoing', { why: '再来' })).statusCode).toBe(409)
    expect((await post('changes/2/undoing', { why: '还是要' })).statusCode).toBe(200)
    expect((await read('飞溅')).altLabel).toEqual(['焊渣飞溅', '炸焊疤'])
    const noted = (await auditRows(api.db)).filter(({ kind }) => kind === 'thesaurus')
    expect(noted.map(({ action, recordIds }) => [action, recordIds])).toEqual(
      ['1', '2', '3'].map((id) => ['change thesaurus', [id]]),
    )
  })

  it('calls a concept otherwise, in its neighbours and its history too, and goes by its new name', async () => {
    const renamed = await api.ask({
      method: 'PUT',
      url: addressOf('焊料'),
      headers: { 'if-match': '"0"' },
      payload: { prefLabel: '钎料', words: { ...nothing, altLabel: ['焊料'] }, why: '本地都叫钎料' },
    })
    expect([renamed.statusCode, renamed.json().concept]).toEqual([200, '钎料'])
    expect((await read('焊料')).status).toBe(404)
    expect(await read('钎料')).toMatchObject({
      altLabel: ['焊料'],
      stand: 'changed',
      shipped: { concept: '焊料', altLabel: ['钎料'] },
      history: [{ concept: '钎料', renamed: '钎料', added: { altLabel: ['焊料'] }, removed: { altLabel: ['钎料'] } }],
    })
    expect(await read('钎焊')).toMatchObject({ related: ['钎料'], stand: 'shipped', history: [] })
    const later = await put('钎料', { altLabel: ['焊料', '焊丝'] }, { 'if-match': '"1"' })
    expect(later.statusCode).toBe(200)
    expect((await put('钎焊', { altLabel: ['硬钎焊'], related: ['钎料', '焊接'] })).statusCode).toBe(200)

    const file = (await api.app.inject({ url: '/api/v1/thesaurus/changes.jsonl' })).body
    expect((await post('changes/1/undoing', { why: '还是叫焊料' })).statusCode).toBe(200)
    expect(await read('焊料')).toMatchObject({ altLabel: ['钎料', '焊丝'] })
    expect(await read('钎焊')).toMatchObject({ related: ['焊料', '焊接'] })

    for (const id of [2, 3]) await post(`changes/${id}/undoing`, { why: '清空' })
    const importing = async () => (await post('imports', { lines: file, keep: true })).json().lines
    const fates = (lines: readonly { readonly fate: string }[]) => lines.map(({ fate }) => fate)
    expect(fates(await importing())).toEqual(['new', 'new', 'new'])
    expect(await read('钎料')).toMatchObject({ altLabel: ['焊料', '焊丝'] })
    expect(await read('钎焊')).toMatchObject({ related: ['钎料', '焊接'] })
    expect(fates(await importing())).toEqual(['same', 'same', 'same'])
  })

  it('takes how people tell of a problem, and leaves it where nothing is said of it', async () => {
    const words = { altLabel: ['焊渣飞溅'], related: ['焊接'], said: ['焊 到处 珠子'], befalls: ['焊机'] }
    expect((await put('飞溅', words)).statusCode).toBe(200)
    expect(await read('飞溅')).toMatchObject({ said: ['焊…到处…珠子'], befalls: ['焊机'], shipped: { said: [] } })
    expect((await put('飞溅', { altLabel: ['焊渣飞溅', '炸点'], related: ['焊接'] })).statusCode).toBe(200)
    expect(await read('飞溅')).toMatchObject({ altLabel: ['焊渣飞溅', '炸点'], said: ['焊…到处…珠子'] })
    const draft = { act: 'change', concept: '飞溅', words: { ...nothing, related: ['焊接'] } }
    expect((await post('trials', { text: '焊机焊完到处都是珠子', draft })).json()).toMatchObject({
      now: { symptoms: [] },
      drafted: { symptoms: [{ concept: '飞溅', said: '焊机焊完到处都是珠子', looksFor: ['飞溅', '焊接'] }] },
    })
    expect((await put('飞溅', { related: ['焊接'], said: ['焊.*'] })).json().errors).toMatchObject([{ field: 'said' }])
  })

  it('takes a new concept, puts it under another, and takes both out of use', async () => {
    const added = await post('concepts', {
      concept: '激光钎焊',
      kind: 'process',
      industry: 'welding',
      words: { ...nothing, broader: ['钎焊'] },
      why: '园区新工艺',
    })
    expect(added.statusCode).toBe(201)
    expect(await read('激光钎焊')).toMatchObject({ stand: 'house', shipped: null, broader: ['钎焊'] })
    expect((await read('钎焊')).narrower).toEqual(['激光钎焊'])
    expect((await post(`concepts/${encodeURIComponent('钎焊')}/retirement`, { why: '试' })).statusCode).toBe(200)
    expect((await read('激光钎焊')).broader).toEqual([])
    expect(await read('钎焊')).toMatchObject({ stand: 'retired', altLabel: ['硬钎焊'] })
    const again = await post('concepts', { concept: '钎焊', kind: 'process', industry: 'welding', why: '再加' })
    expect([again.statusCode, again.json().detail]).toEqual([409, expect.stringContaining('已停用')])
    const { changes } = (await api.ask({ url: '/api/v1/thesaurus/changes?limit=1' })).json()
    expect(changes).toMatchObject([{ concept: '钎焊', act: 'retire' }])
  })

  it('says in Chinese what is wrong with every word', async () => {
    const refused = await put('飞溅', { altLabel: ['钎料'], broader: ['没有的'], related: ['飞溅'] })
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors).toEqual([
      { field: 'broader', value: '没有的', expected: expect.stringContaining('没有叫“没有的”的概念') },
      { field: 'altLabel', value: '钎料', expected: expect.stringContaining('已是概念“焊料”的说法') },
      { field: 'related', value: '飞溅', expected: expect.stringContaining('自己') },
    ])
    expect((await put('焊接', { broader: ['钎焊'] })).json().detail).toContain('绕一圈')
    expect((await put('不存在', {})).statusCode).toBe(404)
  })

  it('counts what the libraries say, tries a draft without keeping it, and finds words it lacks', async () => {
    const need = (id: string, more: object = {}) =>
      aNeed({ id, title: '铜管钎焊出现炸焊疤', organisation: `${id}公司`, description: '每班都有炸焊疤。', ...more })
    await needStore.put(api.db, [need('a'), need('b'), need('c'), need('d', { sensitive: true })])
    const { words } = (await api.ask({ url: `${addressOf('钎焊')}/mentions` })).json()
    expect(words).toEqual([
      { word: '钎焊', need: 3, result: 0, expert: 0 },
      { word: '硬钎焊', need: 0, result: 0, expert: 0 },
    ])
    const draft = { act: 'change', concept: '飞溅', words: { ...nothing, altLabel: ['焊渣飞溅', '炸焊疤'] } }
    const tried = (await post('trials', { text: '钎焊有炸焊疤', draft })).json()
    expect(tried.now.concepts.map(({ concept }: { concept: string }) => concept)).toEqual(['钎焊'])
    expect(tried.drafted.concepts).toMatchObject([
      { concept: '钎焊' },
      { concept: '飞溅', said: '炸焊疤', same: ['飞溅', '焊渣飞溅'] },
    ])
    expect((await read('飞溅')).stand).toBe('shipped')
    const missing = (await api.ask({ url: '/api/v1/thesaurus/missing-words' })).json()
    expect(missing.read).toBe(3)
    expect(missing.words).toContainEqual({ word: '炸焊疤', needs: 3, organisations: 3 })
  })

  it('goes out as a file and comes in again, all of it or nothing, and twice is once', async () => {
    await put('飞溅', { altLabel: ['焊渣飞溅', '炸焊疤'], related: ['焊接'] })
    await post('concepts', { concept: '激光钎焊', kind: 'process', industry: 'welding', why: '新' })
    const file = (await api.app.inject({ url: '/api/v1/thesaurus/changes.jsonl' })).body
    expect(file.trim().split('\n')).toHaveLength(2)
    for (const id of [1, 2]) await post(`changes/${id}/undoing`, { why: '清空' })

    const importing = async (keep: boolean, lines = file) => (await post('imports', { lines, keep })).json()
    const fatesOf = ({ lines }: { readonly lines: readonly { readonly fate: string }[] }) =>
      lines.map(({ fate }) => fate)
    expect(fatesOf(await importing(false))).toEqual(['new', 'new'])
    expect((await read('飞溅')).stand).toBe('shipped')
    expect(
      (await importing(true, `${file}{"concept":"焊料","act":"change","added":{"altLabel":["钎焊"]}}`)).detail,
    ).toContain('第 3 行')
    expect((await read('飞溅')).stand).toBe('shipped')
    expect(fatesOf(await importing(true))).toEqual(['new', 'new'])
    expect((await read('飞溅')).altLabel).toContain('炸焊疤')
    expect(fatesOf(await importing(true))).toEqual(['same', 'same'])
    const unreadable = await post('imports', { lines: 'nothing', keep: false })
    expect([unreadable.statusCode, unreadable.json().errors[0].field]).toEqual([422, '第 1 行'])
  })

  it('is nobody else’s', async () => {
    viewer = { ...administrator, role: 'park', organisationId: 'q', circles: ['office:q'] }
    expect((await api.app.inject({ url: '/api/v1/thesaurus/concepts' })).statusCode).toBe(403)
    expect((await api.app.inject({ url: '/api/v1/thesaurus/missing-words' })).statusCode).toBe(403)
    viewer = administrator
  })
})
