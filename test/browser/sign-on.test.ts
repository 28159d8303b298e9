import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { client, type OpenIdProvider, openProvider } from '../support/openid/provider.ts'
import { startService } from '../support/start-service.ts'
import { openBrowser, openPage } from './support/browser.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

// The provider must know the way back before the service has a port.
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

let provider: OpenIdProvider
let service: Awaited<ReturnType<typeof startService>>
let browser: Browser

beforeAll(async () => {
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  provider = await openProvider(`${publicUrl}/api/v1/sign-on/callback`)
  const environment = {
    PORT: `${port}`,
    PUBLIC_URL: publicUrl,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: '园区办事大厅',
  }
  ;[service, browser] = await Promise.all([startService({ environment }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
  await provider?.close()
})

test('one comes in by the hall, and signs out of both', async () => {
  const { page, complaints } = await openPage(browser)
  provider.be({ subject: 'hall-lu', email: 'park@demo.example' })
  await page.goto(`${service.url}/sign-in`)
  await page.getByRole('button', { name: '用园区办事大厅登录' }).click()
  const out = page.getByRole('button', { name: '退出' })
  await out.waitFor()
  await page.getByText('陆望舒').waitFor()
  await expect.poll(() => new URL(page.url()).pathname).toBe('/')
  await out.click()
  await page.waitForURL((url) => url.origin === provider.issuer)
  await page.goto(`${service.url}/`)
  await page.getByRole('link', { name: '登录' }).waitFor()
  await page.context().close()
  // The provider's own pages want a typeface from elsewhere; ours ask for nothing outside.
  expect(complaints.filter((each) => !each.startsWith('asked https://fonts.googleapis.com/'))).toEqual([])
})

test('one comes back to the room one asked for', async () => {
  const { page } = await openPage(browser)
  provider.be({ subject: 'hall-lu', email: 'park@demo.example' })
  await page.goto(`${service.url}/desk/needs?show=open`)
  await page.locator('main').getByRole('link', { name: '登录' }).click()
  await page.getByRole('button', { name: '用园区办事大厅登录' }).click()
  await page.getByRole('heading', { level: 1, name: '需求' }).waitFor()
  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe('/desk/needs?show=open')
  await page.context().close()
})

test('whom nobody has invited is told so, in words', async () => {
  const { page } = await openPage(browser)
  provider.be({ subject: 'hall-nobody', email: 'nobody@elsewhere.example' })
  await page.goto(`${service.url}/sign-in`)
  await page.getByRole('button', { name: '用园区办事大厅登录' }).click()
  await page.getByRole('alert').getByText('没有与您对应的账号').waitFor()
  await page.context().close()
})
