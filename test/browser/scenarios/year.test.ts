import type { Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { demoPassword } from '../../../pipelines/identity/demo-people.ts'
import { hashPassword } from '../../../pipelines/identity/passwords.ts'
import { yearlyNames } from '../../../pipelines/statistics/yearly-export.ts'
import { dayOf } from '../../../src/domain/day.ts'
import { yearlyItems } from '../../../src/domain/statistics/yearly.ts'
import type { Database } from '../../../src/ports/database.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { addEdges } from '../../../src/store/organisation-graph.ts'
import { addPerson, aHat } from '../../support/people.ts'
import { anOrganisation } from '../../support/records.ts'
import { keepPictures, openScenarios } from './stage.ts'

/** Above the sample city a province, which claims the city's park as well, and beside the city another with a park of its own. */
const furnish = async (db: Database): Promise<void> => {
  await organisationStore.put(db, [
    anOrganisation({ id: 'x-province', name: '江海省科学技术协会（示例）', kind: 'association' }),
    anOrganisation({ id: 'x-beside', name: '临湖市科学技术协会（示例）', kind: 'association' }),
  ])
  await addEdges(db, [
    { organisationId: 'm-o-city', relation: 'approved-by', otherId: 'x-province' },
    { organisationId: 'x-beside', relation: 'approved-by', otherId: 'x-province' },
    { organisationId: 'm-o-001', relation: 'guided-by', otherId: 'x-province' },
    { organisationId: 'm-o-003', relation: 'approved-by', otherId: 'x-beside' },
  ])
  const passwordHash = await hashPassword(demoPassword)
  for (const [id, organisationId] of [
    ['province', 'x-province'],
    ['beside', 'x-beside'],
  ] as const)
    await addPerson(db, { id, email: `${id}@demo.example`, name: `${id} 示例`, passwordHash, demo: true }, [
      aHat({ id, role: 'association', organisationId }),
    ])
}

const stage = openScenarios(furnish)
const thisYear = Number(dayOf(new Date().toISOString()).slice(0, 4))

const figureOf = (page: Page, item: string) =>
  page.getByRole('row').filter({ has: page.getByRole('cell', { name: item, exact: true }) })
const counted = async (page: Page, item: string): Promise<number> => {
  const said = await figureOf(page, item).getByRole('button').textContent()
  return Number(`${said}`.replaceAll(',', ''))
}

/** Opens what is behind a figure and counts it: the rows one sees, and those that are only counted. */
const behind = async (page: Page, item: string): Promise<number> => {
  await figureOf(page, item).getByRole('button').click()
  const sheet = page.getByRole('region', { name: `“${item}”背后的记录` })
  await sheet.locator('tbody tr, p.faint').first().waitFor()
  const hidden = /另有 (\d+) 条/.exec(`${await sheet.textContent()}`)?.[1] ?? '0'
  const rows = await sheet.locator('tbody tr').count()
  await sheet.getByRole('button', { name: '收起' }).click()
  return rows + Number(hidden)
}

test('15 what two parks share is noted with the partner by name', async () => {
  const park = await stage.enter('park')
  await park.goto('/desk/engagements?state=signed')
  const { records } = await (await park.request.get('/api/v1/engagements?state=signed')).json()
  await park.goto(`/desk/engagements/${records[0].id}`)
  await park.getByRole('button', { name: '记一项成效' }).click()
  const form = park.getByRole('form', { name: '记一项成效' })
  await form.getByLabel('是什么').selectOption('project')
  await form.getByLabel('金额').fill('80万元')
  await form.getByRole('searchbox').fill('叶河')
  await form.getByRole('combobox', { name: '与哪些单位共享' }).selectOption({ label: '叶河装备产业园' })
  await form.getByRole('listitem').filter({ hasText: '叶河装备产业园' }).waitFor()
  await keepPictures(park, '15-shared-outcome')
  await form.getByRole('button', { name: '记入台账' }).click()
  await park.getByText('2 家共享').waitFor()
})

test('15 a park files its year as the house has counted it, each number with its rows; the level above returns it, and accepts it', async () => {
  const park = await stage.enter('park')
  await park.goto('/desk/yearly')
  for (const item of yearlyItems.filter((each) => each !== 'contract yuan')) {
    const name = yearlyNames[item]
    expect([name, await behind(park, name)]).toEqual([name, await counted(park, name)])
  }
  const visits = await counted(park, '走访企业（家次）')
  await park.getByLabel('走访企业（家次）：上报数').fill(`${visits + 6}`)
  await park.getByLabel('走访企业（家次）：差异说明').fill('另有 6 家次为随市科协走访，未在系统登记')
  await park.getByText('1 项与系统数不同').waitFor()
  await keepPictures(park, '15-a-year-filled-in')
  await park.getByRole('button', { name: '上报', exact: true }).click()
  await park.getByText('已报，待审核').first().waitFor()

  const city = await stage.enter('association')
  await city.goto('/desk/filings')
  const line = city.getByRole('listitem').filter({ hasText: '射陵先进装备产业园' })
  await line.getByRole('button', { name: '退回' }).click()
  await line.getByLabel('退回的原因').fill('随行走访请附名单')
  await line.getByRole('button', { name: '退回' }).click()
  await line.getByText('已退回').waitFor()

  await park.reload()
  await park.getByText('随行走访请附名单').first().waitFor()
  await expect.poll(() => park.getByLabel('走访企业（家次）：上报数').inputValue()).toBe(`${visits + 6}`)
  await park.getByLabel('走访企业（家次）：差异说明').fill('另有 6 家次随市科协走访，名单见 11 月简报')
  await park.getByRole('button', { name: '重新上报' }).click()
  await park
    .getByRole('listitem')
    .filter({ hasText: /^第 3 版/ })
    .waitFor()

  await city.reload()
  await keepPictures(city, '15-filings')
  await line.getByRole('link', { name: '打开采集表' }).click()
  await city.getByText('名单见 11 月简报').first().waitFor()
  await keepPictures(city, '15-review')
  await city.getByRole('button', { name: '通过' }).click()
  await city.getByText('已通过审核，不再改动。').waitFor()
  await park.reload()
  await park.getByText('已通过审核，不再改动。').waitFor()
  await expect.poll(() => park.getByRole('button', { name: /上报/ }).count()).toBe(0)
  await expect
    .poll(() =>
      park
        .getByRole('listitem')
        .filter({ hasText: /^第 \d 版/ })
        .count(),
    )
    .toBe(4)
})

test('15 the two cities file beside each other; above them a park of two parents and what is shared count once', async () => {
  const figures: Record<string, Record<string, number>> = {}
  for (const person of ['association', 'beside', 'province']) {
    const page = await stage.enter(person)
    await page.goto('/desk/yearly')
    await page.getByRole('button', { name: /^看“立项”的/ }).waitFor()
    const own: Record<string, number> = {}
    for (const item of ['园区', '企业', '立项', '发布需求', '签约']) {
      own[item] = await counted(page, item)
      expect([person, item, await behind(page, item)]).toEqual([person, item, own[item]])
    }
    figures[person] = own
    if (person === 'province') await keepPictures(page, '15-province')
    if (person !== 'province') {
      await page.getByRole('button', { name: '上报', exact: true }).click()
      await page.getByText('已报，待审核').first().waitFor()
    }
  }
  const of = (item: string) => ['association', 'beside', 'province'].map((person) => figures[person]?.[item] ?? 0)
  expect(of('园区')).toEqual([1, 1, 2])
  expect(of('立项')).toEqual([1, 1, 1])
  for (const item of ['企业', '发布需求', '签约']) {
    const [city = 0, beside = 0, province] = of(item)
    expect([item, province]).toEqual([item, city + beside])
  }

  const above = await stage.enter('province')
  await above.goto('/desk/filings')
  const line = above.getByRole('listitem').filter({ hasText: '射陵市科学技术协会' })
  await line.getByRole('button', { name: '通过' }).click()
  await line.getByText('已通过').waitFor()
  await keepPictures(above, '15-filings-of-cities')
})

test('15 each year has its own history, and the paper says what the page says', async () => {
  const park = await stage.enter('park')
  await park.goto(`/desk/yearly?year=${thisYear - 1}`)
  await park.getByText('未上报').first().waitFor()
  await park.goto('/desk/yearly')
  await park.getByText('已通过审核，不再改动。').waitFor()
  const shown: (readonly string[])[] = []
  for (const item of yearlyItems) {
    const cells = await figureOf(park, yearlyNames[item]).getByRole('cell').allTextContents()
    const [name = '', live = '', value = '', note = ''] = cells.map((cell) => cell.replaceAll(',', '').trim())
    shown.push([name, value, live, note])
  }
  const address = await park.getByRole('link', { name: 'XLSX' }).getAttribute('href')
  const [form, versions] = await readXlsxFile(Buffer.from(await (await park.request.get(`${address}`)).body()))
  const printed = form!.data.slice(1).map((row) => row.map((cell) => `${cell ?? ''}`.replaceAll(',', '').trim()))
  expect(printed).toEqual(shown)
  expect(versions!.data.slice(1).map(([version, state]) => [version, state])).toEqual([
    ['1', '已报，待审核'],
    ['2', '退回'],
    ['3', '已报，待审核'],
    ['4', '通过'],
  ])
})

test('15 a firm has no way in', async () => {
  const firm = await stage.enter('enterprise')
  await firm.goto('/desk/yearly')
  await firm.getByText('不能进入').first().waitFor()
  await expect.poll(() => firm.getByRole('link', { name: /年度|统计/ }).count()).toBe(0)
  for (const address of ['yearly/m-o-001', 'funnel', 'services', 'parks', 'yearly/m-o-001/form.xlsx'])
    expect([address, (await firm.request.get(`/api/v1/statistics/${address}`)).status()]).toEqual([address, 403])
})
