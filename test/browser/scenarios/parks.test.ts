import { expect, test } from 'vitest'
import { dayAfter, dayOf } from '../../../src/domain/day.ts'
import { keepPictures, openScenarios } from './stage.ts'

const stage = openScenarios()

test('3 where the park has nobody it says so, shows whom others have by whose they are, and reports upwards in one click', async () => {
  const above = await stage.enter('association')
  expect((await above.request.get('/api/v1/needs/m-n-018')).status()).toBe(404)

  const park = await stage.enter('park')
  await park.goto('/desk/needs/m-n-018?show=beyond')
  await park.getByRole('heading', { name: '本地无合适专家' }).waitFor()
  await keepPictures(park, '03-nobody-in-the-park')
  await park.getByRole('button', { name: '一键上报上级科协' }).click()
  await park.getByText('已上报').first().waitFor()

  const reported = await above.request.get('/api/v1/needs/m-n-018')
  expect(await reported.json()).toMatchObject({ id: 'm-n-018', state: 'escalated' })
  const administrator = await stage.enter('admin')
  await administrator.goto('/administration/audit')
  await administrator.getByText('上报').first().waitFor()
})

test('5 the same file twice adds nothing the second time, and the funnel counts the rows behind it', async () => {
  const park = await stage.enter('park')
  const rows = Array.from(
    { length: 40 },
    (_, i) => `泵阀试验台第${i + 1}号改造,2027-0${(i % 9) + 1}-01,第${i + 1}台的流量波动超过${i + 1}%`,
  )
  const buffer = Buffer.from(['需求名称,期限,问题描述', ...rows].join('\n'))
  for (const told of [/40\s*新增/, /0\s*新增/]) {
    await park.goto('/desk/imports')
    await park.getByLabel('选择文件，或拖到这里').setInputFiles({ name: '需求.csv', mimeType: 'text/csv', buffer })
    await park.getByRole('button', { name: '开始导入' }).click()
    await park.locator('.report dl').getByText(told).waitFor()
  }
  await park.goto('/desk/statistics?stage=qualified')
  const count = await park
    .getByRole('link', { name: /^看“合格”的 \d+ 条需求/ })
    .first()
    .getAttribute('aria-label')
  const behind = park.locator('section', { has: park.getByRole('heading', { name: '“合格”背后的需求' }) })
  await behind.getByRole('row').nth(1).waitFor()
  // Of a long table the document holds the rows that are seen; it says how many there are.
  expect(count).toContain(`${Number(await behind.getByRole('table').getAttribute('aria-rowcount')) - 1} 条`)
  await keepPictures(park, '05-funnel-with-its-rows')
})

test('8 what is left lying is told to its owner, then to the office, and stands on top in the morning', async () => {
  const park = await stage.enter('park')
  await park.goto('/desk')
  await park.getByRole('heading', { name: /已逾期 \d+ 项/ }).waitFor()
  await keepPictures(park, '08-overdue-first')
  await park.getByRole('link', { name: '容一鸣' }).first().click()
  await park.getByRole('heading', { level: 1, name: '容一鸣' }).waitFor()
  await expect.poll(() => park.getByLabel('做什么').inputValue()).toBe('确认合作意向')
})

test('9 the service ledger tells what was solved by the word of the firm, with firms and sums', async () => {
  const park = await stage.enter('park')
  // The story of the samples goes back three months, and in January the year does not.
  const today = dayOf(new Date().toISOString())
  await park.goto(`/desk/statistics?show=services&from=${dayAfter(today, -90)}&to=${today}`)
  const ledger = park.getByRole('table').first()
  await ledger.getByRole('row', { name: /盐城沃川泵业有限公司/ }).waitFor()
  const [header, ...firms] = await ledger.getByRole('row').all()
  const names = await header!.getByRole('columnheader').allTextContents()
  const solved = names.indexOf('确认解决')
  const figures = await Promise.all(firms.map((row) => row.getByRole('cell').allTextContents()))
  const sum = figures.slice(0, -2).reduce((total, cells) => total + Number(cells[solved - 1]), 0)
  expect(sum).toBe(1)
  expect(figures.at(-2)!.at(solved - 1)).toBe('1')
  await keepPictures(park, '09-service-ledger')
  const firm = await stage.enter('enterprise')
  expect((await firm.request.get('/api/v1/statistics/services')).status()).toBe(403)
})

test('10 firms with the same trouble in other words are brought together, none of them by name to the others', async () => {
  const park = await stage.enter('park')
  const rows = [
    '海水泵叶轮点蚀穿孔,盐城沃川泵业有限公司,输送海水的不锈钢叶轮半年就点蚀穿孔，想找耐海水腐蚀的材料或涂层。',
    '海水换热管点蚀漏水,盐城铜岳换热器有限公司,海水介质的不锈钢换热管一年内点蚀穿孔漏水，想换耐海水腐蚀的材料或涂层。',
    '海水阀体点蚀,江苏川闸液压件有限公司,海水管路不锈钢阀体点蚀穿孔严重，寻求耐海水点蚀的材料或涂层。',
  ]
  const buffer = Buffer.from(['需求名称,企业名称,问题描述', ...rows].join('\n'))
  await park.goto('/desk/imports')
  await park.getByLabel('选择文件，或拖到这里').setInputFiles({ name: '腐蚀.csv', mimeType: 'text/csv', buffer })
  await park.getByRole('button', { name: '开始导入' }).click()
  await park
    .locator('.report dl')
    .getByText(/3\s*新增/)
    .waitFor()
  await park.goto('/desk/common-needs')
  await park.getByRole('article').filter({ hasText: '点蚀' }).first().waitFor()
  await keepPictures(park, '10-common-needs')
  const rival = await stage.enter('rival')
  const told = await (await rival.request.get('/api/v1/common-needs')).text()
  expect(told).not.toMatch(/沃川|铜岳|川闸|点蚀/)
})
