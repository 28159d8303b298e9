import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { visitor } from '../../src/domain/viewer.ts'
import { openTestApi } from './test-api.ts'

describe('the server', () => {
  const api = openTestApi()

  it('is alive, and ready with its parts', async () => {
    expect((await api.ask({ url: '/healthz' })).json()).toEqual({ ok: true })
    const ready = await api.ask({ url: '/readyz' })
    expect(ready).toMatchObject({ statusCode: 200 })
    expect(ready.json()).toEqual({ ok: true, parts: { database: 'ok' } })
  })

  it.each(['/api/v1/needs', '/api/v1/needs/nobody', '/api/docs', '/nowhere'])(
    'lets nothing foreign into %s, and does not say what it is made of',
    async (url) => {
      const { headers } = await api.app.inject({ url })
      const policy = `${headers['content-security-policy']}`
      expect(policy).toContain("default-src 'self'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('access-control-allow-origin')
    },
  )

  it('lets nobody keep records', async () => {
    expect((await api.ask({ url: '/api/v1/experts' })).headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('packs a long answer as %s for whoever takes it so, and says so to caches', async (encoding, unpack) => {
    const url = '/api/openapi.json'
    const plain = await api.app.inject({ url })
    expect(plain.headers['content-encoding']).toBeUndefined()
    const { headers, rawPayload } = await api.app.inject({ url, headers: { 'accept-encoding': encoding } })
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' })
    expect(unpack(rawPayload).toString()).toBe(plain.body)
    expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 4)
  })

  it('unpacks nothing that comes in', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' }
    const payload = gzipSync(JSON.stringify({ text: '焊接' }))
    expect((await api.app.inject({ method: 'POST', url: '/api/v1/search', headers, payload })).statusCode).toBe(400)
  })

  it('answers what is no HTTP with a problem', async () => {
    const address = await api.app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await spoken(Number(new URL(address).port), 'NONSENSE\r\n\r\n')
    expect(answer).toContain('HTTP/1.1 400 Bad Request')
    const problem = JSON.parse(answer.split('\r\n\r\n')[1]!)
    expect(problem).toMatchObject({ type: 'about:blank', status: 400, title: '请求有误' })
  })
})

const spoken = (port: number, words: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    socket.on('data', (bytes) => {
      heard += bytes
    })
    socket.on('end', () => resolve(heard))
    socket.on('error', reject)
  })

describe('the server when a part is down', () => {
  const api = openTestApi({ ready: async () => ({ ok: false, parts: { index: 'down' } }) })

  it('is alive and not ready', async () => {
    expect((await api.ask({ url: '/healthz' })).statusCode).toBe(200)
    const ready = await api.ask({ url: '/readyz' })
    expect(ready).toMatchObject({ statusCode: 503 })
    expect(ready.json()).toEqual({ ok: false, parts: { index: 'down' } })
  })
})

describe('an error nobody foresaw', () => {
  const lines: string[] = []
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(`${line}`)
      done()
    },
  })
  const failure = Object.assign(new TypeError('password of the database'), { query: '焊后开裂' })
  const api = openTestApi({ match: () => Promise.reject(failure), logger: { level: 'warn', stream } })

  it('is told as 500 with the id under which the log knows it, and nothing else', async () => {
    const answer = await api.ask({ method: 'POST', url: '/api/v1/search', payload: { text: '焊后开裂' } })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toMatch(/password|TypeError|node_modules|src\/|at /)
    const { requestId, detail } = answer.json()
    expect(detail).toContain(requestId)
    const told = lines.filter((line) => line.includes(requestId))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('password of the database')
    expect(told[0]).not.toContain('焊后开裂')
  })
})

describe('/metrics', () => {
  const api = openTestApi()

  it('counts requests by route, and never holds what was asked', async () => {
    await api.ask({ url: '/api/v1/needs/a-secret-id' })
    const { headers, body } = await api.app.inject('/metrics')
    expect(headers['content-type']).toMatch(/^text\/plain/)
    expect(body).toContain('zhiqiao_http_request_seconds_count{method="GET",route="/api/v1/needs/:id",status="404"} 1')
    expect(body).toContain('process_resident_memory_bytes')
    expect(body).not.toContain('a-secret-id')
  })
})

describe('what somebody tries who may not', () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const api = openTestApi({ viewerOf: async () => visitor, logger: { level: 'info', stream } })

  it('is logged with route and account, and without what was sent', async () => {
    const payload = { title: '焊后开裂' }
    expect((await api.ask({ method: 'POST', url: '/api/v1/needs', payload })).statusCode).toBe(401)
    expect((await api.ask({ url: '/api/v1/needs/a-secret-id' })).statusCode).toBe(404)
    const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'refused')
    expect(told).toMatchObject([{ status: 401, method: 'POST', route: '/api/v1/needs', account: null }])
    expect(lines.join()).not.toMatch(/焊后开裂|a-secret-id/)
  })

  it('is not answered with what was sent, by TRACE', async () => {
    const address = await api.app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await spoken(
      Number(new URL(address).port),
      'TRACE / HTTP/1.1\r\nHost: x\r\nX-Secret: canary\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 4/)
    expect(answer).not.toContain('canary')
  })
})
