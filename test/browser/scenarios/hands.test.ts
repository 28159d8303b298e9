import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dayAfter, dayOf } from '../../../src/domain/day.ts'
import { keepPictures, openScenarios } from './stage.ts'

const stage = openScenarios()
const today = dayOf(new Date().toISOString())
const report = {
  name: '现场诊断.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
}
/** A part of the page by its heading. */
const part = (page: Page, name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) })

test('a broker works on what was handed to him: a step on its day, a visit, a problem, a file, and the contacts', async () => {
  const broker = await stage.enter('broker')
  await broker.goto('/cases')
  await broker.getByRole('heading', { name: /已逾期 1 项/ }).waitFor()
  await keepPictures(broker, 'broker-cases')
  await broker.getByRole('link', { name: '容一鸣' }).click()
  const step = part(broker, '往前走一步')
  await step.getByLabel('哪一天').fill(dayAfter(today, -1))
  await step.getByRole('button', { name: '达成意向' }).click()
  await broker.getByText('有意向').first().waitFor()
  const way = part(broker, '经过')
  await way.getByRole('listitem').filter({ hasText: '有意向' }).waitFor()

  const note = part(broker, '记一笔')
  await note.getByLabel('是什么').selectOption('走访企业')
  await note.getByLabel('说了什么，定了什么').fill('到总装线听了三台，啸叫集中在 1800 转附近')
  await note.getByRole('button', { name: '记下' }).click()
  await way.getByText('啸叫集中在 1800 转附近').waitFor()
  const problems = part(broker, '问题清单')
  await problems.getByLabel('遇到什么问题').fill('台架排到下月')
  await problems.getByRole('button', { name: '记下问题' }).click()
  await problems.getByText('台架排到下月').waitFor()
  await part(broker, '附件').getByLabel('加一个附件').setInputFiles(report)
  await part(broker, '附件').getByRole('link', { name: report.name }).waitFor()
  await broker.getByRole('button', { name: '查看联系方式' }).click()
  await part(broker, '联系方式').getByRole('definition').first().waitFor()
  await keepPictures(broker, 'broker-a-case')

  const park = await stage.enter('park')
  await park.goto(`/desk/statistics?show=services&from=${dayAfter(today, -90)}&to=${dayAfter(today, 1)}`)
  await park
    .getByRole('region', { name: '服务台账' })
    .getByRole('link', { name: '看“走访企业”的 1 条', exact: true })
    .last()
    .click()
  const rows = part(park, '“走访企业”背后的各条')
  await rows.getByRole('cell', { name: '电驱减速器啸叫' }).waitFor()
  await keepPictures(park, '09-ledger-with-rows')
})

test('the firm says that it is solved and how it was; the office asks for it by letter, and closes', async () => {
  const park = await stage.enter('park')
  const { records } = await (await park.request.get('/api/v1/engagements?state=signed')).json()
  const { id, needId } = records[0]
  await park.goto(`/desk/engagements/${id}`)
  await park.getByRole('button', { name: '请企业确认是否已解决' }).click()
  const asked = park.getByText('已发信给企业。')
  const email = park.getByLabel('对接里没有企业邮箱，请填写')
  await asked.or(email).first().waitFor()
  if (await email.isVisible()) {
    await email.fill('rival@demo.example')
    await park.getByRole('button', { name: '请企业确认是否已解决' }).click()
    await asked.waitFor()
  }

  const firm = await stage.enter('rival')
  await firm.goto(`/needs/${needId}?show=engagements`)
  await firm.getByRole('link', { name: '沈霁云' }).click()
  const word = part(firm, '问题解决了吗')
  await word.getByLabel('说明').fill('主轴热漂移降到 8 微米以内，两班连续运行稳定')
  await word.getByRole('button', { name: '已解决', exact: true }).click()
  await word.getByText('企业已确认：已解决').waitFor()
  const ratings = part(firm, '互相评价')
  await ratings.getByLabel('说明').fill('来得快，说得清')
  await ratings.getByRole('button', { name: '提交评价' }).click()
  await ratings.getByText('企业 5 / 5 分').waitFor()
  await keepPictures(firm, 'firm-word')

  await park.reload()
  await park.getByText('来得快，说得清').waitFor()
  await park.getByLabel('如果结束，结果是').selectOption('solved')
  await park.getByRole('button', { name: '结束', exact: true }).click()
  await park.getByText('已结束').first().waitFor()
  await keepPictures(park, 'closed')
})

test('a sensitive need: whom its firm names is told by a mail without a word of it, reads it, and no longer once he is taken off', async () => {
  const firm = await stage.enter('enterprise')
  await firm.goto('/needs/new')
  await firm.getByLabel('一句话说清是什么难题').fill('特种合金钎料配比失稳')
  await firm
    .getByLabel('用自己的话说说情况')
    .fill('含硼镍基钎料在 1050 ℃ 真空钎焊后接头脆断，炉次之间差别大，需要懂钎焊冶金的人。')
  await firm.getByLabel('涉敏：内容不出本系统').check()
  await firm.getByRole('button', { name: '提交审核' }).click()
  await firm.getByRole('heading', { level: 1, name: '特种合金钎料配比失稳' }).waitFor()
  const named = part(firm, '可以看的人')
  await named.getByLabel('邮箱').fill('expert@demo.example')
  await named.getByRole('button', { name: '加一位' }).click()
  await named.getByText('宋伯谦').waitFor()
  await keepPictures(firm, '11-reviewers')

  const administrator = await stage.enter('admin')
  await administrator.goto('/administration/outbox')
  await administrator.getByText('有一条涉敏需求请您审阅').first().waitFor()
  const said = await administrator.locator('main').textContent()
  expect(said).not.toContain('钎料配比')

  const expert = await stage.enter('expert')
  await expert.goto('/account/reviews')
  await expert.getByRole('link', { name: '特种合金钎料配比失稳' }).click()
  await expert.getByText('炉次之间差别大').waitFor()
  await keepPictures(expert, '11-a-review')
  await expert.getByRole('link', { name: '匹配' }).click()
  await expert.getByRole('article').or(expert.getByText('暂无')).first().waitFor()
  const path = new URL(expert.url()).pathname

  await named.getByRole('button', { name: '去掉' }).last().click()
  await named.getByText('宋伯谦').waitFor({ state: 'detached' })
  await expert.goto(path)
  await expert.getByRole('alert').getByText('没有编号为').waitFor()
  await expert.goto('/account/reviews')
  await expert.getByText('没有指名给您看的涉敏需求').waitFor()
})

test('an institution sees what its results and experts could serve, and what it was invited to', async () => {
  const institution = await stage.enter('institution')
  await institution.goto('/institution')
  await institution.getByRole('row').nth(1).getByRole('link').click()
  await institution.getByRole('heading', { name: '适合' }).waitFor()
  await institution.waitForLoadState('networkidle')
  await keepPictures(institution, 'institution-a-result')
  await institution.goto('/institution/experts')
  await institution.getByRole('row').nth(1).getByRole('link').click()
  await institution.getByRole('heading', { name: '适合' }).waitFor()
  await institution.waitForLoadState('networkidle')
  await keepPictures(institution, 'institution-an-expert')
})
