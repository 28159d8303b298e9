import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter('enterprise')
})

const problem = '翅片管胀接后漏氟，检漏合格率只有 97%，要求不低于 99.5%，换过两种胀头都不行，希望联合攻关'
const write = async (title: string, said = problem): Promise<void> => {
  await page.goto('/needs/new')
  await page.getByLabel('一句话说清是什么难题').fill(title)
  await page.getByLabel('用自己的话说说情况').fill(said)
}

test('what was understood and whom it would find is shown while one writes', async () => {
  await write('铜铝接头焊后开裂', '铜管和铝管的接头钎焊后放两三天就开裂，要求合格率不低于 99.5%，想找懂钎焊和焊料的人')
  const beside = page.getByRole('complementary', { name: '读懂了这些' })
  await beside.getByText('不低于 99.5%').first().waitFor()
  await beside.getByRole('heading', { name: '照现在的写法会找到' }).waitFor()
  await beside.getByRole('listitem').first().waitFor()
})

test('nothing typed is lost on a reload, on a dropped connection or by leaving', async () => {
  await write('掉线也不丢')
  await page.reload()
  await expect.poll(() => page.getByLabel('一句话说清是什么难题').inputValue()).toBe('掉线也不丢')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('alert').getByText('连不上服务器').waitFor()
  await page.context().setOffline(false)
  await page.goto('/needs')
  await page.getByRole('link', { name: '掉线也不丢' }).click()
  await expect.poll(() => page.getByLabel('用自己的话说说情况').inputValue()).toBe(problem)
  await page.getByRole('button', { name: '不要了' }).click()
  await page.getByRole('heading', { name: '我的需求' }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: '掉线也不丢' }).count()).toBe(0)
})

test('a need whose answer got lost, and which was written on since, is one need in the last words, also after a reload', async () => {
  await write('答复丢了的需求')
  await page.route('**/api/v1/needs', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: '存为草稿' }).click()
  await page.getByRole('alert').getByText('连不上服务器').waitFor()
  await page.unroute('**/api/v1/needs')
  await page.reload()
  await page.getByLabel('一句话说清是什么难题').fill('答复丢了又改过的需求')
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('heading', { level: 1, name: '答复丢了又改过的需求' }).waitFor()
  await page.getByRole('main').getByText('待审核').first().waitFor()
  await page.goto('/needs')
  await page.getByRole('link', { name: '答复丢了又改过的需求' }).waitFor()
  expect(await page.getByRole('link', { name: '答复丢了的需求' }).count()).toBe(0)
})

test('a title is asked for in words, with the cursor in its place', async () => {
  await page.goto('/needs/new')
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByText('请先写一个标题。').waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('title')
})

test('by the keyboard alone a need is written and saved once, and stands in the list under its state', async () => {
  await page.goto('/needs/new')
  await page.getByLabel('一句话说清是什么难题').focus()
  await page.keyboard.type('键盘写的需求')
  await page.keyboard.press('Tab')
  await page.keyboard.type(problem)
  await page.getByRole('button', { name: '存为草稿' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '键盘写的需求' }).waitFor()
  await page.goto('/needs?state=draft')
  await page.getByRole('link', { name: '键盘写的需求' }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: '键盘写的需求' }).count()).toBe(1)
})

test('a list that could not be fetched is not called empty, and what a part of the matching did not see is not called nothing', async () => {
  await page.goto('/needs?state=returned')
  await page.getByText('没有被退回的需求').waitFor()
  await page.route('**/api/v1/needs?*state=solved*', (route) => route.abort())
  await page.getByRole('link', { name: /^已结束/ }).click()
  await page.getByRole('alert').getByText('连不上服务器').waitFor()
  expect(await page.getByText(/^没有.*的需求$/).count()).toBe(0)
  await page.unroute('**/api/v1/needs?*state=solved*')

  await page.route('**/api/v1/needs/*/matches?*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), matches: [], degraded: ['meaning'] } })
  })
  await page.getByRole('link', { name: /^全部/ }).click()
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await page.getByRole('link', { name: '匹配', exact: true }).click()
  await page.getByRole('heading', { name: '还没查全，眼下没找到合适的专家' }).waitFor()
  await page.unroute('**/api/v1/needs/*/matches?*')
  await page.getByRole('button', { name: '再查一次' }).click()
  await page.getByRole('heading', { name: '还没查全，眼下没找到合适的专家' }).waitFor({ state: 'detached' })
})

test('what was searched for becomes a need in the same words', async () => {
  await page.goto(`/?q=${encodeURIComponent(problem)}`)
  await page.getByRole('link', { name: '写成需求，交园区科协对接' }).click()
  await expect.poll(() => page.getByLabel('用自己的话说说情况').inputValue()).toBe(problem)
})

test('a need says with whom it is being followed up, or that nobody is yet', async () => {
  await page.goto('/needs/m-n-001?show=engagements')
  await page.getByText('这条需求还没有对接').waitFor()
})
