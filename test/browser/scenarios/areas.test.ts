import { expect, test } from 'vitest'
import { keepPictures, openScenarios } from './stage.ts'

const stage = openScenarios()
const title = '车内气味大'

test('3 the level above takes up what a park could not serve, finds others, and answers; the park reads the answer', async () => {
  const park = await stage.enter('park')
  await park.goto('/desk/needs/m-n-018?show=beyond')
  await park.getByRole('button', { name: '一键上报上级科协' }).click()
  await park.getByText('已上报').first().waitFor()

  const city = await stage.enter('association')
  await city.goto('/desk')
  await city.getByRole('heading', { name: /等您处理的上报/ }).waitFor()
  await keepPictures(city, '03-the-area')
  await city.getByRole('link', { name: new RegExp(title) }).click()
  await city.getByRole('button', { name: '着手匹配' }).click()
  await city.getByRole('form', { name: '着手匹配' }).getByRole('button', { name: '着手匹配' }).click()
  await city.getByText('匹配中').first().waitFor()
  await city
    .getByRole('link', { name: /可对接|匹配/ })
    .first()
    .click()
  await city.getByRole('article').or(city.getByText('暂无')).first().waitFor()
  await keepPictures(city, '03-taken-up')
  await city.getByRole('button', { name: '答复并退回园区' }).click()
  const form = city.getByRole('form', { name: '答复并退回园区' })
  await form.getByRole('textbox').fill('本市也没有合适的专家，建议联系省汽车工程学会材料分会。')
  await form.getByRole('button', { name: '答复并退回园区' }).click()
  await city.waitForURL('**/desk/escalations')
  expect((await city.request.get('/api/v1/needs/m-n-018')).status()).toBe(404)

  await park.goto('/desk/needs/m-n-018')
  await park.getByText('建议联系省汽车工程学会材料分会').first().waitFor()
  await keepPictures(park, '03-the-answer')
})

test('an area in numbers: its parks, its funnel, its ledger; every button that is there works', async () => {
  const city = await stage.enter('association')
  const refused: string[] = []
  city.on('response', (answer) => {
    if (answer.url().includes('/api/') && answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
  })
  await city.goto('/desk')
  const links = city.getByRole('navigation', { name: '工作台' }).getByRole('link')
  await links.nth(4).waitFor()
  const rooms = await links.all()
  const addresses = await Promise.all(rooms.map((room) => room.getAttribute('href')))
  for (const address of addresses) {
    await city.goto(`${address}`)
    await city.getByRole('heading', { level: 1 }).waitFor()
    await city.waitForLoadState('networkidle')
    await keepPictures(city, `area-${`${address}`.slice(1).replaceAll('/', '-')}`)
  }
  expect(refused).toEqual([])
})
