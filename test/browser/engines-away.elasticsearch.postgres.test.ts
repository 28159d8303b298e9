import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openDemoAccounts } from '../../pipelines/identity/demo-accounts.ts'
import { readConfig } from '../../src/config.ts'
import { openStore } from '../../src/engines/store.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { fillLibraries } from '../journeys/small-house.ts'
import { openScratchElasticsearch, testElasticsearchUrl } from '../support/elasticsearch-server.ts'
import { scratchDatabase } from '../support/postgres-server.ts'
import { anOrganisation } from '../support/records.ts'
import { openRelay, type Relay } from '../support/relay.ts'
import { openStage } from './support/stage.ts'

// The engines go away under a running service and come back, as an evening's update of a server does it.
let database: Relay
let index: Relay
let drop: () => Promise<void>

afterAll(async () => {
  await Promise.all([database.close(), index.close()])
  await drop()
})

const now = () => new Date().toISOString()

const firms = ['m-o-002', 'm-o-006'].map((id) => anOrganisation({ id, name: id, park: 'm-o-001' }))

/** What there is to find, and those who look: the whole of the samples would take a minute to load. */
const furnish = async (url: string): Promise<void> => {
  const store = await openStore(readConfig({ DATABASE_URL: url }))
  await organisationStore.put(store.db, firms)
  await openDemoAccounts({ db: store.db, now })
  await fillLibraries(store.db)
  await store.close()
}

const stage = openStage({
  timeout: 180_000,
  start: async () => {
    const own = await scratchDatabase()
    const scratch = await openScratchElasticsearch(testElasticsearchUrl)
    drop = async () => {
      await Promise.all([own.drop(), scratch.drop()])
    }
    await furnish(own.url)
    database = await openRelay(own.url)
    index = await openRelay(testElasticsearchUrl.split(',')[0]!)
    const environment = {
      SAMPLES: 'off',
      RATE_LIMITS: 'off',
      DATABASE_URL: database.url,
      SEARCH_ENGINE: 'elasticsearch',
      ELASTICSEARCH_URL: index.url,
      ELASTICSEARCH_INDEX: scratch.prefix,
      ELASTICSEARCH_REPLICAS: '0',
    }
    return { environment, isPrepared: false }
  },
})

beforeEach(() => Promise.all([database.open(), index.open()]).then(() => {}))

const question = '铜铝接头焊后开裂，想找懂钎焊和焊料的人'
const asked = `/?q=${encodeURIComponent(question)}`
const notice = (page: Page, words: string) => page.getByRole('status').getByText(words)
const alert = (page: Page, words: string) => page.getByRole('alert').getByText(words).first()

/** A need as a firm writes it, not sent yet. */
const written = async (title: string): Promise<Page> => {
  const page = await stage.enter('enterprise')
  await page.goto('/needs/new')
  await page.getByLabel('一句话说清是什么难题').fill(title)
  await page.getByLabel('用自己的话说说情况').fill('翅片管胀接后漏氟，检漏合格率只有 97%，换过两种胀头都不行')
  return page
}
const submit = (page: Page) => page.getByRole('button', { name: '提交审核' }).click()

test('a database that stops is said at the top and in place, what is written stays, and all comes back by itself', async () => {
  const firm = await written('数据库停了也不丢')
  const park = await stage.enter('park')
  const visitor = await stage.enter(null)
  const admin = await stage.enter('admin')
  await park.goto('/desk')
  await park.getByRole('heading', { level: 1, name: '今日' }).waitFor()
  await admin.goto('/administration/engines')
  await admin.getByRole('row', { name: '数据库' }).getByText('正常').waitFor()
  await visitor.goto('/')
  await database.shut()

  await submit(firm)
  await alert(firm, '数据库暂时连不上').waitFor()
  await notice(firm, '数据库暂时连不上').waitFor()
  await park.getByRole('navigation', { name: '工作台' }).getByRole('link', { name: '需求', exact: true }).click()
  await alert(park, '数据库暂时连不上').waitFor()
  await admin.getByRole('button', { name: '再看一次' }).click()
  await alert(admin, '数据库暂时连不上').waitFor()
  await visitor.goto(asked)
  await alert(visitor, '数据库暂时连不上').waitFor()
  // Nobody is taken for a stranger because it cannot be asked who he is.
  await park.reload()
  await alert(park, '数据库暂时连不上').waitFor()
  await expect.poll(() => park.getByText('请先登录').count()).toBe(0)
  await visitor.getByRole('button', { name: 'English' }).click()
  await notice(visitor, 'The database is away').waitFor()
  await alert(visitor, 'The database is away').waitFor()

  await database.open()
  await Promise.all([
    park.getByRole('navigation', { name: '工作台' }).first().waitFor(),
    visitor.getByRole('article').first().waitFor(),
    admin.getByRole('row', { name: '数据库' }).getByText('正常').waitFor(),
  ])
  for (const page of [firm, park, visitor, admin])
    await expect
      .poll(() =>
        page
          .getByRole('status')
          .filter({ hasText: /连不上|away/ })
          .count(),
      )
      .toBe(0)
  await expect.poll(() => firm.getByLabel('一句话说清是什么难题').inputValue()).toBe('数据库停了也不丢')
  await submit(firm)
  await firm.getByRole('heading', { level: 1, name: '数据库停了也不丢' }).waitFor()
})

test('a database that hangs is given up, and answers again once it does', async () => {
  const page = await stage.enter('park')
  database.silence()
  const answer = await page.request.get('/api/v1/needs')
  expect([answer.status(), (await answer.json()).away]).toEqual([503, 'database'])
  expect((await page.request.get('/healthz')).status()).toBe(200)
  await page.goto('/desk')
  await alert(page, '数据库暂时连不上').waitFor()
  await database.open()
  await page.getByRole('heading', { level: 1, name: '今日' }).waitFor()
})

test.each([
  ['stops', () => index.shut()],
  ['hangs', async () => index.silence()],
])(
  'while an index %s one finds by meaning and is told what is missing, and what is saved is saved',
  async (how, away) => {
    const firm = await written(`检索停了也能存：${how}`)
    const visitor = await stage.enter(null)
    await away()
    await visitor.goto(asked)
    await alert(visitor, '用词匹配暂时不可用').waitFor()
    await expect.poll(() => visitor.getByRole('article').count()).toBeGreaterThan(0)
    await notice(visitor, '检索暂时不可用').waitFor()
    await submit(firm)
    await firm.getByRole('heading', { level: 1, name: `检索停了也能存：${how}` }).waitFor()
    const admin = await stage.enter('admin')
    await admin.goto('/administration/engines')
    await admin.getByRole('row', { name: '检索索引' }).getByText('没有应答').waitFor()
    await visitor.getByRole('button', { name: 'English' }).click()
    await notice(visitor, 'The search index is away').waitFor()

    await index.open()
    await expect.poll(() => visitor.getByRole('status').filter({ hasText: 'away' }).count()).toBe(0)
    // What was saved meanwhile is found as soon as the index has followed.
    const found = async (): Promise<readonly string[]> => {
      const data = { text: `检索停了也能存：${how}`, kinds: ['need'], limit: 3 }
      const { matches, degraded } = await (await firm.request.post('/api/v1/search', { data })).json()
      return [...degraded, ...matches.need.map(({ title }: { readonly title: string }) => title)]
    }
    await expect.poll(found).toContain(`检索停了也能存：${how}`)
    await expect.poll(() => found()).not.toContain('words')
  },
)

test('a service ends in order while one has stopped and the other hangs', async () => {
  await index.shut()
  database.silence()
  expect(await stage.service.stop()).toBe(0)
})
