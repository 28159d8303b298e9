import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { openStage } from './support/stage.ts'

// A newcomer follows the tour to its end. Its four pictures go to the folder PICTURES names, else to a temporary one.
const stage = openStage({ timeout: 360_000 })

let page: Page

const pictures = process.env.PICTURES ?? mkdtempSync(join(tmpdir(), 'zhiqiao-tour-'))
const open = async (): Promise<void> => {
  page = await stage.enter(null, { viewport: { width: 1120, height: 700 } })
  await page.goto('/')
  await page.getByRole('button', { name: /^第一次来/ }).click()
}
const tour = () => page.getByRole('complementary', { name: '三分钟导览' })
const next = () => tour().getByRole('button', { name: '下一步' }).click()
const keep = async (name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
/** As whoever the tour asks for, through the door. */
const signIn = async (): Promise<void> => {
  await tour().getByRole('link', { name: '登录' }).click()
  await page.getByRole('button', { name: '园区科协 · 陆望舒' }).click()
}
const makeList = async (): Promise<void> => {
  await page.getByLabel('名称').fill('我的第一份清单')
  await page.getByLabel('自己选').first().check()
  const boxes = page.getByRole('group', { name: '自己选' }).getByRole('checkbox')
  await boxes.nth(3).waitFor()
  for (const box of (await boxes.all()).slice(0, 4)) await box.check()
  await page.getByRole('button', { name: '生成方案' }).click()
  await page.getByRole('heading', { name: /^方案：/ }).waitFor({ timeout: 150_000 })
}

test('the tour leads to an expert, a shortlist, its export and the mail of tonight, and goes on after a reload', async () => {
  await open()
  await tour().getByRole('link', { name: '用一个例子试试' }).click()
  await page.getByRole('article').first().waitFor()
  await keep('expert')
  await next()
  await signIn()
  await page.getByRole('heading', { level: 1, name: '新建清单' }).waitFor()
  await page.reload()
  await tour().getByText('第 2 步，共 4 步').first().waitFor()
  await makeList()
  await keep('shortlist')
  await next()
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 XLSX' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^我的第一份清单.*\.xlsx$/)
  await keep('export')
  await next()
  await tour().getByRole('link', { name: '看今晚的邮件' }).click()
  await page.waitForURL('**/subscription')
  await page.getByRole('heading', { level: 1, name: '推荐设置' }).waitFor()
  await page.getByRole('button', { name: '预览今晚的邮件' }).click()
  await page.locator('iframe').waitFor({ timeout: 150_000 })
  await keep('mail')
  expect(await violationsOn(page)).toEqual([])
  await tour().getByRole('button', { name: '完成' }).click()
  await tour().getByRole('button', { name: '关闭' }).click()
  await tour().waitFor({ state: 'detached' })
})

test('by the keyboard a step is skipped and the tour is left; it traps nobody and does not come back', async () => {
  await open()
  await tour().getByRole('button', { name: '跳过这一步' }).focus()
  await page.keyboard.press('Enter')
  await tour().getByRole('heading', { name: '排一份对接清单' }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.getByRole('textbox', { name: '描述您遇到的技术问题' }).focus()
  await page.keyboard.type('焊接')
  await expect.poll(() => page.getByRole('textbox', { name: '描述您遇到的技术问题' }).inputValue()).toBe('焊接')
  await tour().getByRole('button', { name: '不看了' }).click()
  await page.reload()
  await page.getByRole('button', { name: /^第一次来/ }).waitFor()
  await expect.poll(() => tour().count()).toBe(0)
})
