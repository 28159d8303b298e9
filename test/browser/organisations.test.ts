import { expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

const stage = openStage()

test('an administrator goes from a firm up to its park and the association over it, by links and as a table', async () => {
  const page = await stage.enter('admin')
  await page.goto('/administration/organisations')
  await page.getByRole('link', { name: '江苏恒枢精密机床有限公司' }).click()
  const above = page.getByRole('region', { name: '它属于 往上 1 层' })
  await above.getByRole('link', { name: '射陵先进装备产业园', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '射陵先进装备产业园' }).waitFor()
  await expect.poll(() => page.url()).toContain('organisation=m-o-001')
  await page.getByRole('region', { name: '在它下面' }).getByRole('link').first().waitFor()
  await page.getByRole('button', { name: '看表' }).click()
  await expect.poll(() => page.url()).toContain('show=table')
  await page.getByRole('row', { name: '江苏恒枢精密机床有限公司' }).waitFor()
  await page.goBack()
  await page.getByRole('region', { name: '在它下面' }).waitFor()
})

test('a park officer begins at his own office and goes down to the firms of his park', async () => {
  const page = await stage.enter('park')
  await page.goto('/desk/organisations')
  await page.getByRole('heading', { level: 1, name: '科学技术协会' }).waitFor()
  await page
    .getByRole('region', { name: '在它下面' })
    .getByRole('link', { name: '射陵先进装备产业园', exact: true })
    .click()
  await page.getByRole('heading', { level: 1, name: '射陵先进装备产业园' }).waitFor()
  await page.getByRole('link', { name: '回到本单位' }).click()
  await page.getByRole('heading', { level: 1, name: '科学技术协会' }).waitFor()
})
