import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { dayAfter, dayOf } from '../../src/domain/day.ts'
import { openStore } from '../../src/engines/store.ts'
import { type RunningService, startService } from '../support/start-service.ts'
import { keepPictures } from './scenarios/stage.ts'
import { violationsOn } from './support/axe.ts'
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts'
import { enterAs } from './support/enter.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let dataDir: string
let service: RunningService
let browser: Browser
const people: WatchedPage[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhiqiao-bounties-'))
  ;[service, browser] = await Promise.all([startService({ dataDir, isPrepared: true }), openBrowser()])
})
afterEach(async () => {
  for (const { page, complaints } of people.splice(0)) {
    await page.context().close()
    expect(complaints).toEqual([])
  }
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const come = async (person: string, address: string): Promise<Page> => {
  const watched = await openPage(browser, { baseURL: service.url })
  people.push(watched)
  await enterAs(watched.page, person)
  await watched.page.goto(address)
  return watched.page
}

/** The same house two days later: the last day of bidding is over. */
const twoDaysLater = async (): Promise<void> => {
  await service.stop()
  const store = await openStore(readConfig({ DATA_DIR: dataDir }))
  await sql`update bounties set deadline = deadline - 2`.execute(store.db)
  await store.close()
  service = await startService({ dataDir, command: 'serve' })
}

const pledge = {
  name: '承诺书.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
}

const bidAs = async (person: string, address: string): Promise<Page> => {
  const page = await come(person, address)
  await page.getByLabel('团队名称').fill(`${person}的团队`)
  await page.getByLabel('攻关方案与进度安排').fill(`${person}的方案：三个月试样，半年量产`)
  await page.getByLabel('签字的揭榜承诺书').setInputFiles(pledge)
  await page.getByRole('button', { name: '应榜（提交后不能改）' }).click()
  await page.getByRole('heading', { level: 3, name: `${person}的团队` }).waitFor()
  return page
}

const scoreAll = async (person: string, address: string, score: number): Promise<Page> => {
  const page = await come(person, address)
  for (let left = 3; left > 0; left -= 1) {
    const form = page.getByRole('form').first()
    await form.getByLabel('打分（0–100）').fill(`${score + left}`)
    await form.getByLabel('意见').fill(`${person}：可行`)
    await form.getByRole('button', { name: '提交打分' }).click()
    await expect.poll(() => page.getByRole('button', { name: '提交打分' }).count()).toBe(left - 1)
  }
  return page
}

test('a need is put out, three teams bid without knowing of one another, two score, one wins', async () => {
  const office = await come('park', '/bounties/new?need=m-n-001')
  await office.getByLabel('要达到的指标').fill('返修率低于千分之一')
  await office.getByLabel('怎样验收').fill('连续三批抽检')
  await office.getByLabel('经费').fill('约 80 万元')
  await office.getByLabel('应榜截止').fill(dayAfter(dayOf(new Date().toISOString()), 1))
  await office.getByLabel('全网').check()
  await office.getByLabel('韩清越').check()
  await office.getByLabel('裴云起').check()
  await keepPictures(office, 'bounty-0-draft')
  await office.getByRole('button', { name: '定榜' }).click()
  await office.getByRole('button', { name: '张榜' }).waitFor()
  await keepPictures(office, 'bounty-1-drafted')
  await office.getByRole('button', { name: '张榜' }).click()
  await office.getByText('截止之前只有应榜的团队自己看得到方案').waitFor()
  const address = new URL(office.url()).pathname

  const bidders = ['expert', 'institution', 'broker'] as const
  for (const bidder of bidders) {
    const page = await bidAs(bidder, address)
    await expect.poll(() => page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([`${bidder}的团队`])
    expect(await violationsOn(page)).toEqual([])
    if (bidder === 'expert') await keepPictures(page, 'bounty-2-bidder')
  }
  await keepPictures(office, 'bounty-2-posted')
  await office.reload()
  await office.getByText('截止之前只有应榜的团队自己看得到方案').waitFor()
  await expect.poll(() => office.getByRole('heading', { level: 3 }).count()).toBe(0)

  await office.getByRole('button', { name: '截止应榜' }).click()
  await office.getByRole('alert').getByText('应榜还没有截止').waitFor()
  await twoDaysLater()
  const later = await come('park', address)
  await later.getByRole('button', { name: '截止应榜' }).click()
  await later.getByRole('heading', { name: '方案 3 份' }).waitFor()
  await keepPictures(later, 'bounty-3-taken-up')
  await later.getByRole('button', { name: '评榜完成' }).click()
  await later.getByRole('alert').getByText('还有评审人没有给每一份方案打分').waitFor()

  const first = await scoreAll('association', address, 60)
  await first.getByText('全部评完之后才看得到别人的分数').first().waitFor({ state: 'detached' })
  await keepPictures(first, 'bounty-3-judge')
  const second = await scoreAll('two-hats', address, 80)
  await expect.poll(() => second.getByText('韩清越').count()).toBeGreaterThan(0)
  expect(await violationsOn(second)).toEqual([])

  await later.reload()
  await later.getByRole('button', { name: '评榜完成' }).click()
  await later.getByLabel('institution的团队').check()
  await keepPictures(later, 'bounty-4-judged')
  await later.getByLabel('奖励').fill('奖金 30 万元')
  await later.getByLabel('立项').fill('铜铝接头攻关')
  await later.getByRole('button', { name: '奖榜' }).click()
  await later.getByRole('region', { name: '得榜' }).getByText('institution的团队').waitFor()
  await keepPictures(later, 'bounty-5-awarded')
  await later.goto('/bounties')
  await later.getByRole('link', { name: '铜铝接头焊后开裂' }).waitFor()
  await keepPictures(later, 'bounty-list')

  for (const bidder of bidders) {
    const page = await come(bidder, address)
    await page.getByRole('region', { name: '得榜' }).getByText('铜铝接头攻关').waitFor()
    await expect.poll(() => page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([`${bidder}的团队`])
  }
})

test('a bounty for the park is not there for others, and the page says so', async () => {
  const office = await come('park', '/bounties/new?need=m-n-002')
  await office.getByLabel('要达到的指标').fill('合格率 99.5%')
  await office.getByLabel('怎样验收').fill('抽检')
  await office.getByLabel('应榜截止').fill(dayAfter(dayOf(new Date().toISOString()), 1))
  await office.getByLabel('本园区').check()
  await office.getByLabel('韩清越').check()
  await office.getByRole('button', { name: '定榜' }).click()
  await office.getByRole('button', { name: '张榜' }).click()
  await office.getByText('截止之前').waitFor()
  const outside = await openPage(browser, { baseURL: service.url })
  await enterAs(outside.page, 'broker')
  await outside.page.goto(new URL(office.url()).pathname)
  await outside.page.getByRole('alert').getByText('没有编号为').waitFor()
  await outside.page.context().close()
})
