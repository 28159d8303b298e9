import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts'
import { startPageServer } from './support/page-server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let server: Awaited<ReturnType<typeof startPageServer>>
let browser: Browser
let watched: WatchedPage
let page: Page
/** What the page sent to confirm. */
let confirmed: unknown[] = []

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startPageServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
beforeEach(async () => {
  confirmed = []
  watched = await openPage(browser, { viewport: { width: 390, height: 844 } })
  page = watched.page
})
afterEach(async () => {
  await page.context().close()
  expect(watched.complaints).toEqual([])
})

const need = {
  organisation: '示例焊接厂',
  title: '薄板焊后变形',
  description: '平面度不超过 0.2 mm',
  channel: '来访',
  at: '2026-06-01T04:00:00.000Z',
}
const gone = { type: 'about:blank', title: '', status: 422, detail: '这个链接不对，或已用过、已过期。', requestId: 'x' }

/** Answers the page in place of the service; `null` confirms. */
const open = async (looked: object, agreed: object | null = null) => {
  const said = (json: object) => ({ status: 'status' in json ? 422 : 200, contentType: 'application/json', json })
  await page.route('**/api/v1/confirmations/look', (route) => route.fulfill(said(looked)))
  await page.route('**/api/v1/confirmations', (route) => {
    confirmed.push(route.request().postDataJSON())
    return route.fulfill(agreed === null ? { status: 204 } : said(agreed))
  })
  await page.goto(`${server.url}/confirm#a-token`)
}

test('shows what is to be confirmed, confirms nothing by being opened, and confirms by one press', async () => {
  await open(need)
  await page.getByText('由联络员为示例焊接厂代录，来自来访。').waitFor()
  await page.getByRole('heading', { name: '薄板焊后变形' }).waitFor()
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  expect(await violationsOn(page)).toEqual([])
  expect(confirmed).toEqual([])
  await page.getByRole('button', { name: '确认' }).press('Enter')
  await page.getByRole('heading', { name: '已确认，谢谢。' }).waitFor()
  expect(confirmed).toEqual([{ token: 'a-token' }])
})

test('a sensitive need is not shown, and the page says so', async () => {
  await open({ ...need, title: null, description: null })
  await page.getByText('这条需求涉敏').waitFor()
})

test('a link that is forged, used or expired is told in words, at opening and at confirming', async () => {
  await open(gone)
  await page.getByRole('alert').getByText(gone.detail).waitFor()
  await page.unrouteAll()
  await open(need, gone)
  await page.reload()
  await page.getByRole('button', { name: '确认' }).click()
  await page.getByRole('alert').getByText(gone.detail).waitFor()
})
