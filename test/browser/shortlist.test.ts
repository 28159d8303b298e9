import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { chineseOn } from './support/chinese.ts'
import { openStage } from './support/stage.ts'

// What is waited for here is computed.
const stage = openStage({ timeout: 240_000, wait: 120_000 })

let page: Page

beforeEach(async () => {
  page = await stage.enter('park')
})

/** Fills in a new list of one need and has it made. */
const make = async (title: string, experts: readonly [number, number]): Promise<void> => {
  await page.goto('/desk/shortlists/new')
  await page.getByLabel('名称').fill(title)
  await page.getByLabel('自己选').first().check()
  await page.getByRole('checkbox', { name: '铜铝接头焊后开裂' }).check()
  const range = page.getByRole('group', { name: '每条需求几位专家' })
  await range.getByLabel('至少').fill(String(experts[0]))
  await range.getByLabel('至多').fill(String(experts[1]))
}
const compute = (): Promise<void> => page.getByRole('button', { name: '生成方案' }).click()
const lines = () => page.locator('.line')

test('a list is made, read with its reasons, changed by hand, mended, compared, approved, and a line becomes an engagement', async () => {
  await make('六月对接会', [1, 2])
  await compute()
  await page.getByRole('heading', { name: '方案：2 条' }).waitFor()
  await lines().first().getByText('理由和依据').click()
  await lines().first().locator('.reasons li').first().waitFor()
  expect(await violationsOn(page)).toEqual([])

  await lines().nth(1).getByRole('button', { name: '修改' }).click()
  await lines().nth(1).getByLabel('备注').fill('先通电话')
  await lines().nth(1).getByLabel('为什么改').fill('企业的意思')
  await lines().nth(1).getByRole('button', { name: '保存为新版本' }).click()
  await page.getByText('先通电话').first().waitFor()

  const went = await lines().first().getByRole('heading').textContent()
  await lines().first().getByRole('button', { name: '这位来不了' }).click()
  await lines().first().getByLabel('为什么来不了').fill('出差')
  await lines().first().getByRole('button', { name: '看看怎么补' }).click()
  await lines().first().getByText('去掉 1 条').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await lines().first().getByRole('button', { name: '就这样补' }).click()
  await page.getByRole('link', { name: '第 3 版', exact: true }).waitFor()
  await expect.poll(() => lines().getByRole('heading').allTextContents()).not.toContain(went)

  await page.getByRole('link', { name: '与第 3 版比较' }).first().click()
  await page.getByText(/从第 \d 版到第 3 版/).waitFor()
  await page.getByText('去掉 1 条').waitFor()

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 XLSX' }).click()
  expect((await saved).suggestedFilename()).toBe('六月对接会-第3版.xlsx')

  await page.getByRole('button', { name: '批准' }).click()
  await page.getByRole('button', { name: '标为已发出' }).click()
  await page.getByText('已发出').first().waitFor()
  await lines().first().getByRole('button', { name: '开始对接' }).click()
  await lines().first().getByRole('link', { name: '已开始对接' }).click()
  await page.getByRole('heading', { name: '往前走一步' }).waitFor()

  await page.goto('/desk/shortlists')
  await page.getByRole('row', { name: /六月对接会.*已发出/ }).waitFor()
  await page.getByRole('link', { name: '六月对接会' }).click()
  await page.getByRole('heading', { name: /^方案/ }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: '中文' }).waitFor()
  await expect.poll(() => chineseOn(page)).toEqual([])
})

test('limits in conflict are told, and one click on a way out makes the list', async () => {
  await make('名额太紧', [1, 2])
  await page.getByRole('button', { name: '加一条名额' }).click()
  await page.getByLabel('哪一个').fill('没有这家单位')
  await page.getByRole('group', { name: '名额' }).getByLabel('至少').fill('1')
  await compute()
  await page.getByRole('heading', { name: '这些限制不能同时满足' }).waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: '就这样放宽' }).first().click()
  await page.getByRole('heading', { name: /^方案/ }).waitFor()
})

test('limits outlive a reload; moved ones say what they changed', async () => {
  await make('先一位', [1, 1])
  await page.reload()
  await page.getByText('上次写到一半、还没有保存的内容还在这里。').waitFor()
  await expect.poll(() => page.getByLabel('名称').inputValue()).toBe('先一位')
  await expect.poll(() => page.getByRole('checkbox', { name: '铜铝接头焊后开裂' }).isChecked()).toBe(true)
  await compute()
  await page.getByRole('heading', { name: '方案：1 条' }).waitFor()
  await page.getByRole('group', { name: '每条需求几位专家' }).getByLabel('至多').fill('3')
  await page.reload()
  await page.getByRole('heading', { name: '方案：1 条' }).waitFor()
  await expect
    .poll(() => page.getByRole('group', { name: '每条需求几位专家' }).getByLabel('至多').inputValue())
    .toBe('3')
  await page.getByRole('button', { name: '按新的限制重新生成' }).click()
  const moved = page.getByRole('region', { name: '和改条件之前比' })
  await moved.getByText(/^新增 [12] 条$/).waitFor()
  await moved.getByRole('link', { name: '改之前的清单' }).click()
  await page.getByRole('heading', { name: '方案：1 条' }).waitFor()
  await expect.poll(() => page.getByText('上次写到一半').count()).toBe(0)
})
