import type { InjectOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import { openTestApi } from './test-api.ts'

const post = (url: string, payload: object): InjectOptions => ({ method: 'POST', url: `/api/v1/${url}`, payload })
const get = (url: string): InjectOptions => ({ url: encodeURI(`/api/v1/${url}`) })
const raw = (payload: string, type: string): InjectOptions => ({
  method: 'POST',
  url: '/api/v1/needs',
  payload,
  headers: { 'content-type': type },
})

const placeAt = (at: string): string => Buffer.from(JSON.stringify({ at, id: 'a' })).toString('base64url')

const maturities = '应为以下之一：实验室、小试、中试、样机、产业化、进入市场'
const need = { title: '焊接变形' }

/** What is sent, and the field, the value and the expectation that the answer must name. */
const wrongFields: readonly (readonly [string, InjectOptions, string, string | null, string])[] = [
  ['a missing title', post('needs', {}), 'title', null, '应为文本'],
  ['a title of spaces', post('needs', { title: ' 　 ' }), 'title', ' 　 ', '应为 1 到 200 个字'],
  ['a long title', post('needs', { title: '长'.repeat(201) }), 'title', `${'长'.repeat(79)}…`, '应为 1 到 200 个字'],
  ['a title that is a number', post('needs', { title: 7 }), 'title', '7', '应为文本'],
  ['an unknown field', post('needs', { ...need, titel: 'x' }), 'titel', 'x', '没有这个字段'],
  ['an id of its own', post('needs', { ...need, id: 'mine' }), 'id', 'mine', '没有这个字段'],
  ['an unknown state', post('needs', { ...need, state: 'open' }), 'state', 'open', '应为以下之一：draft、'],
  [
    'a day that does not exist',
    post('needs', { ...need, deadline: '2026-02-30' }),
    'deadline',
    '2026-02-30',
    '应为日期',
  ],
  ['a year before years', post('needs', { ...need, deadline: '0000-01-01' }), 'deadline', '0000-01-01', '1900 至 2199'],
  [
    'a time without zone',
    post('needs', { ...need, confirmed: '2026-05-01T08:00' }),
    'confirmed',
    '2026-05-01T08:00',
    '时刻',
  ],
  ['a word list that is text', post('needs', { ...need, keywords: '焊接' }), 'keywords', '焊接', '应为列表'],
  ['an empty word', post('needs', { ...need, keywords: ['焊', ''] }), 'keywords[1]', '', '应为 1 到 100 个字'],
  [
    'too many words',
    post('needs', { ...need, keywords: Array(51).fill('焊') }),
    'keywords',
    '列表（51 项）',
    '应不超过 50 项',
  ],
  ['a number among the columns', post('needs', { ...need, extra: { 车间: 3 } }), 'extra.车间', '3', '应为文本'],
  ['too many columns', post('needs', { ...need, extra: columns(51) }), 'extra', '对象', '应不超过 50 项'],
  [
    'a column without name',
    post('needs', { ...need, extra: { ' ': 'x' } }),
    'extra. ',
    'x',
    '字段名应为 1 到 100 个字',
  ],
  ['a sensitive that is text', post('needs', { ...need, sensitive: 'yes' }), 'sensitive', 'yes', '应为 true 或 false'],
  [
    'an unknown visibility',
    post('needs', { ...need, visibility: 'all' }),
    'visibility',
    'all',
    '应为以下之一：private',
  ],
  ['an unknown maturity', post('results', { title: 'x', maturity: '量产' }), 'maturity', '量产', maturities],
  ['a nameless expert', post('experts', { name: '' }), 'name', '', '应为 1 到 100 个字'],
  ['half a capacity', post('experts', { name: 'x', capacity: 1.5 }), 'capacity', '1.5', '应为整数'],
  ['a negative capacity', post('experts', { name: 'x', capacity: -1 }), 'capacity', '-1', '应为 0 到 1000'],
  [
    'evidence of an unknown kind',
    post('experts', { name: 'x', evidence: [{ kind: 'book', title: 'x' }] }),
    'evidence[0].kind',
    'book',
    '应为以下之一：paper、patent、project、result',
  ],
  [
    'evidence with an id',
    post('experts', { name: 'x', evidence: [{ kind: 'paper', title: 'x', id: '1' }] }),
    'evidence[0].id',
    '1',
    '没有这个字段，可用的是 kind、title',
  ],
  ['an organisation without kind', post('organisations', { name: 'x' }), 'kind', null, '应为以下之一：enterprise、'],
  ['a list in the place of a record', post('needs', []), '请求内容', '列表（0 项）', '应为对象'],
  ['a page of none', get('needs?limit=0'), 'limit', '0', '应为 1 到 100'],
  ['a page too large', get('needs?limit=101'), 'limit', '101', '应为 1 到 100'],
  ['a page of words', get('needs?limit=ten'), 'limit', 'ten', '应为数字'],
  ['a made-up cursor', get('needs?after=¿'), 'after', '¿', '应为上一页给出的 next'],
  ['a cursor that decodes to NUL', get('needs?after=AA'), 'after', 'AA', '应为上一页给出的 next'],
  ['a cursor of another list', get('engagements?after=YQ'), 'after', 'YQ', '应为上一页给出的 next'],
  [
    'a place at no moment',
    get(`shortlists?after=${placeAt('0000-13-01')}`),
    'after',
    placeAt('0000-13-01'),
    '应为上一页给出的 next',
  ],
  ['an unknown filter', get('results?state=draft'), 'state', 'draft', '没有这个字段，可用的是 pool、industry'],
  ['a wrong value among filters', get('needs?state=draft&state=新'), 'state[1]', '新', '应为以下之一：draft'],
  ['a single wrong filter', get('needs?state=新'), 'state[0]', '新', '应为以下之一：draft'],
  ['a wrong kind of matches', get('needs/n/matches?kind=firm'), 'kind', 'firm', '应为以下之一：need、result、expert'],
  ['results for a result', get('results/r/matches?kind=result'), 'kind', 'result', '应为以下之一：need'],
  ['too many matches', get('experts/e/matches?limit=51'), 'limit', '51', '应为 1 到 50'],
  ['a search for nothing', post('search', { text: '\n' }), 'text', '\n', '应为 1 到 20000 个字'],
  [
    'a search for a book',
    post('search', { text: '焊'.repeat(20_001) }),
    'text',
    `${'焊'.repeat(79)}…`,
    '应为 1 到 20000 个字',
  ],
  [
    'a search for unknown kinds',
    post('search', { text: 'x', kinds: ['need', 'firm'] }),
    'kinds[1]',
    'firm',
    '应为以下之一：need、result、expert',
  ],
  ['a search for no kind', post('search', { text: 'x', kinds: [] }), 'kinds', '列表（0 项）', '应为 1 到 3 项'],
  [
    'an unknown search filter',
    post('search', { text: 'x', filters: { region: '江苏' } }),
    'filters.region',
    '江苏',
    '没有这个字段，可用的是 regions',
  ],
  [
    'a search filter by wrong maturity',
    post('search', { text: 'x', filters: { maturities: ['量产'] } }),
    'filters.maturities[0]',
    '量产',
    maturities,
  ],
  [
    'too long a key',
    { ...post('needs', need), headers: { 'idempotency-key': 'k'.repeat(201) } },
    'idempotency-key',
    `${'k'.repeat(79)}…`,
    '应为 1 到 200 个',
  ],
]

function columns(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`列${i}`, 'x']))
}

/** What is sent, the status, and what the answer must say. */
const wrongRequests: readonly (readonly [string, InjectOptions, number, string])[] = [
  ['an unknown address', get('wants'), 404, 'GET /api/v1/wants'],
  ['an unknown method', { method: 'PATCH', url: '/api/v1/needs' }, 404, 'PATCH /api/v1/needs'],
  ['an address that does not decode', { url: '/api/v1/needs/%E0%A4%A' }, 400, '地址的编码有误'],
  ['an id without end', get(`needs/${'x'.repeat(1001)}`), 414, '地址太长'],
  ['half a JSON', raw('{"title":', 'application/json'), 400, '不是合法的 JSON'],
  ['a poisoned JSON', raw('{"__proto__":{"title":"x"}}', 'application/json'), 400, '不是合法的 JSON'],
  ['no JSON at all', raw('', 'application/json'), 400, '正文是空的'],
  ['no body at all', { method: 'POST', url: '/api/v1/needs' }, 400, '缺少 请求内容'],
  ['a form', raw('title=x', 'application/x-www-form-urlencoded'), 415, 'application/json'],
  ['plain text', raw('title', 'text/plain'), 415, 'application/json'],
  ['a body over 1 MB', raw(JSON.stringify({ title: 'x'.repeat(2 ** 20) }), 'application/json'), 413, '1 MB'],
  ['a form where a file is imported', post('imports', {}), 415, 'multipart/form-data'],
  ['an unknown need', get('needs/nobody/matches'), 404, '没有编号为“nobody”的需求'],
  ['an unknown result', get('results/nobody/matches'), 404, '没有编号为“nobody”的成果'],
  ['an unknown expert', get('experts/nobody/matches'), 404, '没有编号为“nobody”的专家'],
  [
    'a write from another site',
    { ...post('needs', need), headers: { 'sec-fetch-site': 'cross-site' } },
    403,
    '别的网站',
  ],
]

describe('wrong inputs', () => {
  const api = openTestApi()

  it.each(wrongFields)('refuses %s by field, value and what is right', async (_, options, field, value, right) => {
    const answer = await api.ask(options)
    expect(answer.statusCode).toBe(400)
    const { detail, errors } = answer.json()
    expect(errors).toEqual([{ field, value, expected: expect.stringContaining(right) }])
    for (const part of [field, value ?? '缺少', right]) expect(detail).toContain(part)
    expect(api.changes()).toBe(0)
    expect(api.questions).toEqual([])
  })

  it.each(wrongRequests)('refuses %s', async (_, options, status, words) => {
    const answer = await api.ask(options)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({
      type: 'about:blank',
      status,
      requestId: answer.headers['x-request-id'] ?? expect.any(String),
    })
    expect(answer.json().detail).toContain(words)
  })

  it('names the first twenty of a thousand wrong fields', async () => {
    const answer = await api.ask(post('needs', { ...need, ...columns(1000) }))
    expect(answer.json().errors).toHaveLength(20)
  })

  it('names a list too deep to print', async () => {
    const deep = `{"title":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    const answer = await api.ask(raw(deep, 'application/json'))
    expect(answer.json().errors).toMatchObject([{ field: 'title', value: '列表（1 项）' }])
  })
})
