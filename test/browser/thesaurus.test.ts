import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const stage = openStage()

const concept = encodeURIComponent('焊接飞溅')
const sentence = '打完炸花点到处都是'

const found = async (page: Page): Promise<string> => {
  const data = { text: sentence, kinds: ['result', 'expert'], limit: 10 }
  return (await (await page.request.post('/api/v1/search', { data })).text()) as string
}

test('a workshop’s word is tried, given to a concept, found by, told in the history and taken back', async () => {
  const page = await stage.enter('admin')
  await page.goto('/administration/thesaurus')
  await page.getByLabel('查找说法').fill('weld spatter')
  await page.getByRole('button', { name: '查找', exact: true }).click()
  await page.getByRole('link', { name: '焊接飞溅', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '焊接飞溅' }).waitFor()
  await page.getByRole('region', { name: '在三库中出现' }).getByRole('row', { name: '炸点' }).waitFor()
  expect(await found(page)).not.toContain('所问“炸花点”')

  await page.getByRole('link', { name: '修改', exact: true }).click()
  await page.getByLabel('其他说法', { exact: true }).last().fill('炸花点')
  await page.keyboard.press('Enter')
  await page.getByLabel('一句话').fill(sentence)
  await page.getByRole('button', { name: '试', exact: true }).click()
  const after = page.locator('.understood', { hasText: '保存以后' })
  await after.getByText('“炸花点”', { exact: true }).waitFor()
  await expect
    .poll(() => page.locator('.understood', { hasText: '现在' }).first().textContent())
    .not.toContain('“炸花点”')

  // What is written survives a reload.
  await page.reload()
  await page.getByText('没有保存的改动已为您留着').waitFor()
  await page.getByLabel('为什么').fill('盐城几家厂的车间都这样叫')
  await page.getByRole('button', { name: '保存并生效' }).click()
  await page.getByText('查询即刻认得').waitFor()
  expect(await found(page)).toContain('所问“炸花点”')
  await page.getByText('盐城几家厂的车间都这样叫').waitFor()

  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await page.getByLabel('为什么撤销').fill('写错了概念')
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByText('已撤销').waitFor()
  expect(await found(page)).not.toContain('所问“炸花点”')
})

test('a concept is called otherwise, found by either name, and called as before once that is undone', async () => {
  const page = await stage.enter('admin')
  await page.goto(`/administration/thesaurus?concept=${concept}&edit=1`)
  await page.getByLabel('首选词').fill('焊渣四溅')
  await page.getByText('原来的首选词留作其他说法').waitFor()
  await page.getByLabel('为什么').fill('车间都这样叫')
  await page.getByRole('button', { name: '保存并生效' }).click()
  await page.getByRole('heading', { level: 1, name: '焊渣四溅' }).waitFor()
  await page.goto(`/administration/thesaurus?q=${concept}`)
  await page.getByRole('link', { name: '焊渣四溅', exact: true }).click()
  await page.getByRole('button', { name: '撤销', exact: true }).first().click()
  await page.getByLabel('为什么撤销').fill('改回去')
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByRole('heading', { level: 1, name: '焊接飞溅' }).waitFor()
})

test('what is wrong with a word is said where it stands', async () => {
  const page = await stage.enter('admin')
  await page.goto(`/administration/thesaurus?concept=${concept}&edit=1`)
  await page.getByLabel('其他说法', { exact: true }).last().fill('钎焊')
  await page.keyboard.press('Enter')
  await page.getByLabel('上位词', { exact: true }).last().fill('没有这个词')
  await page.keyboard.press('Enter')
  await page.getByLabel('为什么').fill('试')
  await page.getByRole('button', { name: '保存并生效' }).click()
  await page.getByText('一个说法指两样东西').first().waitFor()
  await page.getByText('词库里没有叫“没有这个词”的概念').first().waitFor()
})

test('a word that needs say and no concept is called by becomes one', async () => {
  const page = await stage.enter('admin')
  await page.goto('/administration/thesaurus?view=missing')
  const missing = page.getByRole('region', { name: '没有的常用词' }).getByRole('row')
  const word = (await missing.nth(1).getByRole('cell').first().textContent())!
  const said = page.getByRole('cell', { name: word, exact: true })
  await missing.filter({ has: said }).getByRole('link', { name: '新增概念' }).click()
  await expect.poll(() => page.getByLabel('首选词').inputValue()).toBe(word)
  await page.getByLabel('领域').selectOption('welding')
  await page.getByLabel('为什么').fill('需求里常说')
  await page.getByRole('button', { name: '保存并生效' }).click()
  await page.getByRole('heading', { level: 1, name: word }).waitFor()
  await page.getByText('本机构新增').first().waitFor()
  await page.goto('/administration/thesaurus?view=missing')
  await page.getByRole('region', { name: '没有的常用词' }).waitFor()
  await expect.poll(() => said.count()).toBe(0)
})
