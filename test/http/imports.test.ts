import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it, vi } from 'vitest'
import { auditRows } from '../../src/store/audit/audit.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { aNeed, anOrganisation } from '../support/records.ts'
import { people } from './matrix/people.ts'
import { openTestApi } from './test-api.ts'

const table =
  '需求名称,需求描述,企业名称\n焊接变形,焊后变形大,扬州某机械有限公司\n,,没有名称的企业\n铝材开裂,放两天就裂,扬州某机械有限公司\n'
const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('zhiqiao-upload-'))

const formOf = async (fields: Readonly<Record<string, string | File>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const request = new Response(form)
  const headers = { 'content-type': `${request.headers.get('content-type')}` }
  const payload = Buffer.from(await request.arrayBuffer())
  return { method: 'POST', url: '/api/v1/imports', payload, headers } as const
}

describe('POST /imports', () => {
  const log: string[] = []
  const stream = { write: (line: string) => void log.push(line) }
  const api = openTestApi({ logger: { level: 'warn', stream } })

  const send = async (fields: Readonly<Record<string, string | File>>) => api.ask(await formOf(fields))
  const file = (text: string | Uint8Array<ArrayBuffer>, name = '企业技术需求.csv'): File => new File([text], name)

  it('takes the good rows in and gives the others back to be mended', async () => {
    const answer = await send({ kind: 'need', file: file(table) })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ added: 2, changed: 0, unchanged: 0, setAside: 1 })
    const { name, csv } = answer.json().setAsideFile
    expect(name).toBe('企业技术需求.csv.set-aside.csv')
    expect(csv).toContain('没有名称的企业')
    expect(csv).not.toContain('焊接变形')
    expect(await needStore.count(api.db)).toBe(2)
    expect(api.changes()).toBe(1)
  })

  it('changes nothing the second time', async () => {
    await send({ kind: 'need', file: file(table) })
    const again = await send({ kind: 'need', file: file(table) })
    expect(again.json()).toMatchObject({ added: 0, changed: 0, unchanged: 2, setAside: 1 })
    expect(await needStore.count(api.db)).toBe(2)
  })

  it('tells again what the first came to, where the same is sent under the same key; another file under it is its own', async () => {
    const under = async (text: string) => {
      const form = await formOf({ kind: 'need', file: file(text) })
      return (await api.ask({ ...form, headers: { ...form.headers, 'idempotency-key': 'k'.repeat(20) } })).json()
    }
    const first = await under(table)
    expect(await under(table)).toEqual(first)
    expect(first).toMatchObject({ added: 2, unchanged: 0, setAside: 1 })
    expect(await needStore.count(api.db)).toBe(2)
  })

  it('puts rows into the pool that is named, in any order of the fields', async () => {
    await send({ file: file(table), pool: 'park-1', kind: 'need' })
    expect((await api.ask({ url: '/api/v1/needs?pool=park-1' })).json().total).toBe(2)
  })

  it('remembers where a row came from, without the way there', async () => {
    await send({ kind: 'need', file: file(table, '../../表/企业\\需求.csv') })
    const [need] = await needStore.page(api.db, { limit: 1 })
    expect(need?.source).toMatchObject({ channel: 'file', file: expect.stringMatching(/^[^/\\]*需求\.csv$/) })
  })

  it.each([
    ['no kind', { file: file(table) }, 'kind', null, '应为以下之一：need、result、expert、organisation'],
    ['an unknown kind', { kind: 'firm', file: file(table) }, 'kind', 'firm', '应为以下之一：need'],
    ['no file', { kind: 'need' }, 'file', null, '应为一个文件'],
    ['text in the place of the file', { kind: 'need', file: table }, 'file', null, '应为一个文件'],
    ['a file without name', { kind: 'need', file: file('', '') }, 'file', null, '应为一个文件'],
    ['a wrong pool', { kind: 'need', pool: '扬州', file: file(table) }, 'pool', '扬州', '应为组织的编号'],
    [
      'an unknown field',
      { kind: 'need', sort: 'a', file: file(table) },
      'sort',
      'a',
      '没有这个字段，可用的是 kind、pool、file',
    ],
    ['a file under another name', { kind: 'need', table: file(table) }, 'table', '企业技术需求.csv', '没有这个字段'],
  ])('refuses %s', async (_, fields, field, value, right) => {
    const answer = await send(fields as never)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toContainEqual({ field, value, expected: expect.stringContaining(right) })
    expect(api.changes()).toBe(0)
  })

  it('refuses what is no table, in words for its owner', async () => {
    const answer = await send({ kind: 'need', file: file('%PDF-1.7 …', '需求.pdf') })
    expect(answer.statusCode).toBe(422)
    expect(answer.json().detail).toContain('需求.pdf')
    expect(answer.body).not.toContain(tmpdir())
  })

  it('refuses a second file', async () => {
    const answer = await send({ kind: 'need', file: file(table), other: file(table) })
    expect(answer.statusCode).toBe(413)
  })

  it('refuses a file over 50 MB', async () => {
    const answer = await send({ kind: 'need', file: file(new Uint8Array(50 * 1024 * 1024 + 1)) })
    expect(answer.statusCode).toBe(413)
    expect(answer.json().detail).toContain('50 MB')
  })

  it('refuses a form that breaks off', async () => {
    const answer = await api.ask({
      method: 'POST',
      url: '/api/v1/imports',
      payload: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n需求名称',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().detail).toContain('没有发完')
  })

  it('leaves no upload behind, and nothing to say about it', async () => {
    const before = leftovers()
    log.length = 0
    await send({ kind: 'need', file: file(table) })
    await send({ kind: 'need', file: file('%PDF-1.7 …', '需求.pdf') })
    expect(leftovers()).toEqual(before)
    expect(log).toEqual([])
  })
})

describe('GET /imports/templates', () => {
  const api = openTestApi()

  it('lists templates that can be downloaded under their names', async () => {
    const { templates } = (await api.ask({ url: '/api/v1/imports/templates' })).json()
    expect(templates.length).toBeGreaterThan(0)
    for (const { name, url } of templates) {
      const answer = await api.app.inject(url)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-disposition']).toContain(encodeURIComponent(name))
      expect(answer.rawPayload.length).toBeGreaterThan(0)
    }
  })

  it.each(['nothing.csv', '..%2f..%2fpackage.json'])('has no template %s', async (name) => {
    expect((await api.ask({ url: `/api/v1/imports/templates/${name}` })).statusCode).toBe(404)
  })
})

describe('an import of a park office', () => {
  const officer = people.find(({ role }) => role === 'park')!
  const api = openTestApi({ viewerOf: async () => officer })

  it('fills its own pool, is noted, and touches nothing beyond it', async () => {
    await organisationStore.put(api.db, [
      anOrganisation({ id: 'a', name: '本园企业', park: 'p1' }),
      anOrganisation({ id: 'c', name: '外园企业', park: 'p2' }),
    ])
    await needStore.put(api.db, [aNeed({ id: 'theirs', title: '外园的需求', pool: 'p2', organisationId: 'c' })])
    const rows = [
      '编号,需求名称,企业名称,pool',
      'ours,焊接变形,本园企业,',
      'unknown,铝材开裂,没有登记的企业,',
      'smuggled,越界入库,本园企业,p2',
      'named,替人发布,外园企业,',
      'theirs,改写别人的,本园企业,',
    ]
    const file = new File([`${rows.join('\n')}\n`], '需求.csv')
    const answer = await api.ask(await formOf({ kind: 'need', file }))
    expect(answer.json()).toMatchObject({ added: 2, changed: 0, setAside: 3 })
    expect(answer.json().setAsideFile.csv).toContain('不在您的园区之内')
    const stored = await needStore.page(api.db, { limit: 9 })
    expect(stored.map(({ id, pool }) => [id, pool]).sort()).toEqual([
      ['ours', 'p1'],
      ['theirs', 'p2'],
      ['unknown', 'p1'],
    ])
    expect((await needStore.byIds(api.db, ['theirs']))[0]?.title).toBe('外园的需求')
    expect((await auditRows(api.db)).map(({ action, role }) => [action, role])).toEqual([['import', 'park']])
  })

  it('asks what it needs to know once for all rows, and shows a need to no rival unless the file says so', async () => {
    await organisationStore.put(api.db, [anOrganisation({ id: 'a', name: '本园企业', park: 'p1' })])
    const asked = vi.spyOn(organisationStore, 'byIds')
    const rows = Array.from({ length: 200 }, (_, row) => `第${row}项技术需求,本园企业`)
    const file = new File([`需求名称,企业名称\n${rows.join('\n')}\n`], '需求.csv')
    expect((await api.ask(await formOf({ kind: 'need', file }))).json()).toMatchObject({ added: 200, setAside: 0 })
    expect(asked).toHaveBeenCalledTimes(1)
    const rival = needStore.seenBy(['everyone', 'organisation:b', 'park:p1'])
    expect([await rival.count(api.db), await needStore.seenBy(['office:p1']).count(api.db)]).toEqual([0, 200])
  })
})
