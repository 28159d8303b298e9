import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { enterAs } from './support/enter.ts'
import { openStage } from './support/stage.ts'

// Whatever ends under a need that is being written, its words are there afterwards.
const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter('enterprise')
  await page.goto('/needs/new')
  await page.getByLabel('一句话说清是什么难题').fill('翅片管胀接后漏氟')
  await page.getByLabel('用自己的话说说情况').fill('检漏合格率只有 97%，要求不低于 99.5%')
})

const signInAgain = async (): Promise<void> => {
  await page.getByLabel('邮箱').fill('enterprise@demo.example')
  await page.getByLabel('密码').fill('zhiqiao-demo')
  await page.getByRole('main').getByRole('button', { name: '登录' }).click()
}
const words = () => page.getByLabel('用自己的话说说情况').inputValue()

test('a session that ended says so on saving, leads to the door and back, and the need is saved as it was written', async () => {
  await page.context().clearCookies()
  await page.getByRole('button', { name: '存为草稿' }).click()
  await page.getByRole('alert').getByRole('link', { name: '登录' }).click()
  await signInAgain()
  await page.waitForURL('**/needs/new')
  await expect.poll(words).toBe('检漏合格率只有 97%，要求不低于 99.5%')
  await page.getByRole('button', { name: '存为草稿' }).click()
  await page.getByRole('heading', { level: 1, name: '翅片管胀接后漏氟' }).waitFor()
})

test('who signs out and in again finds his words; the next one at this computer does not', async () => {
  await page.getByLabel('一句话说清是什么难题').fill('退出也不丢的需求')
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('link', { name: '登录' }).waitFor()
  await enterAs(page, 'rival')
  await page.goto('/needs')
  await page.getByRole('heading', { level: 1, name: '我的需求' }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: '退出也不丢的需求' }).count()).toBe(0)
  await enterAs(page, 'enterprise')
  await page.goto('/needs')
  await page.getByRole('link', { name: '退出也不丢的需求' }).click()
  await expect.poll(words).toBe('检漏合格率只有 97%，要求不低于 99.5%')
})

test('without a connection one goes on writing, also through a reload afterwards, and a file that was cut off can be read again', async () => {
  await page.context().setOffline(true)
  await page.getByLabel('用自己的话说说情况').pressSequentially('，换过两种胀头')
  const file = { name: '补充.txt', mimeType: 'text/plain', buffer: Buffer.from('管径 9.52 mm') }
  const picker = page.getByLabel('从文件读入（Word、PDF、Excel、文本）')
  await picker.setInputFiles(file)
  await page.getByRole('alert').getByText('请检查网络后重试').waitFor()
  await page.context().setOffline(false)
  await page.reload()
  await expect.poll(words).toBe('检漏合格率只有 97%，要求不低于 99.5%，换过两种胀头')
  await picker.setInputFiles(file)
  await page.getByText('文件没有保存').waitFor()
  await expect.poll(words).toContain('管径 9.52 mm')
})

test('what was understood beside the need is mended in its words', async () => {
  const beside = page.getByRole('complementary', { name: '读懂了这些' })
  await beside
    .getByRole('button', { name: /不低于 99.5%/ })
    .first()
    .click()
  await beside.getByLabel('数值').fill('99.9')
  await page.keyboard.press('Enter')
  await expect.poll(words).toBe('检漏合格率只有 97%，要求不低于 99.9 %')

  // The one question beside it takes its answer there.
  const answer = beside.getByPlaceholder('一两句就行')
  await answer.fill('换过两种胀头，没有用')
  await answer.press('Enter')
  await expect.poll(words).toContain('换过两种胀头，没有用')
  await expect.poll(() => page.url()).toContain('/needs/new')
})
