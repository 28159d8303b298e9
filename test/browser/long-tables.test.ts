import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { openStage } from './support/stage.ts'

const stage = openStage({ timeout: 180_000 })
const many = 1_000

const take = async (page: Page, rows: readonly string[]): Promise<Locator> => {
  await page.goto('/desk/imports')
  const buffer = Buffer.from(['需求名称,期限,问题描述', ...rows].join('\n'))
  await page.getByLabel('选择文件，或拖到这里').setInputFiles({ name: '需求.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: '开始导入' }).click()
  const report = page.locator('.report')
  await report.waitFor({ timeout: 60_000 })
  return report
}
const toEnd = (page: Page) => page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)')

test('a thousand rows that were set aside: few are in the document, the last is mended and goes in, the focus stays', async () => {
  const page = await stage.enter('park')
  const report = await take(
    page,
    Array.from({ length: many }, (_, at) => `,2027-04-01,第${at + 1}台阀芯磨损太快`),
  )
  const table = report.getByRole('table', { name: '搁置的行' })
  const rows = table.locator('tbody tr[data-at]')
  expect(await table.getAttribute('aria-rowcount')).toBe(`${many + 1}`)
  expect(await rows.count()).toBeLessThan(100)
  expect(await violationsOn(page)).toEqual([])

  await report.getByLabel('1 需求名称', { exact: true }).fill('写了一半')
  await toEnd(page)
  const last = table.locator(`tr[aria-rowindex="${many + 1}"]`)
  await last.waitFor()
  expect(await rows.count()).toBeLessThan(100)
  // Where one was writing is still where the keyboard is, and the next stop is the next cell.
  expect(await page.evaluate('document.activeElement.value')).toBe('写了一半')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('1 期限')

  await toEnd(page)
  await last
    .getByText(`第${many}台阀芯磨损太快`)
    .or(last.getByLabel(`${many} 问题描述`))
    .waitFor()
  await report.getByLabel(`${many} 需求名称`).fill('第一千台的阀芯')
  expect(await violationsOn(page)).toEqual([])
  await report.getByRole('button', { name: '改好了，再导入' }).click()
  await report
    .locator('dl')
    .getByText(/2\s*新增[\s\S]*998\s*搁置/)
    .waitFor({ timeout: 60_000 })
  const found = await page.request.post('/api/v1/search', { data: { text: '第一千台的阀芯', kinds: ['need'] } })
  expect(await found.text()).toContain('第一千台的阀芯')
})

test('a thousand cards in a column of the board: few are in the document, and the last is moved by menu and by dragging', async () => {
  const page = await stage.enter('park')
  await take(
    page,
    Array.from({ length: many }, (_, at) => `看板上第${at + 1}项需求,2027-04-01,说明${at + 1}`),
  )
  await page.goto('/desk/needs')
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d`) })
  const published = column('已发布')
  const cards = published.locator('li[data-at]')
  await cards.first().waitFor()
  const total = Number(await cards.first().getAttribute('aria-setsize'))
  expect(total).toBeGreaterThan(many)
  const last = published.locator(`li[aria-posinset="${total}"]`)
  while (!(await last.isVisible())) {
    await published.locator('.cards').evaluate((cards) => cards.scrollTo(0, cards.scrollHeight))
    await page.waitForTimeout(30)
    expect(await cards.count()).toBeLessThan(100)
  }
  expect(await violationsOn(page)).toEqual([])
  const title = `${await last.getByRole('link').textContent()}`
  await last.getByLabel(`移到… ${title}`).selectOption('匹配中')
  const form = page.getByRole('form', { name: '着手匹配' })
  await form.getByRole('button', { name: '着手匹配' }).click()
  await form.waitFor({ state: 'detached' })
  await column('匹配中').getByRole('link', { name: title }).waitFor()

  await published.locator('.cards').evaluate((cards) => cards.scrollTo(0, 20_000))
  const middle = cards.nth(8)
  const dragged = `${await middle.getByRole('link').textContent()}`
  await middle.dragTo(column('匹配中'))
  await page.getByRole('form', { name: '着手匹配' }).getByRole('button', { name: '着手匹配' }).click()
  await column('匹配中').getByRole('link', { name: dragged }).waitFor()
})
