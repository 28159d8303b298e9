import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts'
import { startPageServer } from './support/page-server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let server: Awaited<ReturnType<typeof startPageServer>>
let browser: Browser
let watched: WatchedPage
let page: Page
/** What the page sent, by the last part of the address. */
let sent: { readonly path: string; readonly body: Readonly<Record<string, unknown>> }[] = []

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startPageServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
beforeEach(async () => {
  sent = []
  watched = await openPage(browser)
  page = watched.page
})
afterEach(async () => {
  await page.context().close()
  expect(watched.complaints, 'script errors, and what the content security policy refused').toEqual([])
})

const need = {
  title: '薄板焊后变形',
  description: '平面度不超过 0.2 mm。<script>alert(1)</script>',
  organisation: null,
  region: '江苏省扬州市',
  industry: null,
  cooperation: ['合作研发'],
  deadline: '2026-12-31',
}
const shown = {
  purpose: 'invitation',
  asks: '示例园区科协',
  invited: '王芳',
  need,
  expires: '2026-06-15T04:00:00.000Z',
}
const gone = {
  type: 'about:blank',
  title: '',
  status: 410,
  detail: '这个链接已经用过：您的答复已记下，不会重复。',
  requestId: 'x',
}

/** Answers the page in place of the service. */
const serve = (looked: object, answered: object = {}) =>
  page.route('**/api/v1/engagement-links/*', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/').at(-1)!
    sent.push({ path, body: route.request().postDataJSON() })
    const json = path === 'look' ? looked : answered
    const status = 'status' in json ? Number(json.status) : 200
    await route.fulfill({ status, contentType: status < 400 ? 'application/json' : 'application/problem+json', json })
  })
const open = (token = 'a-token') => page.goto(`${server.url}/invitation#${token}`)

test('shows who asks and what for, and answers nothing by being opened', async () => {
  await serve(shown)
  await open()
  await page.getByRole('heading', { name: '示例园区科协邀请您对接一项企业技术需求' }).waitFor()
  await page.getByText('平面度不超过 0.2 mm。<script>').waitFor()
  await page.reload()
  await page.getByRole('button', { name: '接受邀请' }).waitFor()
  expect(new Set(sent.map(({ path }) => path))).toEqual(new Set(['look']))
})

test('takes a yes once, by the keyboard, and tells how the firm is reached', async () => {
  const contacts = {
    firm: { organisation: '示例机械有限公司', name: '沈工', phone: '13700001111', email: null },
    partner: { organisation: null, name: '王芳', phone: null, email: null },
  }
  await serve(shown, { id: 'e', state: 'accepted', contacts })
  await open()
  await page.getByRole('button', { name: '接受邀请' }).press('Enter')
  await page.getByRole('heading', { name: '已接受，谢谢您' }).waitFor()
  await page.getByText('13700001111').waitFor()
  await page.getByText('示例机械有限公司').waitFor()
  expect(sent.at(-1)).toEqual({ path: 'answer', body: { token: 'a-token', answer: { accepts: true, words: null } } })
})

test('takes a no with its reason', async () => {
  await serve(shown, { id: 'e', state: 'declined', contacts: null })
  await open()
  await page.getByRole('button', { name: '婉拒' }).click()
  await page.getByLabel('距离太远').check()
  await page.getByRole('textbox').fill('单程要一天')
  await page.getByRole('button', { name: '确认婉拒' }).click()
  await page.getByRole('heading', { name: '已记下，谢谢您的答复' }).waitFor()
  expect(sent.at(-1)?.body).toEqual({
    token: 'a-token',
    answer: { accepts: false, reason: 'too far', words: '单程要一天' },
  })
})

test('a link that does not open is told so in the words of the service', async () => {
  await serve(gone)
  await open()
  await page.getByRole('alert').getByText(gone.detail).waitFor()
  await page.getByText('打开链接没有改变任何东西。').waitFor()
})

test('a link that was used meanwhile is told so when the answer is sent', async () => {
  await serve(shown, gone)
  await open()
  await page.getByRole('button', { name: '接受邀请' }).click()
  await page.getByRole('alert').getByText(gone.detail).waitFor()
})

test('a link without its end is asked for whole; a sensitive need is not shown', async () => {
  await serve({ ...shown, need: null })
  await open('')
  await page.getByRole('heading', { name: '链接不完整' }).waitFor()
  expect(sent).toEqual([])
  await open('another')
  await page.reload()
  await page.getByText('需求内容不在这里显示').waitFor()
})

test('the firm says by its link what it came to', async () => {
  await serve({ ...shown, purpose: 'solved' }, { id: 'e', state: 'launched', contacts: null })
  await open()
  await page.getByLabel('部分解决').check()
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByRole('heading', { name: '已记下，谢谢' }).waitFor()
  expect(sent.at(-1)?.body).toEqual({ token: 'a-token', firmWord: { conclusion: 'partly solved' } })
})
