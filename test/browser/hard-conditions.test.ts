import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

// What the office has: a slow line, a line that drops, and people who paste anything.
const stage = openStage()
const problem = '铜管和铝管的钎焊接头焊完放两三天就开裂，想找懂铜铝焊料的人'

/** A line of so many KB a second, 600 ms there and back. */
const slowed = async (page: Page, kilobytes: number): Promise<CDPSession> => {
  const line = await page.context().newCDPSession(page)
  const throughput = kilobytes * 1024
  const conditions = { offline: false, latency: 600, downloadThroughput: throughput, uploadThroughput: throughput }
  await line.send('Network.emulateNetworkConditions', conditions)
  return line
}

test('on a slow line the page says what it waits for, and what is asked is answered', async () => {
  const page = await stage.enter(null)
  await page.goto('/')
  await slowed(page, 20)
  await page.getByRole('textbox', { name: '描述您遇到的技术问题' }).fill(problem)
  await page.keyboard.press('Control+Enter')
  await page.locator('.el-skeleton').first().waitFor()
  await page.getByRole('article').first().waitFor()

  await page.getByRole('link', { name: '登录' }).click()
  await page.getByRole('status').getByText('正在打开').waitFor({ state: 'attached' })
  await page.getByLabel('邮箱').waitFor()
  await expect.poll(() => page.getByText('正在打开').count()).toBe(0)
})

test('a room that does not come over a broken line is said so, and comes when the line is back', async () => {
  const page = await stage.enter('park')
  await page.goto('/')
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('link', { name: '揭榜挂帅' }).click()
  const said = page.getByRole('alert').filter({ hasText: '这一页没能打开' })
  await said.waitFor()
  await page.getByRole('textbox', { name: '描述您遇到的技术问题' }).waitFor()
  await page.context().setOffline(false)
  await said.getByRole('button', { name: '重试' }).click()
  await page.getByRole('heading', { level: 1, name: '揭榜挂帅' }).waitFor()
})

const strange = {
  title: `=HYPERLINK("http://x.example","点我")<img src=x onerror=alert(1)>${'Ⅷ𠮷'.repeat(20)}`,
  description: [
    '\u202Eايجرﻻ الطاقة 反转\u202C 零\u200B宽 👩‍🔬👨‍👩‍👧‍👦',
    'W'.repeat(1500),
    '耐温≥３００℃、Ra≤0.8μm；<script>alert(1)</script> {{ 7 * 7 }} %00 \\u0000',
    '缝'.repeat(3000),
  ].join('\n'),
}

test('the longest and strangest words stay words, within the window, in every room they come to', async () => {
  const firm = await stage.enter('enterprise')
  const dialogs: string[] = []
  await firm.goto('/needs/new')
  await firm.getByLabel('一句话说清是什么难题').fill(strange.title)
  await firm.getByLabel('用自己的话说说情况').fill(strange.description)
  await firm.getByRole('button', { name: '提交审核' }).click()
  await firm.getByRole('heading', { level: 1, name: strange.title }).waitFor()
  const id = new URL(firm.url()).pathname.split('/').at(-1)
  const park = await stage.enter('park')
  for (const page of [firm, park]) page.on('dialog', (dialog) => dialogs.push(dialog.message()))

  const rooms = [
    [firm, '/needs'],
    [firm, `/needs/${id}`],
    [firm, `/needs/${id}/edit`],
    [firm, `/?q=${encodeURIComponent(strange.description.slice(0, 1900))}`],
    [park, '/desk'],
    [park, '/desk/needs'],
    [park, `/desk/needs/${id}?show=matches`],
    [park, '/desk/shortlists/new'],
  ] as const
  for (const [page, address] of rooms) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth'), {
          message: `${address.slice(0, 40)} ${width} wide`,
        })
        .toBeLessThanOrEqual(width)
    }
    await expect.poll(() => page.locator('main img[src="x"], main script').count(), { message: address }).toBe(0)
  }
  await expect.poll(() => park.getByText('49', { exact: true }).count()).toBe(0)
  expect(dialogs).toEqual([])
})
