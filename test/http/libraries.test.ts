import { describe, expect, it } from 'vitest'
import { openTestApi } from './test-api.ts'

const libraries = [
  {
    path: '/api/v1/needs',
    least: { title: '铝合金薄板激光焊接变形控制' },
    full: {
      title: '铝合金薄板激光焊接变形控制',
      description: '0.8 mm 铝合金薄板焊后变形大。',
      organisation: '扬州某机械有限公司',
      organisationId: 'o-1',
      industry: 'welding',
      region: '江苏省扬州市',
      needType: '技术',
      cooperation: ['合作研发'],
      budget: '50万元',
      deadline: '2026-12-31',
      keywords: ['激光焊接'],
      state: 'submitted',
      pool: 'park-1',
      confirmed: '2026-05-01T08:00:00.000Z',
      visibility: 'park',
      sensitive: false,
      extra: { 车间: '三号' },
    },
    filter: 'state=submitted&pool=park-1',
    otherFilter: 'state=draft',
  },
  {
    path: '/api/v1/results',
    least: { title: '薄壁件低变形激光焊接工艺' },
    full: {
      title: '薄壁件低变形激光焊接工艺',
      description: '适用于 0.5~2 mm 铝合金。',
      organisation: '某理工大学',
      organisationId: 'o-2',
      inventors: ['李明'],
      industry: 'welding',
      region: '江苏省南京市',
      maturity: '中试',
      cooperation: ['许可'],
      patents: ['ZL202310000000.1'],
      keywords: ['激光焊接'],
      price: '面议',
      pool: 'park-1',
      confirmed: null,
      visibility: 'public',
      sensitive: false,
      extra: {},
    },
    filter: 'maturity=中试&maturity=小试',
    otherFilter: 'maturity=样机',
  },
  {
    path: '/api/v1/experts',
    least: { name: '王芳' },
    full: {
      name: '王芳',
      organisation: '某理工大学',
      organisationId: 'o-2',
      title: '教授',
      honours: ['俄罗斯工程院外籍院士'],
      category: '教授',
      purposes: ['技术攻关'],
      fields: ['激光焊接'],
      industries: ['welding'],
      region: '江苏省南京市',
      description: '从事轻合金焊接二十年。',
      availability: '线上',
      capacity: 3,
      language: '中文',
      pool: 'park-1',
      confirmed: null,
      visibility: 'public',
      sensitive: false,
      evidence: [
        { kind: 'paper', title: '变形的数值模拟', description: '', year: 2023, role: '通讯作者', number: null },
      ],
    },
    filter: 'category=教授',
    otherFilter: 'category=院士',
  },
  {
    path: '/api/v1/organisations',
    least: { name: '扬州某机械有限公司', kind: 'enterprise' },
    full: {
      name: '扬州某机械有限公司',
      kind: 'enterprise',
      region: '江苏省扬州市',
      industry: 'welding',
      park: 'park-1',
      description: '结构件焊接。',
    },
    filter: 'kind=enterprise&kind=park',
    otherFilter: 'kind=university',
  },
] as const

const withoutIds = (record: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(record), (key, value) => (key === 'id' ? undefined : value))

describe.each(libraries)('$path', ({ path, least, full, filter, otherFilter }) => {
  const api = openTestApi()
  const create = (payload: object) => api.ask({ method: 'POST', url: path, payload })

  it('creates a record and reads it back, every field as it was written', async () => {
    const created = await create(full)
    expect(created.statusCode).toBe(201)
    const read = await api.ask({ url: `${created.headers.location}` })
    expect(read.statusCode).toBe(200)
    expect(withoutIds(read.json())).toMatchObject(full)
    expect(read.json()).toEqual(created.json())
    expect(read.headers.etag).toBe(`"${read.json().updated}"`)
    expect(api.changes()).toBe(1)
  })

  it('creates a record from the least that says something', async () => {
    const created = await create(least)
    expect(created.statusCode).toBe(201)
    expect(created.json()).toMatchObject(least)
  })

  it('lists page by page, each record once', async () => {
    for (let made = 0; made < 5; made++) await create(least)
    const ids: string[] = []
    let after = ''
    for (let pages = 0; pages < 3; pages++) {
      const page = (await api.ask({ url: `${path}?limit=2&after=${after}` })).json()
      expect(page.total).toBe(5)
      ids.push(...page.records.map(({ id }: { id: string }) => id))
      after = page.next ?? 'the end'
    }
    expect(after).toBe('the end')
    expect(new Set(ids).size).toBe(5)
  })

  it('lists what passes a filter, and only that', async () => {
    await create(full)
    expect((await api.ask({ url: `${path}?${encodeURI(filter)}` })).json()).toMatchObject({ total: 1, next: null })
    expect((await api.ask({ url: `${path}?${encodeURI(otherFilter)}` })).json()).toMatchObject({
      total: 0,
      records: [],
    })
  })

  it('replaces a record and moves its version', async () => {
    const created = await create(full)
    const replaced = await api.ask({ method: 'PUT', url: `${created.headers.location}`, payload: least })
    expect(replaced.statusCode).toBe(200)
    expect(replaced.json()).toMatchObject({ ...least, description: '', id: created.json().id })
    expect(replaced.headers.etag).not.toBe(created.headers.etag)
  })

  it('leaves the version alone when the same is written again', async () => {
    const created = await create(full)
    const replaced = await api.ask({ method: 'PUT', url: `${created.headers.location}`, payload: full })
    expect(replaced.headers.etag).toBe(created.headers.etag)
  })

  it('refuses to replace or remove another version than the one read', async () => {
    const created = await create(full)
    const url = `${created.headers.location}`
    const headers = { 'if-match': `${created.headers.etag}` }
    expect((await api.ask({ method: 'PUT', url, payload: least, headers })).statusCode).toBe(200)
    const late = await api.ask({ method: 'PUT', url, payload: full, headers })
    expect(late.statusCode).toBe(412)
    expect(late.json().detail).toContain(created.headers.etag)
    expect((await api.ask({ method: 'DELETE', url, headers })).statusCode).toBe(412)
    expect((await api.ask({ method: 'DELETE', url, headers: { 'if-match': '*' } })).statusCode).toBe(204)
  })

  it('removes a record for good', async () => {
    const { headers } = await create(least)
    const removed = await api.ask({ method: 'DELETE', url: `${headers.location}` })
    expect(removed).toMatchObject({ statusCode: 204, body: '' })
    expect((await api.ask({ url: `${headers.location}` })).statusCode).toBe(404)
    expect(api.changes()).toBe(2)
  })

  it.each(['GET', 'PUT', 'DELETE'] as const)('answers %s of an unknown id with 404 that names it', async (method) => {
    const payload = method === 'PUT' ? { payload: least } : {}
    const answer = await api.ask({ method, url: `${path}/nobody%00`, ...payload })
    expect(answer.statusCode).toBe(404)
    expect(answer.json().detail).toContain('“nobody”')
    expect(api.changes()).toBe(0)
  })
})
