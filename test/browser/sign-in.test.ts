import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const stage = openStage({ start: { isFirst: true } })

let page: Page

beforeEach(async () => {
  page = await stage.enter(null)
})

const enter = async (email: string, password: string) => {
  await page.goto('/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.keyboard.press('Enter')
}
const needs = () =>
  page.evaluate(async () => ((await (await fetch('/api/v1/needs')).json()) as { readonly total: number }).total)

test('by the keyboard, with what is wrong said in words; signing out leaves nothing open', async () => {
  await enter('park@demo.example', 'a wrong one!')
  await page.getByRole('alert').getByText('邮箱或密码不对').waitFor()
  await page.getByLabel('密码').fill('zhiqiao-demo')
  await page.keyboard.press('Enter')
  const signOut = page.getByRole('button', { name: '退出' })
  await signOut.waitFor()
  await page.getByText('陆望舒').waitFor()
  expect(await needs()).toBeGreaterThan(0)
  await signOut.click()
  await page.getByRole('link', { name: '登录' }).waitFor()
  expect(await needs()).toBe(0)
})

test('as one of the sample data with one click, and in another hat another library is seen', async () => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: '裴云起' }).click()
  const hats = page.getByLabel('身份')
  await hats.waitFor()
  const seen = new Map([[await hats.inputValue(), await needs()]])
  for (const value of await hats
    .locator('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value')))) {
    if (seen.has(`${value}`)) continue
    await Promise.all([page.waitForEvent('load'), hats.selectOption(value)])
    await hats.waitFor()
    seen.set(await hats.inputValue(), await needs())
  }
  expect(new Set(seen.values()).size).toBe(2)
})

test('the first administrator chooses a password before anything else', async () => {
  const { email, password } = stage.service.first!
  await enter(email, password)
  const owed = page.getByRole('heading', { name: '请先换成自己的密码' })
  await owed.waitFor()
  await page.getByLabel('原密码').fill(password)
  await page.getByLabel('新密码').fill('a password of my own')
  await page.keyboard.press('Enter')
  await owed.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '退出' }).waitFor()
  expect(await needs()).toBeGreaterThan(0)
})

test('a visitor who gives feedback is told to sign in', async () => {
  await page.goto(`/?kind=expert&q=${encodeURIComponent('铜铝接头焊后开裂，想找懂钎焊和焊料的人')}`)
  await page.getByRole('article').first().getByRole('button', { name: '感兴趣' }).click()
  await page.getByRole('link', { name: '没有记下：请先登录。' }).click()
  await page.getByRole('heading', { name: '登录' }).waitFor()
  expect(new URL(page.url()).searchParams.get('next')).toContain('kind=expert')
})
