import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aMatch, anAnswer, answerSearches, failSearches, type KindAnswer } from './support/answers.ts'
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts'
import { startPageServer } from './support/page-server.ts'

// What a healthy service does not show: the page is real, the answers of its searches are given.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let service: Awaited<ReturnType<typeof startPageServer>>
let browser: Browser
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startPageServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})
beforeEach(async () => {
  watched = await openPage(browser)
  page = watched.page
})
afterEach(async () => {
  await page.context().close()
  expect(watched.complaints, 'script errors, and what the content security policy refused').toEqual([])
})
const open = (query: string) => page.goto(`${service.url}/?${query}`)
const box = () => page.getByRole('textbox', { name: '描述您遇到的技术问题' })

test('a newer question is answered while an older one still waits', async () => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await answerSearches(page, async (kind, { text }) => {
    if (text === '慢') await held
    return anAnswer(kind, [aMatch(kind, `答${text}`)])
  })
  await open('q=慢')
  await box().fill('快')
  await page.getByRole('button', { name: '查找专家和成果' }).click()
  await page.getByRole('heading', { name: '答快' }).first().waitFor()
  release()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.getByRole('heading', { name: '答慢' }).count()).toBe(0)
  await expect.poll(() => page.getByRole('heading', { name: '答快' }).count()).toBe(2)
})

test('while a search runs there are skeletons, and the words in the box stay', async () => {
  await answerSearches(page, () => new Promise<KindAnswer>(() => {}))
  await open('q=焊接')
  await page.locator('.el-skeleton').first().waitFor()
  await page.getByText('正在查找专家和成果…').waitFor({ state: 'attached' })
  await expect.poll(() => box().inputValue()).toBe('焊接')
})

test('without any match the page says so and what to do next', async () => {
  await answerSearches(page, (kind) =>
    anAnswer(kind, [], { refused: kind === 'expert' ? [{ kind, id: 'e1', code: 'no capacity' }] : [] }),
  )
  await open('q=写诗&region=江苏省')
  await page.getByRole('heading', { name: '暂无合适匹配' }).waitFor()
  await page.getByText('另有 1 位专家内容相关但未列出：对接名额已满 1').waitFor()
  await page.getByRole('button', { name: '修改问题描述' }).click()
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('problem')
  await page.getByRole('button', { name: '不限地区' }).click()
  await page.getByRole('list', { name: '已选条件' }).waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).searchParams.has('region')).toBe(false)
})

test('while a part of the matching is away nobody is told that there is none: what was not looked at is named, and looked at again', async () => {
  const advice = {
    says: 'none',
    nearest: null,
    obstacle: '库中没有相近的记录',
    steps: ['请园区科协联系上级科协'],
  } as const
  let degraded = ['words']
  await answerSearches(page, (kind) =>
    anAnswer(kind, kind === 'expert' ? [] : [aMatch(kind, '药芯焊丝')], {
      degraded,
      advice: { [kind]: kind === 'expert' ? advice : null },
    }),
  )
  await open('q=焊接&kind=expert')
  await page.getByRole('heading', { name: '还没查全，眼下没找到合适的专家' }).waitFor()
  await page.getByText('用词匹配这次没有用上，可能还有合适的没找到').waitFor()
  await page.getByRole('status').getByText('还没查全，眼下没找到合适的专家').waitFor({ state: 'attached' })
  expect(await page.getByText(/暂无合适匹配|库中没有相近的记录/).count()).toBe(0)
  degraded = []
  await page.getByRole('button', { name: '再查一次' }).click()
  await page.getByRole('heading', { name: '专家库暂无合适匹配' }).waitFor()
  await page.getByText('库中没有相近的记录').waitFor()
})

test('where one kind has no match, the other is one click away', async () => {
  await answerSearches(page, (kind) => anAnswer(kind, kind === 'expert' ? [] : [aMatch(kind, '药芯焊丝')]))
  await open('q=焊接&kind=expert')
  await page.getByRole('heading', { name: '专家库暂无合适匹配' }).waitFor()
  await page.getByRole('button', { name: '看看科技成果（1 项）' }).click()
  await page.getByRole('heading', { name: '药芯焊丝' }).waitFor()
})

test('a degraded answer is announced above the matches', async () => {
  await answerSearches(page, (kind) => anAnswer(kind, [aMatch(kind, '纪怀朴')], { degraded: ['meaning'] }))
  await open('q=焊接')
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('语义匹配暂时不可用')
})

test.each([
  [400, '这次查找的条件有误'],
  [413, '问题写得太长'],
  [429, '查得太快了'],
  [500, '服务器出错'],
  [503, '服务正在启动或维护'],
])('problem %i is told in words a person can act on, and searching again works', async (status, title) => {
  const errors = [{ field: 'filters.regions[0]', value: 'x', expected: '应不超过 100 个字' }]
  await failSearches(page, status, { type: 'about:blank', status, detail: '', requestId: 'req-7', errors })
  await open('q=焊接')
  await page.getByRole('heading', { name: title }).waitFor()
  await page.getByText('地区：应不超过 100 个字').waitFor()
  await page.getByText('如需帮助，请提供编号 req-7').waitFor()

  await page.unroute('**/api/v1/search')
  await answerSearches(page, (kind) => anAnswer(kind, [aMatch(kind, '纪怀朴')]))
  await page.getByRole('button', { name: '重新查找' }).click()
  await page.getByRole('heading', { name: '纪怀朴' }).first().waitFor()
})

test('a cut wire is told as such', async () => {
  await page.route('**/api/v1/search', (route) => route.abort())
  await open('q=焊接')
  await page.getByRole('heading', { name: '连不上服务器' }).waitFor()
})

test('twenty matches are shown first and fifty on demand', async () => {
  await answerSearches(page, (kind, { limit }) =>
    anAnswer(
      kind,
      Array.from({ length: limit }, (_, place) => aMatch(kind, `第${place}`)),
    ),
  )
  await open('q=焊接&kind=expert')
  await page.getByRole('button', { name: '显示前 50 条' }).click()
  await page.getByRole('article').nth(49).waitFor()
  await expect.poll(() => page.getByRole('article').count()).toBe(50)
  await expect.poll(() => new URL(page.url()).searchParams.get('limit')).toBe('50')
})

test('in the box Tab leads to a file, to the button, past the filters if one likes, then to the kinds, and an arrowless keyboard can choose a filter', async () => {
  const facets = { region: [{ value: '江苏省', label: '江苏省', count: 3 }], industry: [], maturity: [], pool: [] }
  await answerSearches(page, (kind) => anAnswer(kind, [aMatch(kind, '纪怀朴')], { facets }))
  await open('q=焊接')
  await page.getByRole('article').first().waitFor()
  await box().focus()
  const visited: string[] = []
  for (const _ of Array.from({ length: 8 })) {
    await page.keyboard.press('Tab')
    visited.push(
      await page.evaluate(
        '[document.activeElement].map(({ innerText, type, value }) => innerText || (type === "file" ? type : value))[0]',
      ),
    )
  }
  expect(visited.map((text) => text.replace(/\s+\d*/g, ''))).toEqual([
    'file',
    '查找专家和成果',
    '跳到匹配结果',
    '全部',
    '专家',
    '科技成果',
    '存为订阅，有新的就告诉我',
    '江苏省',
  ])
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: '去掉条件“江苏省”' }).waitFor()
})

test('a record nobody confirmed for a year is shown with a warning', async () => {
  const record = { updated: '2021-03-05', confirmed: '2022-06-01' }
  await answerSearches(page, (kind) => anAnswer(kind, [aMatch(kind, '纪怀朴', { record })]))
  await open('q=焊接&kind=expert')
  await page.getByText('资料最近更新于 2022年6月，已超过一年，联系前请先核实。').waitFor()
})

test('markup in a record is shown as letters', async () => {
  const title = '<img src=x onerror=alert(1)><b>粗</b>'
  await answerSearches(page, (kind) => anAnswer(kind, [aMatch(kind, title)]))
  await open('q=焊接&kind=result')
  await page.getByRole('heading', { name: title }).waitFor()
  await expect.poll(() => page.locator('article img, article b').count()).toBe(0)
})
