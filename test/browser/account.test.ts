import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { demoPassword } from '../../pipelines/identity/demo-people.ts'
import { codeAt } from '../../pipelines/identity/one-time-codes.ts'
import { enterAs } from './support/enter.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter(null)
})

const enter = async (email: string) => {
  await page.goto('/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(demoPassword)
  await page.keyboard.press('Enter')
}

test('a second factor is set up, recovery codes are shown once, and one of them signs in', async () => {
  await enterAs(page, 'rival')
  await page.goto('/account/security')
  const factor = page.locator('section', { hasText: '两步验证' })
  await factor.getByRole('button', { name: '开始设置' }).click()
  await factor.getByLabel('密码').fill(demoPassword)
  await factor.getByRole('button', { name: '开始设置' }).click()
  const secret = (await factor.locator('code').textContent()) ?? ''
  await factor.getByLabel('动态验证码').fill(codeAt(secret, new Date().toISOString()))
  await factor.getByRole('button', { name: '确认' }).click()
  const recovery = page.locator('form', { hasText: '恢复码' })
  await recovery.getByText('还剩 0 个').waitFor()
  await recovery.getByLabel('密码').fill(demoPassword)
  await recovery.getByRole('button', { name: '生成恢复码' }).click()
  await recovery.getByText('还剩 10 个').waitFor()
  const codes = await recovery.locator('code').allTextContents()
  expect(codes).toHaveLength(10)
  await page.reload()
  await page.getByText('还剩 10 个').waitFor()
  await expect.poll(() => page.locator('code').count()).toBe(0)

  await page.getByRole('button', { name: '退出', exact: true }).click()
  await page.getByRole('link', { name: '登录', exact: true }).waitFor()
  await enter('rival@demo.example')
  await page.getByRole('button', { name: '手机不在身边？用恢复码' }).click()
  await page.getByLabel('恢复码').fill(codes[3]!.toLowerCase())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '我的需求' }).waitFor()
  await page.goto('/account/security')
  await page.getByText('还剩 9 个').waitFor()
})

test('other sessions end, a name is corrected, and a role is changed to where its work is', async () => {
  const elsewhere = await stage.enter('two-hats')
  await enterAs(page, 'two-hats')
  await page.goto('/account/security')
  await page.getByText('就是这里').waitFor()
  await page.getByRole('button', { name: '结束别处的所有登录' }).click()
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  await elsewhere.goto('/account')
  await elsewhere.getByRole('heading', { name: '请先登录' }).waitFor()
  await elsewhere.context().close()

  await page.getByRole('link', { name: '账号与身份' }).click()
  await page.getByLabel('姓名').fill('裴云起（示例）')
  await page.getByRole('button', { name: '更正姓名' }).click()
  await page.getByText('已更正。').waitFor()
  await page.getByRole('link', { name: '裴云起（示例）' }).waitFor()
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '换成这个' }).first().click()])
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await page.waitForURL(/\/(desk|institution)$/)
})

test('consent is withdrawn and given, the copy is a file, and deletion says what it means before it asks', async () => {
  await enterAs(page, 'broker')
  await page.goto('/account/data')
  await page.getByRole('button', { name: '撤回同意' }).click()
  await page.getByText('已拒绝').waitFor()
  await page.getByRole('button', { name: '同意', exact: true }).click()
  await page.getByText('已同意').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载副本（供人阅读）' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('zhiqiao-personal-data.html')
  await page.getByRole('button', { name: '注销账号并删除我的资料…' }).click()
  await page.getByText('进行过的对接按编号保留').waitFor()
  await page.getByLabel('密码').fill('a wrong one!')
  await page.getByRole('button', { name: '确定注销，不能恢复' }).click()
  await page.getByRole('alert').getByText('密码不对。').waitFor()
})
