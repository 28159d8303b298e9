import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

let firm: Page
let park: Page

beforeEach(async () => {
  ;[firm, park] = [await stage.enter('enterprise'), await stage.enter('park')]
})

const submit = async (title: string): Promise<void> => {
  await firm.goto('/needs/new')
  await firm.getByLabel('一句话说清是什么难题').fill(title)
  await firm.getByLabel('用自己的话说说情况').fill('翅片管胀接后漏氟，合格率 97%，要求 99.5% 以上')
  await firm.getByRole('button', { name: '提交审核' }).click()
  await firm.getByRole('heading', { level: 1, name: title }).waitFor()
}

test('a need is returned with a reason, mended, submitted again and published to the park', async () => {
  await submit('胀接漏氟怎么办')
  await park.goto('/desk')
  await park.getByRole('link', { name: '胀接漏氟怎么办' }).click()
  await park.getByRole('button', { name: '退回补充' }).click()
  expect(await violationsOn(park)).toEqual([])
  await park.getByLabel('原因（对方会看到）').fill('请补充管径')
  await park.getByRole('button', { name: '退回补充' }).click()
  await park.getByText('被退回的原因：').waitFor()

  await firm.goto('/needs?state=returned')
  await firm.getByRole('link', { name: '胀接漏氟怎么办' }).click()
  await firm.getByRole('status').getByText('请补充管径').waitFor()
  await firm.getByRole('link', { name: '修改' }).click()
  await firm.getByLabel('用自己的话说说情况').fill('翅片管管径 7 mm，胀接后漏氟，合格率 97%，要求 99.5% 以上')
  await firm.getByRole('button', { name: '保存修改' }).click()
  await firm.getByRole('button', { name: '提交审核' }).click()
  const form = firm.getByRole('form', { name: '提交审核' })
  await form.getByRole('button', { name: '提交审核' }).click()
  await form.waitFor({ state: 'detached' })

  await park.reload()
  await park.getByRole('button', { name: '发布' }).click()
  await park.getByLabel('本园区').check()
  await park.getByRole('button', { name: '发布' }).click()
  await park.getByText('已发布').first().waitFor()
  await park.getByRole('region', { name: '经过' }).getByText('退回补充').waitFor()
})

const column = (name: string) => park.getByRole('region', { name: new RegExp(`^${name} \\d`) })

test('on the board a need goes only where the service lets it: by the menu and by dragging', async () => {
  await submit('看板上的需求')
  await park.goto('/desk/needs')
  const card = column('待审核').getByRole('listitem').filter({ hasText: '看板上的需求' })
  const menu = card.getByLabel('移到… 看板上的需求')
  await menu.waitFor()
  expect((await menu.locator('option').allTextContents()).slice(1)).toEqual(['已退回', '已发布'])
  await menu.focus()
  await menu.selectOption('已发布')
  expect(await violationsOn(park)).toEqual([])
  await park.getByRole('form', { name: '发布' }).getByRole('button', { name: '发布' }).click()
  const published = column('已发布').getByRole('listitem').filter({ hasText: '看板上的需求' })
  await published.waitFor()

  await published.dragTo(column('匹配中'), { sourcePosition: { x: 6, y: 6 } })
  await park.getByRole('form', { name: '着手匹配' }).getByRole('button', { name: '着手匹配' }).click()
  await column('匹配中').getByRole('listitem').filter({ hasText: '看板上的需求' }).waitFor()
})

test('a firm takes its need back', async () => {
  await submit('不需要了')
  await firm.getByRole('button', { name: '撤销需求' }).click()
  await firm.getByRole('form', { name: '撤销需求' }).getByRole('button', { name: '撤销需求' }).click()
  await firm.getByText('已撤销').first().waitFor()
})
