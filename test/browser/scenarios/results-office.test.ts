import type { APIRequestContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { header, officeRows, officeWorkbook, thermal } from './results-of-an-office.ts'
import { keepPictures, openScenarios } from './stage.ts'

const stage = openScenarios()
const chosenCount = 40
const inside = { id: 'm-o-007', name: '江苏驰衡汽车部件有限公司' }
const outside = { id: 'm-o-020', name: '吉林松科汽车底盘有限公司', pool: 'm-o-003' }

/** A page of a firm's own person: the administrator gave somebody that hat. */
const enterAtFirm = async (admin: Page, person: string, organisationId: string): Promise<Page> => {
  const data = { email: `${person}@demo.example`, name: '企业人员', role: 'enterprise', organisationId }
  expect((await admin.request.post('/api/v1/invitations', { data })).status()).toBe(202)
  const page = await stage.enter(person)
  const { hats } = await (await page.request.get('/api/v1/session')).json()
  const hat = hats.find((each: { organisationId: string }) => each.organisationId === organisationId)
  await page.request.put('/api/v1/session/hat', { data: { hat: hat.id } })
  return page
}

const titlesIn = async (request: APIRequestContext, path: string): Promise<readonly string[]> => {
  const titles: string[] = []
  for (let after = ''; ; ) {
    const { records, next } = await (await request.get(`${path}&limit=100${after}`)).json()
    titles.push(
      ...records.map((each: { title?: string; result?: { title: string } }) => each.title ?? each.result?.title),
    )
    if (next === null) return titles.toSorted()
    after = `&after=${next}`
  }
}

/** Picks the rows with these titles, wherever in the long table they are; its end may still be on its way. */
const pick = async (page: Page, titles: ReadonlySet<string>): Promise<void> => {
  const left = new Set(titles)
  const further = async (): Promise<readonly string[]> => {
    const seen = await page.locator('tbody tr[data-at] a').allTextContents()
    for (const title of seen.filter((title) => left.has(title))) {
      await page.getByLabel(`选“${title}”`, { exact: true }).check()
      left.delete(title)
    }
    await page.evaluate('window.scrollBy(0, 700)')
    // The rows follow the scrolling a frame later.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    return [...left]
  }
  await page.evaluate('window.scrollTo(0, 0)')
  await expect.poll(further, { timeout: 120_000, interval: 10 }).toEqual([])
}

test('6 340 results of mixed quality: looked at, mended, chosen from; 40 are published to the park, each to firms that may see it', async () => {
  const admin = await stage.enter('admin')
  const firm = await enterAtFirm(admin, 'rival', inside.id)
  const stranger = await enterAtFirm(admin, 'broker', outside.id)
  const ask = async ({ id, name, pool }: { id: string; name: string; pool?: string }): Promise<string> => {
    const need = {
      title: '电池包热管理温差大',
      description: '汽车动力电池包液冷板流阻大，电芯温差超过8℃，要求温差不超过3℃。',
    }
    const data = { ...need, organisation: name, organisationId: id, pool: pool ?? 'm-o-001', state: 'submitted' }
    const made = await admin.request.post('/api/v1/needs', { data })
    expect(made.status(), await made.text()).toBe(201)
    const { id: opened } = await made.json()
    const published = await admin.request.post(`/api/v1/needs/${opened}/publish`, { data: { scope: 'organisation' } })
    expect(published.status(), await published.text()).toBe(200)
    return opened
  }
  const [needInside, needOutside] = [await ask(inside), await ask(outside)]

  const park = await stage.enter('park')
  const rows = officeRows()
  expect(rows).toHaveLength(340)
  await park.goto('/desk/imports?kind=result')
  await park.getByLabel('选择文件，或拖到这里').setInputFiles({
    name: '成果征集.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await officeWorkbook(rows),
  })
  const preview = park.getByRole('region', { name: '导入前看一看' })
  await preview.waitFor()
  if ((await preview.getByRole('button', { name: '第 3 行是表头' }).count()) > 0)
    await preview.getByRole('button', { name: '第 3 行是表头' }).click()
  const name = preview.getByLabel(`「${header[0]}」对应到`)
  await name.selectOption('成果名称')
  await preview.locator('dl > div', { hasText: '将新增' }).getByText('318').waitFor()
  await preview.locator('dl > div', { hasText: '将搁置' }).getByText('22').waitFor()
  await keepPictures(park, '06-a-look-before-the-import')
  await park.getByRole('button', { name: '开始导入' }).click()
  const report = park.locator('.report')
  await report
    .locator('dl')
    .getByText(/318\s*新增[\s\S]*22\s*搁置/)
    .waitFor()
  // The first row without a name is row 3 + 318 + 1 of the sheet.
  await report.getByRole('row').nth(1).getByText('322').waitFor()
  await report.getByLabel(`1 ${header[0]}`, { exact: true }).fill('泵阀密封面再制造技术')
  await report.getByRole('button', { name: '改好了，再导入' }).click()
  await report
    .locator('dl')
    .getByText(/1\s*新增[\s\S]*11\s*搁置/)
    .waitFor()
  await keepPictures(park, '06-rows-set-aside')

  await park.getByRole('link', { name: '去遴选这些成果' }).click()
  await park.getByRole('link', { name: /^待遴选\s*319/ }).waitFor()
  expect(await titlesIn(firm.request, '/api/v1/results?pool=m-o-001')).not.toContain(thermal)
  const approved = new Set([thermal, ...rows.slice(1, chosenCount).map(({ title }) => title)])
  await pick(park, approved)
  await park.evaluate('window.scrollTo(0, 0)')
  await park.getByText(`已选 ${chosenCount} 项`).waitFor()
  await park.getByLabel('发布范围').selectOption('本园区')
  await keepPictures(park, '06-chosen')
  await park.getByRole('button', { name: '发布所选' }).click()
  await park.getByRole('link', { name: new RegExp(`^已发布\\s*${chosenCount}`) }).waitFor()
  await park.getByLabel('选全部已列出的').check()
  await park.getByLabel('退回原因').fill('请补充试用证明后再报')
  await park.getByRole('button', { name: '退回所选' }).click()
  await park.getByRole('link', { name: /^已退回\s*[1-9]/ }).waitFor()

  const published = await titlesIn(park.request, '/api/v1/result-selections?state=published')
  expect(published).toEqual([...approved].toSorted())
  const office = new Set(rows.map(({ title }) => title))
  const seenBy = async (page: Page) =>
    (await titlesIn(page.request, '/api/v1/results?pool=m-o-001')).filter((title) => office.has(title))
  expect(await seenBy(firm)).toEqual(published)
  expect(await seenBy(stranger)).toEqual([])
  expect(await seenBy(await stage.enter(null))).toEqual([])

  const { records } = await (await park.request.get('/api/v1/result-selections?state=published&limit=100')).json()
  const recommended = await Promise.all(
    records.map(async ({ id }: { id: string }) => {
      const answered = await park.request.get(`/api/v1/results/${id}/matches?limit=5`)
      expect(answered.status()).toBe(200)
      return (await answered.json()).matches.length > 0
    }),
  )
  // Where no need of a firm fits, the answer says so; most of these were made for trades of the park.
  expect(recommended.filter(Boolean).length).toBeGreaterThan(chosenCount / 2)
  await park.goto('/desk/results?state=published')
  await pick(park, new Set([thermal]))
  await park.getByRole('link', { name: thermal }).click()
  await park.getByRole('article').first().getByText(inside.name).waitFor()
  await keepPictures(park, '06-firms-of-a-result')

  const results = (page: Page, need: string) => page.request.get(`/api/v1/needs/${need}/matches?kind=result&limit=10`)
  expect(await (await results(firm, needInside)).text()).toContain(thermal)
  const received = await results(stranger, needOutside)
  expect(received.status()).toBe(200)
  for (const title of office) if (title !== '') expect(await received.text()).not.toContain(title)
})
