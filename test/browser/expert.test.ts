import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter('expert')
})

/** His park's officer asks him for a need of a firm. */
const inviteHim = async (): Promise<void> => {
  const officer = await stage.enter('park')
  const data = { needId: 'm-n-001', kind: 'expert', candidateId: 'm-e-001' }
  const begun = await officer.request.post('/api/v1/engagements', { data })
  const { id } = (await begun.json()) as { readonly id: string }
  const email = { data: { email: 'song@institute.example' } }
  expect((await officer.request.post(`/api/v1/engagements/${id}/invitation`, email)).status()).toBe(201)
}

/** Whether a search for what he works on proposes him. */
const isProposed = async (): Promise<boolean> => {
  const data = { text: '铜铝接头焊后开裂，想找懂钎焊和焊料的人', kinds: ['expert'], limit: 20 }
  const answer = await page.request.post('/api/v1/search', { data })
  const { matches } = (await answer.json()) as { matches: { expert: readonly { readonly id: string }[] } }
  return matches.expert.some(({ id }) => id === 'm-e-001')
}

test('an invitation is answered in place; with a limit of one he is full, and is proposed to nobody', async () => {
  await inviteHim()
  expect(await isProposed()).toBe(true)
  await page.goto('/expert')
  await page.getByRole('button', { name: '答复这个邀请' }).click()
  await page.getByRole('button', { name: '接受邀请' }).press('Enter')
  await page.getByText('已接受，谢谢您。').waitFor()
  await page.getByRole('link', { name: '打开这个对接' }).click()
  await page.getByRole('button', { name: '查看联系方式' }).waitFor()
  await page.getByRole('link', { name: '进行中的对接' }).click()
  await page.getByText('正在进行 1 个').waitFor()
  await page.getByRole('navigation', { name: '我的对接' }).getByRole('link', { name: '承接与意愿' }).click()
  await page.getByLabel('同时最多承接几个对接').fill('1')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存，匹配随即按此进行。').waitFor()
  expect(await isProposed()).toBe(false)
  await page.getByLabel('同时最多承接几个对接').fill('')
  await page.getByRole('button', { name: '保存' }).click()
  await expect.poll(isProposed).toBe(true)
})

test('he rests, and is proposed again when he says so', async () => {
  await page.goto('/expert/wishes')
  await page.getByLabel('不要推荐我').check()
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存，匹配随即按此进行。').waitFor()
  expect(await isProposed()).toBe(false)
  await page.reload()
  await expect.poll(() => page.getByLabel('不要推荐我').isChecked()).toBe(true)
  await page.getByLabel('可以向企业和园区推荐我').check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect.poll(isProposed).toBe(true)
})

test('a piece is disowned and restored, another is added, and the fields tell what they rest on', async () => {
  await page.goto('/expert/profile')
  const piece = page.getByRole('listitem').filter({ hasText: '高强钢低氢焊丝产业化' })
  await piece.getByRole('button', { name: '不是我的' }).click()
  await page.getByRole('heading', { name: '您说过不是您的' }).waitFor()
  await page.getByRole('button', { name: '恢复原样' }).click()
  await page.getByRole('heading', { name: '您说过不是您的' }).waitFor({ state: 'detached' })
  const form = page.getByRole('form', { name: '补充一条' })
  await form.getByLabel('名称').fill('铝铜过渡接头扩散钎焊')
  await form.getByLabel('年份').fill('2025')
  await form.getByRole('button', { name: '补充一条' }).click()
  await page.getByText('本人补充').waitFor()
  await page.reload()
  await page.getByRole('listitem').filter({ hasText: '铝铜过渡接头扩散钎焊' }).getByText('本人补充').waitFor()
})
