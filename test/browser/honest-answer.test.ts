import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aMatch, anAnswer, answerSearches } from './support/answers.ts'
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts'
import { anIndicator } from './support/indicators.ts'
import { startPageServer } from './support/page-server.ts'

// How good a match is, number by number, and what stands there when none is good: the page is real, the answers are given.
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
const column = (name: '专家' | '科技成果') => page.getByRole('region', { name: new RegExp(`^${name}`) })
const obstacle = '要求“耐温3000℃”，对方为“耐325度”，不满足'
const steps = ['与提出单位核实“耐温3000℃”能否放宽', '请园区科协联系上级科协']

test('each card says its grade in words, in the language of the page', async () => {
  const grades = ['无相关', '弱相关', '较强相关', '强相关']
  const graded = ([3, 2, 1, 0] as const).map((grade) => ({ grade, gradeName: grades[grade]! }))
  await answerSearches(page, (kind) =>
    anAnswer(
      kind,
      graded.map((each) => aMatch(kind, `第${each.grade}`, each)),
    ),
  )
  await open('q=焊接&kind=expert')
  const told = page.getByRole('article').locator('[data-grade]')
  await told.first().waitFor()
  await expect.poll(() => told.allTextContents()).toEqual(['强相关', '较强相关', '弱相关', '无相关'])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('strong', { exact: true }).waitFor()
  await expect.poll(() => told.allTextContents()).toEqual(['strong', 'fair', 'weak', 'none'])
})

test('numbers are held against each other in words and quotes, the unstated ones behind a fold', async () => {
  const indicators = (['unknown', 'met', 'not met', 'not comparable', 'met'] as const).map((verdict, start) =>
    anIndicator(verdict, { start, text: `要求${start}` }),
  )
  await answerSearches(page, (kind) => anAnswer(kind, [aMatch(kind, '密封圈', { indicators })]))
  await open('q=密封圈&kind=result')
  const table = page.getByRole('group', { name: '指标对照' })
  const rows = table.locator('tbody tr')
  await rows.first().waitFor()
  const verdicts = async () => (await rows.locator('[data-verdict]').allTextContents()).map((text) => text.trim())
  await expect.poll(verdicts).toEqual(['✕不满足', '✓满足', '✓满足'])
  await expect
    .poll(() => rows.first().textContent())
    .toMatch(/要求2[\s\S]*耐325度[\s\S]*标题 · 对方给出的数值不满足要求/)
  await table.getByText('未说明 1 项').waitFor()

  await table.getByRole('button', { name: '展开其余 2 项' }).click()
  await expect.poll(verdicts).toEqual(['✕不满足', '✓满足', '✓满足', '≠无法比较', '–未说明'])
  await rows.last().getByText('对方材料未提到「耐温」').waitFor()
  await table.getByRole('button', { name: '收起' }).click()
  await expect.poll(() => rows.count()).toBe(3)
})

test('a question without numbers has no table of them', async () => {
  await answerSearches(page, (kind) => anAnswer(kind, [aMatch(kind, '密封圈')]))
  await open('q=密封圈&kind=result')
  await page.getByRole('article').waitFor()
  await expect.poll(() => page.getByRole('group', { name: '指标对照' }).count()).toBe(0)
})

test('without a good match the column begins with the obstacle and the steps, and the nearest still stand below', async () => {
  await answerSearches(page, (kind) => {
    const matches = [aMatch(kind, `近${kind}`, { grade: 1, gradeName: '弱相关' })]
    const nearest = { kind, id: matches[0]!.id }
    return anAnswer(
      kind,
      matches,
      kind === 'expert' ? {} : { advice: { result: { says: 'none', nearest, obstacle, steps } } },
    )
  })
  await open('q=耐温3000℃的橡胶密封圈')
  await column('科技成果').getByRole('article').waitFor()
  const said = await column('科技成果').textContent()
  const order = ['成果库暂无合适匹配', obstacle, ...steps, '最接近的几项', '弱相关']
  expect(said?.match(new RegExp(order.join('|'), 'g'))).toEqual(order)
  expect(said).toContain(`“近result”：${obstacle}。`)
  await expect.poll(() => column('专家').getByText('暂无合适匹配').count()).toBe(0)
  await expect
    .poll(() => page.getByRole('status').filter({ hasText: '找到' }).textContent())
    .toBe('找到 1 位专家，成果库暂无合适匹配')
})

test('where it is far from sure the column says so, and what stands below may be the answer', async () => {
  const says = 'uncertain'
  await answerSearches(page, (kind) =>
    anAnswer(kind, [aMatch(kind, `近${kind}`, { grade: 1, gradeName: '弱相关' })], {
      advice: { [kind]: { says, nearest: null, obstacle: '领域相近，但没有提到所问的具体问题', steps } },
    }),
  )
  await open('q=响得厉害')
  await column('科技成果').getByRole('heading', { name: '成果库有几项可能相关，把握不大' }).waitFor()
  await column('专家').getByRole('heading', { name: '专家库有几位可能相关，把握不大' }).waitFor()
  await expect.poll(() => page.getByText('暂无合适匹配').count()).toBe(0)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Some results may fit; it is far from sure' }).waitFor()
})

test('what is only near is not promised from the other side', async () => {
  await answerSearches(page, (kind) =>
    anAnswer(kind, kind === 'expert' ? [] : [aMatch(kind, '近')], {
      advice: { [kind]: { says: 'none', nearest: null, obstacle: '库中没有相近的记录', steps } },
    }),
  )
  await open('q=写诗&kind=expert')
  await page.getByText('库中没有相近的记录').waitFor()
  await page.getByText(steps[1]!).waitFor()
  await expect.poll(() => page.getByRole('button', { name: /看看科技成果/ }).count()).toBe(0)
})
