import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

// Through the real service: what is said of a match on the page holds in the next search.
const problem = '铜铝接头焊后开裂，想找懂钎焊和焊料的人'
const twoProblems =
  '本次征集两项内容。1、铅锌矿尾砂胶结充填强度上不去，希望找懂充填材料的专家，28天强度不低于2 MPa。2、皮带机托辊故障靠人巡检听声音，想上自动巡检机器人。两项互不相关，可分别谈。'

const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter('park')
})

const ask = (text: string) => page.goto(`/?kind=expert&q=${encodeURIComponent(text)}`)
const firstCard = () => page.getByRole('article').first()
const firstName = async () => (await firstCard().getByRole('heading').first().textContent())?.trim()

test('who does not suit is marked, does not come back, and comes back when that is withdrawn', async () => {
  await ask(problem)
  const name = await firstName()
  await firstCard().getByRole('button', { name: '不合适' }).click()
  await firstCard().getByRole('button', { name: '方向不符' }).click()
  await firstCard().getByText('已记下：不合适').waitFor()

  await ask(problem)
  await firstCard().waitFor()
  await expect.poll(firstName).not.toBe(name)
  await page.getByText('此前标为不合适 1').waitFor()

  await page.getByRole('button', { name: '撤回“不合适”，重新查找' }).click()
  await page.getByText('此前标为不合适').waitFor({ state: 'detached' })
  await expect.poll(firstName).toBe(name)
})

test('words about who does not suit are there after a reload, and gone once they were sent', async () => {
  await ask(problem)
  const name = await firstName()
  await firstCard().getByRole('button', { name: '不合适' }).click()
  const words = () => firstCard().getByLabel('补充一句（可不填），再选原因')
  await words().fill('做过铝铝，没做过铜铝')
  await page.reload()
  await words().waitFor()
  expect(await words().inputValue()).toBe('做过铝铝，没做过铜铝')
  await firstCard().getByRole('button', { name: '时间不合适' }).click()
  await firstCard().getByText('已记下：不合适').waitFor()
  await firstCard().getByRole('button', { name: '撤回' }).click()
  await firstCard().getByRole('button', { name: '不合适' }).click()
  expect(await words().inputValue()).toBe('')
  expect(await firstName()).toBe(name)
})

test('what was not noted says why; interest is marked and can be taken back', async () => {
  await ask(problem)
  await firstCard().waitFor()
  const accept = firstCard().getByRole('button', { name: '感兴趣' })
  await page.context().setOffline(true)
  await accept.click()
  await firstCard().getByText('没有记下：连不上服务器。请再点一次。').waitFor()
  await page.context().setOffline(false)
  await accept.click()
  await firstCard().getByText('已记下：感兴趣').waitFor()
  await firstCard().getByRole('button', { name: '撤回' }).click()
  await firstCard().getByRole('button', { name: '感兴趣' }).waitFor()
})

test('the parts of a question stand above the list, and each card says which it suits', async () => {
  await ask(twoProblems)
  await page.getByText('所问分为 2 个部分').waitFor()
  await expect.poll(() => page.getByText(/①.*尾砂/s).count()).toBeGreaterThan(0)
  const covers = await page.getByText(/^适合部分/).allInnerTexts()
  expect(covers.some((text) => text.includes('①'))).toBe(true)
  expect(covers.some((text) => text.includes('②'))).toBe(true)
})
