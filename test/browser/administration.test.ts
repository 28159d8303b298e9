import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoPassword } from '../../pipelines/identity/demo-people.ts'
import { violationsOn } from './support/axe.ts'
import { enterAs } from './support/enter.ts'
import { openStage } from './support/stage.ts'

const gaveUp = {
  name: 'deliver',
  key: 'gave up',
  payload: { minute: 'long ago' },
  state: 'failed',
  attempts: 5,
  lastError: 'Error ECONNREFUSED',
  runAfter: '2026-06-01T08:00:00.000Z',
  added: '2026-06-01T08:00:00.000Z',
  failedAt: '2026-06-01T08:05:00.000Z',
} as const
const lostNight = {
  ...gaveUp,
  name: 'digest',
  payload: { occurrence: '2026-05-31T18:30:00.000Z' },
  lastError: 'its worker died',
} as const

const stage = openStage({
  start: { furnish: async (db) => void (await db.insertInto('jobs').values([gaveUp, lostNight]).execute()) },
})

const told = async (page: Page, address: string) => (await page.request.get(`/api/v1/${address}`)).json()
const accountAt = async (page: Page) => (await told(page, 'session')).account
const accountOf = async (admin: Page, text: string) =>
  (await told(admin, `accounts?text=${encodeURIComponent(text)}`)).accounts[0]
const signIn = (page: Page, email: string) =>
  page.request.post('/api/v1/session', { data: { email, password: demoPassword, code: null } })

/** The page of somebody, found by his name. */
const openPerson = async (admin: Page, name: string): Promise<void> => {
  await admin.goto('/administration')
  await admin.getByLabel('按姓名、邮箱或组织查找').fill(name)
  await admin.getByRole('button', { name: '查找' }).click()
  await admin.getByRole('link', { name, exact: true }).click()
  await admin.getByRole('heading', { level: 1, name }).waitFor()
}

test('somebody is given another role and loses it, is disabled and let in again, at once, and all of it is noted', async () => {
  const admin = await stage.enter('admin')
  const firm = await stage.enter('rival')
  await openPerson(admin, '温知行')
  const { id, hats } = await accountOf(admin, '温知行')
  expect(hats).toHaveLength(1)

  await admin.getByLabel('身份', { exact: true }).selectOption('broker')
  await admin.getByPlaceholder('输入几个字查找').fill('海盐技术转移')
  await admin.getByRole('combobox', { name: '所在组织' }).selectOption({ label: '苏北海盐技术转移有限公司' })
  await admin.getByRole('button', { name: '给这个身份' }).click()
  const hat = admin.getByRole('listitem').filter({ hasText: '技术经理人' })
  await hat.waitFor()
  expect((await accountOf(admin, '温知行')).hats.map(({ role }: { role: string }) => role).sort()).toEqual([
    'broker',
    'enterprise',
  ])
  expect((await accountAt(firm)).id).toBe(id)

  await hat.getByRole('button', { name: '取消这个身份' }).click()
  await hat.getByRole('button', { name: '确定' }).click()
  await admin.getByRole('status').getByText('已取消这个身份').waitFor()
  expect((await accountOf(admin, '温知行')).hats).toHaveLength(1)
  expect(await accountAt(firm)).toBeNull()

  await enterAs(firm, 'rival')
  await admin.getByRole('button', { name: '停用账号' }).click()
  expect(await violationsOn(admin)).toEqual([])
  await admin.getByRole('group', { name: '请再确认一次' }).getByRole('button', { name: '确定' }).click()
  await admin.getByRole('status').getByText('已停用').waitFor()
  expect(await accountAt(firm)).toBeNull()
  expect((await signIn(firm, 'rival@demo.example')).ok()).toBe(false)
  await admin.getByRole('button', { name: '恢复账号' }).click()
  await admin.getByRole('status').getByText('已恢复').waitFor()
  expect((await signIn(firm, 'rival@demo.example')).ok()).toBe(true)

  await admin.getByRole('link', { name: '谁动过这个账号' }).click()
  for (const said of ['停用账号', '恢复账号', '取消账号的身份'])
    await admin.getByRole('cell', { name: said }).first().waitFor()
})

test('a second factor that was lost with its telephone is taken away', async () => {
  const admin = await stage.enter('admin')
  const park = await stage.enter('park')
  const begun = await park.request.post('/api/v1/second-factor', { data: { password: demoPassword } })
  const code = new TOTP({ secret: (await begun.json()).secret }).generate()
  expect((await park.request.put('/api/v1/second-factor', { data: { code } })).ok()).toBe(true)
  await openPerson(admin, '陆望舒')
  await admin.getByRole('button', { name: '取消两步验证' }).click()
  await admin.getByText('请先确认是他本人要求的').waitFor()
  await admin.getByRole('button', { name: '确定' }).click()
  await admin.getByRole('status').getByText('已取消两步验证').waitFor()
  expect(await accountAt(park)).toBeNull()
  expect((await accountOf(admin, '陆望舒')).secondFactor).toBe(false)
  expect((await signIn(park, 'park@demo.example')).ok()).toBe(true)
})

test('somebody is invited, waits in the list, and is sent the link once more', async () => {
  const admin = await stage.enter('admin')
  const mails = async () =>
    (await told(admin, 'mails')).mails.filter(({ subject }: { subject: string }) => subject.includes('请设置您的密码'))
  await admin.goto('/administration')
  await admin.getByRole('button', { name: '邀请一个人' }).click()
  await admin.getByLabel('邮箱', { exact: true }).fill('fang@firm.example')
  await admin.getByLabel('姓名', { exact: true }).fill('方知远')
  await admin.getByPlaceholder('输入几个字查找').fill('恒枢')
  await admin.getByRole('combobox', { name: '所在组织' }).selectOption({ label: '江苏恒枢精密机床有限公司' })
  await admin.getByRole('button', { name: '发出邀请' }).click()
  await admin.getByText('已邀请 fang@firm.example').waitFor()
  await admin.getByRole('row', { name: '方知远' }).getByText('还没有设置密码').waitFor()
  await expect.poll(async () => (await mails()).length).toBe(1)
  await openPerson(admin, '方知远')
  await admin.getByRole('button', { name: '发送设置密码的链接' }).click()
  await admin.getByRole('status').getByText('链接已写好').waitFor()
  await expect.poll(async () => (await mails()).length).toBe(2)
})

test('nobody disables himself, and the last administrator stays', async () => {
  const admin = await stage.enter('admin')
  const self = await accountAt(admin)
  await openPerson(admin, self.name)
  await expect.poll(() => admin.getByRole('button', { name: '停用账号' }).count()).toBe(0)
  const answer = await admin.request.post(`/api/v1/accounts/${self.id}/acts`, { data: { act: 'disable' } })
  expect([answer.status(), (await answer.json()).detail]).toEqual([409, expect.stringContaining('不能停用自己')])
})

test('a job that was given up is seen with its fault in words, and tried again; another is dropped with a reason that is kept', async () => {
  const admin = await stage.enter('admin')
  await admin.goto('/administration/queue?state=failed')
  const jobs = admin.getByRole('region', { name: '任务', exact: true })
  await jobs.getByRole('row', { name: '发信' }).getByText('没有应答').waitFor()
  await jobs.getByRole('link', { name: '发信' }).click()
  await jobs.getByText('Error ECONNREFUSED').waitFor()
  await jobs.getByRole('button', { name: '重试' }).click()
  await admin.getByRole('status').getByText('已重新开始').waitFor()
  await jobs.getByRole('link', { name: '发信' }).waitFor({ state: 'detached' })

  await jobs.getByRole('link', { name: '一晚的推荐' }).click()
  await jobs.getByText('its worker died').waitFor()
  await jobs.getByRole('button', { name: '放下…' }).click()
  await jobs.getByLabel('为什么放下').fill('那一晚已另行发过')
  // What is written survives a reload, and so does what is open.
  await admin.reload()
  await admin.getByText('还没有保存的内容还在这里').waitFor()
  expect(await violationsOn(admin)).toEqual([])
  await jobs.getByRole('button', { name: '确定放下' }).click()
  await admin.getByRole('region', { name: '最近放下的' }).getByText('那一晚已另行发过').waitFor()
  await expect.poll(async () => (await told(admin, 'queue')).counts.failed).toBe(0)
  await admin.goto('/administration/audit')
  await admin.getByRole('cell', { name: '放下已放弃的后台任务' }).first().waitFor()
})

test('every part tells what it runs on and how it is, and the libraries how much they hold', async () => {
  const admin = await stage.enter('admin')
  await admin.goto('/administration/engines')
  const { engines, records } = await told(admin, 'engines')
  const row = admin.getByRole('row', { name: '数据库' })
  await row.getByText('正常').waitFor()
  await expect.poll(() => row.textContent()).toContain(engines.database)
  await admin.getByText(`成果 ${records.result}`).waitFor()
})

test('the index is built anew beside the one that is asked, and the page says how it went', async () => {
  const admin = await stage.enter('admin')
  await admin.goto('/administration/engines')
  await admin.getByText('没有上一版可退回').waitFor()
  await admin.getByRole('button', { name: '重建索引' }).click()
  const works = admin.getByRole('region', { name: '最近做过的' })
  await works.getByText('新的一版已换上').waitFor()
  expect(await violationsOn(admin)).toEqual([])
  const data = { text: '铝合金焊接变形', kinds: ['expert'], limit: 3 }
  const answer = await (await admin.request.post('/api/v1/search', { data })).json()
  expect(answer.matches.expert.length).toBeGreaterThan(0)
  await admin.reload()
  await works.getByText('新的一版已换上').waitFor()
})

test('the log is checked from the page, whole and some days of it, and the check stands in the log', async () => {
  const admin = await stage.enter('admin')
  await admin.goto('/administration/audit')
  await admin.getByRole('link', { name: '校验日志有没有被改动' }).click()
  await admin.getByRole('button', { name: '开始校验' }).click()
  const checks = admin.getByRole('region', { name: '最近的校验' })
  await checks.getByRole('row', { name: '全部' }).getByText('连续无断').waitFor()
  await admin.getByLabel('到哪一天').fill('2026-01-01')
  await expect.poll(() => new URL(admin.url()).searchParams.get('to')).toBe('2026-01-01')
  await admin.getByRole('button', { name: '开始校验' }).click()
  await checks.getByText('这一段没有记录').waitFor()
  await admin.goto('/administration/audit')
  await admin.getByRole('cell', { name: '校验操作日志' }).first().waitFor()
})

test('the log is narrowed by who, by what kind and by which record, and saved as it is shown', async () => {
  const admin = await stage.enter('admin')
  const { id } = await accountAt(admin)
  await admin.request.get('/api/v1/accounts?text=demo')
  await admin.goto(`/administration/audit?account=${id}`)
  await admin.getByRole('cell', { name: '查看账号，看到' }).first().waitFor()
  await admin.getByLabel('类别').selectOption('account')
  await expect.poll(() => new URL(admin.url()).searchParams.get('kind')).toBe('account')
  await admin.getByRole('cell', { name: '查看账号，看到' }).first().waitFor()
  const downloading = admin.waitForEvent('download')
  await admin.getByRole('link', { name: '保存为 CSV' }).click()
  expect((await downloading).suggestedFilename()).toBe('操作日志.csv')
})
