import { expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const stage = openStage({ wait: 30_000 })

test('an institution writes a result, keeps what was typed, mends it, and is told when somebody else wrote meanwhile', async () => {
  const page = await stage.enter('institution')
  await page.goto('/institution')
  await page.getByRole('link', { name: '录入成果' }).click()
  await page.getByLabel('成果名称').fill('超低温冷媒管路钎焊接头')
  await page.getByLabel('成果说明').fill('在 -196℃ 下不开裂，抗拉强度不低于 120 MPa。')
  await page.getByLabel('成熟度').selectOption('中试')
  await page.reload()
  await page.getByText('这是上次没有保存的内容。').waitFor()
  expect(await page.getByLabel('成果名称').inputValue()).toBe('超低温冷媒管路钎焊接头')
  await page.getByLabel('合作方式').fill('许可、合作研发')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '超低温冷媒管路钎焊接头' }).waitFor()
  const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!)
  const stored = async () => (await page.request.get(`/api/v1/results/${id}`)).json()
  expect(await stored()).toMatchObject({ maturity: '中试', cooperation: ['许可', '合作研发'], visibility: 'public' })

  await page.getByRole('link', { name: '修改' }).click()
  await page.getByLabel('价格或条件').fill('面议')
  const { id: _, source: __, firstSeen: ___, updated: ____, extra: _____, ...written } = await stored()
  const other = await page.request.put(`/api/v1/results/${id}`, { data: { ...written, title: '钎焊接头（改名）' } })
  expect(other.status()).toBe(200)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const refused = page.getByRole('alert').filter({ hasText: '内容已被改动' })
  await refused.waitFor()
  await refused.getByRole('button').click()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('link', { name: '修改' }).waitFor()
  expect(await stored()).toMatchObject({ title: '超低温冷媒管路钎焊接头', price: '面议' })
})

test('a result of somebody else is not written over', async () => {
  const page = await stage.enter('institution')
  const { records } = await (await page.request.get('/api/v1/results?limit=100')).json()
  const own = (await (await page.request.get('/api/v1/session')).json()).hats[0].organisationId
  const foreign = records.find(({ organisationId }: { organisationId: string | null }) => organisationId !== own)
  await page.goto(`/institution/results/${encodeURIComponent(foreign.id)}/edit`)
  await page.getByLabel('价格或条件').fill('1 元')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('alert').waitFor()
  expect((await (await page.request.get(`/api/v1/results/${foreign.id}`)).json()).price).toBe(foreign.price)
})
