import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { chineseOn } from './support/chinese.ts'
import { openStage } from './support/stage.ts'

// The whole way through the real service: its page, its API, the sample libraries.
const problem = '铜管和铝管的钎焊接头焊完放两三天就开裂，想找懂铜铝焊料的人'

const stage = openStage()

let page: Page

const visit = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
  page = await stage.enter(null, options)
  await page.goto(address)
}
const asked = (more = ''): string => `/?q=${encodeURIComponent(problem)}${more}`
const cards = (kind: '专家' | '科技成果') =>
  page.getByRole('region', { name: new RegExp(`^${kind}`) }).getByRole('article')

/** A figure once it has stood still for as long as a wheel goes on turning. */
const atRest = async (read: () => Promise<number>): Promise<number> => {
  const first = await read()
  await page.waitForTimeout(300)
  return (await read()) === first ? first : atRest(read)
}

beforeEach(() => visit('/'))

test('an example on the empty page brings ranked experts and results with their proof', async () => {
  await page.getByRole('link', { name: /铜铝接头焊后开裂/ }).click()
  const first = cards('专家').first()
  await first.waitFor()
  await expect.poll(() => first.getByText('第 1 位').count()).toBe(1)
  await expect.poll(() => first.locator('mark').count()).toBeGreaterThan(0)
  await expect.poll(() => cards('科技成果').count()).toBeGreaterThan(1)
})

test('Ctrl+Enter in the box searches, the address holds the problem, and five keys later the keyboard is in the first card', async () => {
  await page.getByRole('textbox', { name: '描述您遇到的技术问题' }).fill(problem)
  await page.keyboard.press('Control+Enter')
  await cards('专家').first().waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(problem)
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Tab']) await page.keyboard.press(key)
  await cards('专家').first().locator(':focus').waitFor()
})

test('an empty box says what is missing and asks nothing', async () => {
  await page.getByRole('button', { name: '查找专家和成果' }).click()
  await page.getByText('请先写下您的问题。').waitFor()
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('the points in the table of a card add up to its score', async () => {
  await page.goto(asked())
  const card = cards('科技成果').first()
  await card.getByText('全部依据与得分明细').click()
  const points = await card.locator('tbody td:last-child').allTextContents()
  const total = await card.locator('tfoot td').textContent()
  const sum = points.reduce((added, text) => added + Math.round(Number(text) * 10), 0) / 10
  expect(sum.toFixed(1)).toBe(total?.trim())
  await expect.poll(() => card.getByText(`匹配度 ${sum.toFixed(1)}，满分 100`).count()).toBe(1)
})

test('a number nothing in the libraries reaches is told as such, with the miss quoted on the nearest', async () => {
  await page.goto(`/?kind=result&q=${encodeURIComponent('耐温3000℃的橡胶密封圈')}`)
  await page.getByRole('heading', { name: '成果库暂无合适匹配' }).waitFor()
  await page.getByRole('heading', { name: '最接近的几项' }).waitFor()
  const row = cards('科技成果')
    .first()
    .getByRole('row', { name: /耐温3000℃/ })
  await expect.poll(() => row.textContent()).toMatch(/不满足[\s\S]*耐325/)
})

test('kind and filters stand in the address, survive a reload, and are undone by going back', async () => {
  await page.goto(asked())
  await page.getByRole('link', { name: /^科技成果/ }).click()
  const region = page.getByRole('group', { name: '地区' }).getByRole('checkbox').first()
  await region.focus()
  await page.keyboard.press('Space')
  await page.getByRole('list', { name: '已选条件' }).getByRole('button').waitFor()
  const narrowed = new URL(page.url()).searchParams
  expect([narrowed.get('kind'), narrowed.getAll('region').length]).toEqual(['result', 1])

  await page.reload()
  await page.getByRole('list', { name: '已选条件' }).getByText(narrowed.get('region')!).waitFor()
  await cards('科技成果').first().waitFor()
  const places = await cards('科技成果').locator('header p').first().textContent()
  expect(places).toContain(narrowed.get('region'))

  await page.goBack()
  await page.getByRole('list', { name: '已选条件' }).waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).searchParams.has('region')).toBe(false)
})

test('a maturity narrows the results and leaves the experts alone', async () => {
  await page.goto(asked(`&maturity=${encodeURIComponent('产业化')}`))
  await cards('科技成果').first().waitFor()
  const told = await cards('科技成果').locator('dl').allTextContents()
  expect(told.filter((facts) => !/成熟度\s*产业化/.test(facts))).toEqual([])
  await expect.poll(() => cards('专家').count()).toBeGreaterThan(0)
})

test.each([
  ['the empty page', '/', 1440],
  ['the matches', asked(), 1440],
  ['the matches on a telephone', asked(), 390],
  ['the nearest when nothing fits', `/?q=${encodeURIComponent('耐温3000℃的橡胶密封圈')}`, 1440],
])('in English no Chinese is left on %s but what records, reasons and examples say', async (_, address, width) => {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(address)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Find experts and results' }).waitFor()
  if (address !== '/') await page.getByRole('article').first().waitFor()
  await expect.poll(() => chineseOn(page)).toEqual([])
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
})

test.each([390, 1024, 1440])('nothing is wider than a window of %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 900 })
  const missed = `/?kind=result&q=${encodeURIComponent('耐温3000℃的橡胶密封圈')}`
  for (const address of ['/', asked(), asked('&kind=result'), missed]) {
    await page.goto(address)
    if (address !== '/') await page.getByRole('article').first().waitFor()
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  }
})

test('the way back from another room leads to the card that one had read down to, without asking again', async () => {
  await page.goto(asked())
  const card = cards('科技成果').nth(8)
  await card.scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 120)
  const top = async (): Promise<number> => Math.round((await card.boundingBox())!.y)
  const before = await atRest(top)
  let searches = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/search')) searches += 1
  })
  await page.evaluate(`document.querySelector('header a[href="/sign-in"], header a[href^="/sign-in"]').click()`)
  await page.waitForURL('**/sign-in**')
  await page.goBack()
  await card.waitFor()
  await expect.poll(top).toBe(before)
  expect(searches).toBe(0)
})

test('the page comes under a policy that lets no foreign and no inline script run', async () => {
  const answer = await page.request.get('/')
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)/)
})

test('an unknown address says so and leads back', async () => {
  await page.goto('/nowhere')
  await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
  await page.getByRole('link', { name: '回到首页查找' }).click()
  await page.getByRole('textbox').waitFor()
})
