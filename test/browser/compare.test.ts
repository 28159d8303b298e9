import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { chineseOn } from './support/chinese.ts'
import { enterAs } from './support/enter.ts'
import { openStage } from './support/stage.ts'

// From a match onwards: side by side, handed to the park, asked again every night; by the keyboard too.
const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter(null)
})

const problem = '铜管和铝管的钎焊接头焊完放两三天就开裂，要求返修率不高于 1%，想找懂铜铝焊料的人'
const asked = `q=${encodeURIComponent(problem)}`
const picked = `${asked}&pick=expert:m-e-001&pick=expert:m-e-002&pick=result:m-r-001`
const sideBySide = () => page.getByRole('region', { name: '并排对比' })

/** Presses Tab until the focus stands on what is named. */
const tabTo = async (name: string, left = 120): Promise<void> => {
  await page.keyboard.press('Tab')
  const said = await page.evaluate<string>(
    `(() => { const here = document.activeElement; return (here.getAttribute('aria-label') ?? '') + here.textContent + (here.labels?.[0]?.textContent ?? '') })()`,
  )
  if (said.includes(name)) return
  if (left === 0) throw new Error(`no Tab leads to ${name}`)
  await tabTo(name, left - 1)
}

test('by Tab, Enter and Space alone: search, card, evidence, side by side', async () => {
  await page.goto('/')
  await page.getByRole('textbox', { name: '描述您遇到的技术问题' }).focus()
  await page.keyboard.insertText(problem)
  await tabTo('查找专家和成果')
  await page.keyboard.press('Enter')
  await page.getByRole('article').first().waitFor()
  await tabTo('全部依据与得分明细')
  await page.keyboard.press('Enter')
  const proof = page.getByRole('article').first().getByRole('table', { name: '匹配度是各项得分之和' })
  await proof.waitFor()
  await expect.poll(() => page.url()).toContain('open=')
  await page.reload()
  await proof.waitFor()
  await tabTo('对比')
  await page.keyboard.press('Space')
  await tabTo('对比')
  await page.keyboard.press('Space')
  await page.getByText('已选 2 个').waitFor()
  await tabTo('并排对比')
  await page.keyboard.press('Enter')
  await sideBySide().getByRole('columnheader').nth(2).waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.getAll('pick')).toHaveLength(2)
})

test('differences alone stand in the address; one is removed; the table is exported', async () => {
  await page.goto(`/compare?${picked}`)
  await sideBySide().getByRole('rowheader', { name: /^单位/ }).waitFor()
  await page.getByLabel('只看不同').check()
  await page.reload()
  await sideBySide()
    .getByRole('rowheader', { name: /^匹配度/ })
    .waitFor()
  await expect.poll(() => page.getByLabel('只看不同').isChecked()).toBe(true)
  await sideBySide().locator('tr:has(th[scope=row]):not(.differs)').first().waitFor({ state: 'detached' })
  await sideBySide().getByRole('button', { name: /^移出/ }).first().click()
  await expect.poll(() => new URL(page.url()).searchParams.getAll('pick')).toEqual(['expert:m-e-002', 'result:m-r-001'])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 CSV' }).click(),
  ])
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv.split('\r\n').length).toBeGreaterThan(8)
  expect(csv).toContain('匹配度')
})

test('nobody picked is told what to do', async () => {
  await page.goto(`/compare?${asked}`)
  await page.getByText('还没有可以对比的').waitFor()
})

test('WCAG 2.2 AA in light and dark, at no width wider than the window, and in English', async () => {
  await page.goto(`/compare?${picked}`)
  await sideBySide().waitFor()
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: `${width} wide` })
      .toBeLessThanOrEqual(width)
  }
  expect(await violationsOn(page), 'in light').toEqual([])
  await page.getByRole('button', { name: '换成深色' }).click()
  expect(await violationsOn(page), 'in dark').toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: '中文' }).waitFor()
  await expect.poll(() => chineseOn(page)).toEqual([])
})

test('from a card the park is asked to bring the two together: the need says whom', async () => {
  await enterAs(page, 'enterprise')
  await page.goto(`/?${asked}`)
  await page.getByRole('article').first().getByRole('link', { name: '交园区科协对接' }).click()
  const said = await page.getByLabel('用自己的话说说情况').inputValue()
  expect(said).toContain(problem)
  expect(said).toMatch(/希望对接：.+（.+）。/)
})

test('where nobody fits, the problem can be handed on at once; a visitor signs in first', async () => {
  await page.goto(`/?kind=result&q=${encodeURIComponent('耐温3000℃的橡胶密封圈')}`)
  await page.getByRole('heading', { name: '成果库暂无合适匹配' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: '交园区科协对接', exact: true }).first().click()
  await page.waitForURL(/\/sign-in\?next=/)
})

test('a search is asked again every night once that was agreed to', async () => {
  await enterAs(page, 'enterprise')
  await page.goto(`/?${asked}`)
  await page.getByRole('button', { name: '存为订阅，有新的就告诉我' }).click()
  await page.getByRole('button', { name: '同意，存下' }).click()
  await page.getByText('已存下，今晚开始代为查找。').waitFor()
  const { searches, isChosen } = await (await page.request.get('/api/v1/subscriptions/own')).json()
  expect([searches, isChosen]).toEqual([[problem], true])
})
