import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestApi } from './test-api.ts'

const page = '<!doctype html><title>智桥</title>'

describe('the web application', () => {
  const webRoot = mkdtempSync(join(tmpdir(), 'zhiqiao-test-'))
  mkdirSync(join(webRoot, 'assets'))
  writeFileSync(join(webRoot, 'index.html'), page)
  writeFileSync(join(webRoot, 'assets/main-1a2b3c.js'), 'export {}')
  writeFileSync(join(webRoot, '.env'), 'SECRET')
  afterAll(() => rmSync(webRoot, { recursive: true }))
  const api = openTestApi({ webRoot })

  it.each(['/', '/index.html', '/needs/need-1', '/search?text=焊接', '/apiary'])(
    'gives its page at %s',
    async (url) => {
      const answer = await api.app.inject({ url: encodeURI(url) })
      expect(answer).toMatchObject({ statusCode: 200, body: page })
      expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    },
  )

  it('lets a browser keep the files whose name changes with their content', async () => {
    const answer = await api.app.inject('/assets/main-1a2b3c.js')
    expect(answer).toMatchObject({ statusCode: 200, body: 'export {}' })
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    ['GET', '/api/v2/needs'],
    ['GET', '/api'],
    ['GET', '/assets/main-0f0f0f.js'],
    ['POST', '/needs'],
  ] as const)('answers %s %s with a problem', async (method, url) => {
    const answer = await api.ask({ method, url })
    expect(answer).toMatchObject({ statusCode: 404 })
    expect(answer.json().detail).toBe(`没有这个地址：${method} ${url}。`)
  })

  it.each(['/.env', '/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/assets/..%2f.env'])(
    'gives nothing of the disk at %s',
    async (url) => {
      expect((await api.app.inject({ url })).body).not.toMatch(/SECRET|root:/)
    },
  )
})

describe('the API alone', () => {
  const api = openTestApi()

  it('has no page', async () => {
    expect((await api.ask({ url: '/' })).statusCode).toBe(404)
  })
})
