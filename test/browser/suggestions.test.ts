import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts'
import { startPageServer } from './support/page-server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const suggestions = {
  typed: '焊后',
  terms: [
    { label: '焊后开裂', preferred: '焊接裂纹', industry: 'welding', counts: { need: 1, result: 2, expert: 3 } },
    { label: '焊后热处理', preferred: '焊后热处理', industry: 'welding', counts: { need: 0, result: 0, expert: 0 } },
  ],
  titles: [{ kind: 'result', id: 'r-1', title: '焊后消应力装置' }],
}

let server: Awaited<ReturnType<typeof startPageServer>>
let browser: Browser
let watched: WatchedPage
let page: Page
let asked: string[]

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startPageServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
beforeEach(async () => {
  asked = []
  watched = await openPage(browser)
  page = watched.page
  await page.route('**/api/v1/suggestions?*', (route) => {
    asked.push(new URL(route.request().url()).searchParams.get('text')!)
    return route.fulfill({ json: suggestions })
  })
  await page.goto(server.url)
})
afterEach(async () => {
  await page.context().close()
  expect(watched.complaints).toEqual([])
})

const box = () => page.getByRole('textbox', { name: '描述您遇到的技术问题' })
/** At once, as an input method gives it: one word is one question, however slow the machine. */
const write = async (text: string): Promise<void> => {
  await box().focus()
  await page.keyboard.insertText(text)
}
const options = () => page.getByRole('option')

test('arrows and Enter put a suggestion in the place of the word, and the box keeps the focus', async () => {
  await write('管子焊后')
  await options().first().waitFor()
  expect(asked.at(-1)).toBe('管子焊后')
  await expect
    .poll(() => options().allInnerTexts())
    .toEqual([
      expect.stringMatching(/焊后开裂\s+焊接裂纹\s+5 条/),
      '焊后热处理',
      expect.stringMatching(/焊后消应力装置\s+成果/),
    ])
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => options().first().getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => box().getAttribute('aria-activedescendant')).toBe(await options().first().getAttribute('id'))
  await page.keyboard.press('Enter')
  await expect.poll(() => box().inputValue()).toBe('管子焊后开裂')
  await expect.poll(() => options().count()).toBe(0)
  await page.keyboard.type('，急')
  await expect.poll(() => box().inputValue()).toBe('管子焊后开裂，急')
})

test('Enter without a choice is a new line, and Escape closes the list', async () => {
  await write('焊后')
  await options().first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => box().inputValue()).toBe('焊后\n')
  await write('焊后')
  await options().first().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => options().count()).toBe(0)
})

test('the arrows go round, and up from the box stands on the last', async () => {
  await write('焊后')
  await options().first().waitFor()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => options().last().getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => box().getAttribute('aria-activedescendant')).toBeNull()
})

test('a click chooses too', async () => {
  await write('焊后')
  await options().last().click()
  await expect.poll(() => box().inputValue()).toBe('焊后消应力装置')
})

test.each([
  [1280, 800],
  [390, 780],
])('on %i × %i the list leaves the button to ask free', async (width, height) => {
  await page.setViewportSize({ width, height })
  await write('焊后')
  await options().first().waitFor()
  await page.getByRole('button', { name: '查找专家和成果' }).click()
  await page.waitForURL(/q=/)
})

test('without an answer the box works as before, and says nothing', async () => {
  await page.route('**/api/v1/suggestions?*', (route) => route.fulfill({ status: 503, body: 'x' }))
  await Promise.all([page.waitForResponse(/suggestions/), write('焊后')])
  await expect.poll(() => options().count()).toBe(0)
})
