import { expect, test } from 'vitest'
import { keepPictures, openScenarios } from './stage.ts'

const stage = openScenarios()

test('2 from a link of the chain that is missing to a list that can be sent, twice the same', async () => {
  const park = await stage.enter('park')
  await park.goto('/desk/chains')
  await park.getByRole('link', { name: '流体与真空装备链' }).click()
  await park.getByRole('heading', { level: 1, name: '流体与真空装备链' }).waitFor()
  await park.getByRole('link', { name: /真空/ }).first().click()
  await park.getByRole('link', { name: '谁能补上' }).click()
  const fillers = park.getByRole('table').last()
  await fillers.getByRole('row').nth(1).waitFor()
  const first = (await fillers.getByRole('row').allTextContents()).slice(1, 4).join('\n')
  expect(first).toContain('真空')
  await keepPictures(park, '02-who-could-fill-a-link')

  await park.goto('/desk/shortlists/new')
  await park.getByLabel('名称').fill('真空装备院士专家行')
  await park.getByLabel('自己选').first().check()
  await park.getByRole('searchbox').fill('螺杆干泵')
  await park.getByRole('checkbox', { name: '螺杆干泵抽不到底、排气烫' }).check()
  await park.getByRole('button', { name: '生成方案' }).click()
  await park.getByRole('heading', { name: /^方案/ }).waitFor()
  const exported = async (): Promise<string> => {
    const id = new URL(park.url()).pathname.split('/').at(-1)
    const file = await park.request.get(`/api/v1/shortlists/${id}/export?format=docx`)
    return (await file.body()).toString('base64')
  }
  expect(await exported()).toBe(await exported())
})

test('13 tonight’s mail is read before it is sent, says why, and whoever wants none gets none', async () => {
  const firm = await stage.enter('enterprise')
  await firm.goto('/subscription')
  await firm.getByRole('button', { name: '预览今晚的邮件' }).click()
  const mail = firm.frameLocator('iframe').first()
  await mail.getByText('感兴趣').first().waitFor()
  await expect.poll(() => mail.locator('body').textContent()).toContain('不合适')
  await keepPictures(firm, '13-tonight')
  await firm.getByLabel('不接收').check()
  await firm.getByRole('button', { name: '保存' }).click()
  await firm.getByRole('status').getByText('已保存').waitFor()
  await firm.reload()
  await expect.poll(() => firm.getByLabel('不接收').isChecked()).toBe(true)
})

test('14 the numbers of a chain are the rows behind them, and what is stale says so', async () => {
  const park = await stage.enter('park')
  await park.goto('/desk/chains')
  await park.getByRole('link', { name: '机床与成形装备链' }).click()
  await park.getByRole('link', { name: '表', exact: true }).click()
  await keepPictures(park, '14-chain')
  const { counts } = await (await park.request.get('/api/v1/chains/m-c-001/map')).json()
  const spindle = counts.find(({ nodeId }: { readonly nodeId: string }) => nodeId === 'spindle')
  const needs: readonly number[] = Object.values(spindle.needs)
  await park.goto('/desk/chains/m-c-001?node=spindle&kind=need')
  const rows = park.locator('.detail').getByRole('row')
  await rows.nth(1).waitFor()
  expect((await rows.count()) - 1).toBe(needs.reduce((sum, count) => sum + count, 0))
  await keepPictures(park, '14-needs-of-a-link')
})
