import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { enterAs } from './support/enter.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter('park')
})
test('rows that were set aside are mended on the page and go in', async () => {
  await page.goto('/desk/imports')
  const rows = [
    '需求名称,期限,问题描述',
    '泵壳铸件缩松怎么消除,2027-03-01,废品率8%',
    ',2027-04-01,阀芯磨损太快，三个月就要换',
  ]
  const buffer = Buffer.from(rows.join('\n'))
  await page.getByLabel('选择文件，或拖到这里').setInputFiles({ name: '需求.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: '开始导入' }).click()
  const report = page.locator('.report')
  await report.getByText('下面这些行有问题').waitFor()
  await expect.poll(() => report.locator('dl').textContent()).toMatch(/1\s*新增[\s\S]*1\s*搁置/)
  expect(await violationsOn(page)).toEqual([])
  await report.getByLabel('1 需求名称').fill('阀芯磨损太快怎么办')
  await report.getByRole('button', { name: '改好了，再导入' }).click()
  await report.getByText('下面这些行有问题').waitFor({ state: 'detached' })
  await expect.poll(() => report.locator('dl').textContent()).toMatch(/1\s*新增[\s\S]*0\s*搁置/)
})

test('from a match to an invitation that is out, with what comes next and contacts kept shut', async () => {
  await page.goto('/desk/needs/m-n-001?show=matches')
  const first = page.getByRole('article').first()
  await first.getByRole('button', { name: '开始对接' }).click()
  await first.getByRole('link', { name: '已开始对接' }).click()
  await page.getByRole('heading', { name: '往前走一步' }).waitFor()
  await page.getByText('对方接受邀请之后才能看到。').waitFor()

  await page.getByRole('button', { name: '发出邀请' }).click()
  await page.getByText('已发出邀请，等对方答复。').waitFor()

  await page.getByLabel('做什么').fill('周三通话，确认样品尺寸')
  await page.getByLabel('期限').fill('2026-01-05')
  await page.getByRole('button', { name: '保存修改' }).click()
  await page.getByText('已逾期').first().waitFor()

  await page.getByLabel('说了什么，定了什么').fill('企业同意寄样')
  const note = page.locator('form', { has: page.getByLabel('说了什么，定了什么') })
  await note.getByRole('button', { name: '记下' }).click()
  await page.getByText('企业同意寄样').waitFor()
  expect(await violationsOn(page)).toEqual([])

  await page.goto('/desk')
  await page.getByRole('heading', { name: '已逾期 1 项' }).waitFor()
  await page.getByText('周三通话，确认样品尺寸').waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  const rightOfNext = async () => {
    const next = await page.getByText('周三通话，确认样品尺寸').boundingBox()
    return (next?.x ?? 390) + (next?.width ?? 1)
  }
  await expect.poll(rightOfNext).toBeLessThanOrEqual(390)
})

test('a common need is told in the words of each firm, and experts for all of them on demand', async () => {
  await page.goto('/desk/common-needs')
  const sheets = page.getByRole('article')
  await Promise.race([sheets.first().waitFor(), page.getByText('暂时没有共性需求').waitFor()])
  const common = await sheets.count()
  const answered = page.waitForResponse(/common-needs\?/)
  await page.getByRole('link', { name: '同时找专家' }).click()
  await answered
  await expect.poll(() => sheets.count()).toBe(common)
  await expect.poll(() => new URL(page.url()).searchParams.get('for')).toBe('expert')
})

test('how one wants to be written to is there as it was left, after a reload and after signing out and in, until it is saved', async () => {
  const limit = () => page.getByLabel('一封最多几条')
  const search = () => page.getByLabel('每晚代为查找的问题')
  await page.goto('/subscription')
  await page.getByLabel('每天（有新内容才发）').check()
  await limit().fill('7')
  await search().fill('铝合金薄板焊后变形')
  await page.reload()
  await page.getByText('上次写到一半、还没有保存的内容还在这里。').waitFor()
  expect([await limit().inputValue(), await search().inputValue()]).toEqual(['7', '铝合金薄板焊后变形'])
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('link', { name: '登录' }).waitFor()
  await enterAs(page, 'park')
  await page.goto('/subscription')
  await page.getByText('上次写到一半、还没有保存的内容还在这里。').waitFor()
  await page.getByRole('button', { name: '添加' }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('status').getByText('已保存').waitFor()
  await page.reload()
  await page.getByText('铝合金薄板焊后变形', { exact: true }).waitFor()
  expect([await limit().inputValue(), await search().inputValue()]).toEqual(['7', ''])
  expect(await page.getByText('上次写到一半').count()).toBe(0)
})

const note = () => page.getByLabel('说了什么，定了什么')
const writeDown = () => page.locator('form', { has: note() }).getByRole('button', { name: '记下' }).click()

test('a note half written is there after a reload, and after signing out and in; one whose answer got lost is noted once', async () => {
  const data = { needId: 'm-n-002', kind: 'expert', candidateId: 'm-e-003' }
  const { id } = (await (await page.request.post('/api/v1/engagements', { data })).json()) as { readonly id: string }
  await page.goto(`/desk/engagements/${id}`)
  await note().fill('企业周三来电，样品下周寄')
  await page.reload()
  await expect.poll(() => note().inputValue()).toBe('企业周三来电，样品下周寄')
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('link', { name: '登录' }).waitFor()
  await enterAs(page, 'park')
  await page.goto(`/desk/engagements/${id}`)
  await page.getByText('上次写到一半、还没有保存的内容还在这里。').waitFor()
  await expect.poll(() => note().inputValue()).toBe('企业周三来电，样品下周寄')

  // The service has written it, and nobody here knows.
  await page.route('**/engagements/*/events', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await writeDown()
  await page.getByRole('alert').getByText('请检查网络后重试').waitFor()
  await expect.poll(() => note().inputValue()).toBe('企业周三来电，样品下周寄')
  await page.unroute('**/engagements/*/events')
  await writeDown()
  await expect.poll(() => note().inputValue()).toBe('')
  await page.reload()
  await expect.poll(() => note().inputValue()).toBe('')
  await expect.poll(() => page.getByText('企业周三来电，样品下周寄').count()).toBe(1)

  // Lost again, and written on before it is sent again: what is there is shown, and nothing goes in unseen.
  await note().fill('样品到了')
  await page.route('**/engagements/*/events', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await writeDown()
  await page.getByRole('alert').getByText('请检查网络后重试').waitFor()
  await page.unroute('**/engagements/*/events')
  await note().fill('样品到了，周五试焊')
  await writeDown()
  await page.getByRole('alert').getByText('上一次其实已经保存了').waitFor()
  await page.getByText('样品到了', { exact: true }).waitFor()
  await expect.poll(() => note().inputValue()).toBe('样品到了，周五试焊')
  await writeDown()
  await expect.poll(() => note().inputValue()).toBe('')
  await page.getByText('样品到了，周五试焊', { exact: true }).waitFor()
})

test('a file whose answer got lost is told as it went in the first time, also after a reload', async () => {
  await page.goto('/desk/imports')
  const buffer = Buffer.from('需求名称,问题描述\n泵轴断裂怎么办,三个月断两根\n滤芯堵得快,一周就堵')
  await page.getByLabel('选择文件，或拖到这里').setInputFiles({ name: '丢了答复.csv', mimeType: 'text/csv', buffer })
  await page.route('**/api/v1/imports', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: '开始导入' }).click()
  await page.getByRole('alert').getByText('请检查网络后重试').waitFor()
  await page.unroute('**/api/v1/imports')
  await page.reload()
  await page.getByRole('button', { name: '开始导入' }).click()
  const told = page.locator('.report dl')
  await told.waitFor()
  expect(await told.textContent()).toMatch(/2\s*新增[\s\S]*0\s*未变/)
})
