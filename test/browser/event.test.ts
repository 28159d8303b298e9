import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { keepPictures } from './scenarios/stage.ts'
import { violationsOn } from './support/axe.ts'
import { chineseOn } from './support/chinese.ts'
import { openStage } from './support/stage.ts'

// What is waited for here is computed.
const stage = openStage({ timeout: 480_000, wait: 120_000 })

/** A list of the sample park's needs, made and waited for. */
const shortlisted = async (page: Page): Promise<void> => {
  const data = { title: '六月对接会清单', limits: { minimumGrade: 1 } }
  const made = await page.request.post('/api/v1/shortlists', { data })
  const { id } = (await made.json()) as { readonly id: string }
  const state = async (): Promise<string> => {
    const answer = await page.request.get(`/api/v1/shortlists/${id}`)
    return ((await answer.json()) as { readonly state: string }).state
  }
  await vi.waitFor(async () => expect(await state()).toBe('drafted'), { timeout: 120_000, interval: 500 })
}

test('an event is made of the park’s list, too short at first; a way out is taken, a meeting moved by keyboard, an expert is absent, it is mended, compared and saved', async () => {
  const page = await stage.enter('park')
  await shortlisted(page)
  await page.goto('/desk/events')
  await page.getByText('还没有对接会').waitFor()
  await page.getByRole('link', { name: '安排一场对接会' }).click()
  await page.getByLabel('哪份对接清单').selectOption({ label: '六月对接会清单' })
  await page.getByLabel('名称', { exact: true }).fill('六月产学研对接会')
  await page.getByLabel('日期').fill('2026-06-18')
  await page.getByLabel('几个时段').fill('3')
  await page.getByLabel('几张桌子').fill('6')
  await page.getByRole('button', { name: '排时间表' }).click()

  await page.getByRole('heading', { name: /^没有排上 \d+ 场$/ }).waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: '就这样重新排' }).first().click()
  await page.getByText('第 2 版', { exact: true }).first().waitFor()
  await page.getByRole('heading', { name: /^排上 (\d+) 场，共 \1 场$/ }).waitFor()

  const grid = page.getByRole('table', { name: '时间表' })
  await expect.poll(() => grid.getByRole('rowheader').count()).toBeGreaterThan(3)
  await grid.locator('.meeting').last().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('meeting=')
  await page.getByRole('region', { name: '这一场' }).getByText('现在在这里').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await keepPictures(page, 'event-a-meeting')
  const why = page.getByRole('region', { name: '这一场' }).getByLabel('为什么改')
  await why.fill('对方上午要赶火车')
  await page.reload()
  await why.waitFor()
  expect(await why.inputValue()).toBe('对方上午要赶火车')
  const target = grid.locator('.target').last()
  await target.focus()
  await page.keyboard.press('Enter')
  await page.getByText('第 3 版', { exact: true }).first().waitFor()
  await grid.getByText('固定').waitFor()
  // What was moved keeps the keyboard, and arrows go on to the next.
  const here = (): Promise<string> => page.evaluate('document.activeElement.dataset.meeting ?? ""')
  await expect.poll(here).not.toBe('')
  const moved = await here()
  await page.keyboard.press('ArrowLeft')
  if ((await here()) === moved) await page.keyboard.press('ArrowUp')
  expect([(await here()) === moved, (await here()) === '']).toEqual([false, false])

  const gone = page.getByRole('form', { name: '临时有变' })
  await gone.getByLabel('谁').selectOption({ index: 0 })
  await gone.getByLabel('原因').fill('临时出差')
  await gone.getByRole('button', { name: '看看怎么调' }).click()
  await page.getByText(/^变动 \d+ 场$/).waitFor()
  await page
    .getByText(/：临时出差$/)
    .first()
    .waitFor()
  await keepPictures(page, 'event-repair')
  await page.getByRole('button', { name: '就这样调' }).click()
  await page.getByText('第 4 版', { exact: true }).first().waitFor()
  await page.getByRole('link', { name: '与第 4 版比较' }).first().click()
  await page.getByText('从第 1 版到第 4 版').waitFor()

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 DOCX（含桌牌）' }).click()
  expect((await saved).suggestedFilename()).toBe('六月产学研对接会-第4版.docx')

  await page.getByRole('link', { name: '按专家' }).click()
  await expect.poll(() => page.url()).toContain('by=partner')
  await page.getByRole('button', { name: '换成深色' }).click()
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: `${width} wide` })
      .toBeLessThanOrEqual(width)
    expect(await violationsOn(page), `${width} wide`).toEqual([])
  }
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  await expect.poll(() => chineseOn(page)).toEqual([])
  await page.context().close()
})
