import type { Locator, Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { furnishLongLists, many as listed } from '../support/long-lists.ts'
import { violationsOn } from './support/axe.ts'
import { openStage } from './support/stage.ts'

const stage = openStage({ start: { furnish: furnishLongLists } })
const many = 1_000

const take = async (page: Page, rows: readonly string[]): Promise<Locator> => {
  await page.goto('/desk/imports')
  const buffer = Buffer.from(['需求名称,期限,问题描述', ...rows].join('\n'))
  await page.getByLabel('选择文件，或拖到这里').setInputFiles({ name: '需求.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: '开始导入' }).click()
  const report = page.locator('.report')
  await report.waitFor()
  return report
}
const toEnd = (page: Page) => page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)')

test('a thousand rows that were set aside: few are in the document, the last is mended and goes in, the focus stays', async () => {
  const page = await stage.enter('park')
  const report = await take(
    page,
    Array.from({ length: many }, (_, at) => `,2027-04-01,第${at + 1}台阀芯磨损太快`),
  )
  const table = report.getByRole('table', { name: '搁置的行' })
  const rows = table.locator('tbody tr[data-at]')
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(`${many + 1}`)
  await expect.poll(() => rows.count()).toBeLessThan(100)
  expect(await violationsOn(page)).toEqual([])

  await report.getByLabel('1 需求名称', { exact: true }).fill('写了一半')
  await toEnd(page)
  const last = table.locator(`tr[aria-rowindex="${many + 1}"]`)
  await last.waitFor()
  await expect.poll(() => rows.count()).toBeLessThan(100)
  // Where one was writing is still where the keyboard is, and the next stop is the next cell.
  await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('写了一半')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('1 期限')

  await toEnd(page)
  await last
    .getByText(`第${many}台阀芯磨损太快`)
    .or(last.getByLabel(`${many} 问题描述`))
    .waitFor()
  await report.getByLabel(`${many} 需求名称`).fill('第一千台的阀芯')
  expect(await violationsOn(page)).toEqual([])
  await report.getByRole('button', { name: '改好了，再导入' }).click()
  await report
    .locator('dl')
    .getByText(/2\s*新增[\s\S]*998\s*搁置/)
    .waitFor()
  const found = await page.request.post('/api/v1/search', { data: { text: '第一千台的阀芯', kinds: ['need'] } })
  expect(await found.text()).toContain('第一千台的阀芯')
})

const nextFrame = (page: Page): Promise<unknown> => page.evaluate('new Promise(requestAnimationFrame)')

interface Listed {
  readonly records: readonly { readonly id: string; readonly nextDue?: string | null; readonly overdue?: boolean }[]
  readonly next: string | null
  readonly total: number
}

/** Follows a list of the service to its end. */
const readAll = async (page: Page, list: string): Promise<Pick<Listed, 'records' | 'total'>> => {
  const records: Listed['records'][number][] = []
  for (let after: string | null = ''; ; ) {
    const address: string = `/api/v1/${list}${list.includes('?') ? '&' : '?'}limit=100${after === '' ? '' : `&after=${after}`}`
    const answer: Listed = await (await page.request.get(address)).json()
    records.push(...answer.records)
    after = answer.next
    if (after === null) return { records, total: answer.total }
  }
}
/** Scrolls until something is there that was fetched last. */
const scrollTo = async (page: Page, text: string): Promise<void> => {
  const wanted = page.getByText(text, { exact: true }).first()
  while (!(await wanted.isVisible())) {
    await toEnd(page)
    await nextFrame(page)
  }
}

test.each([
  ['park', 'shortlists', 'long-list-1'],
  ['park', 'events', 'long-event-1'],
  ['park', 'chains', 'long-chain-1'],
  ['park', 'bounties', 'long-bounty-1'],
  ['park', 'engagements', 'long-result-1'],
  ['enterprise', 'engagements', 'long-result-1'],
  ['expert', 'engagements', 'long-engagement-1'],
  ['broker', 'engagements', 'long-engagement-1'],
  ['institution', 'engagements', 'long-result-1'],
  ['liaison', 'needs?pool=m-o-001&awaiting=true', 'long-told-99'],
])('%s follows %s to the last, each once, as many as are counted', async (person, list, last) => {
  const { records, total } = await readAll(await stage.enter(person), list)
  const ids = records.map(({ id }) => id)
  expect(new Set(ids).size).toBe(total)
  expect(ids.length).toBe(total)
  expect(ids.filter((id) => id.startsWith('long-')).at(-1)).toBe(last)
  const late = records.map(({ overdue }) => overdue === true)
  expect(late.lastIndexOf(true)).toBe(late.filter((each) => each).length - 1)
})

test('the park reads its lists, events, bounties and engagements to the last line', async () => {
  const page = await stage.enter('park')
  for (const [room, first, last] of [
    ['/desk/shortlists', '第105份清单', '第1份清单'],
    ['/desk/events', '第105场对接会', '第1场对接会'],
    ['/bounties', '第105个榜', '第1个榜'],
    ['/desk/engagements', '第105件事', '第1件事'],
  ] as const) {
    await page.goto(room)
    await page.getByText(first, { exact: true }).first().waitFor()
    expect(Number(await page.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(listed)
    await scrollTo(page, last)
  }
  await page.getByText(/逾期的在前，再按期限由近到远/).waitFor()
  expect(await violationsOn(page)).toEqual([])
})

test('what is to be done today goes on by a button that keeps the focus', async () => {
  const page = await stage.enter('park')
  await page.goto('/desk')
  const review = page.locator('section').filter({ has: page.getByRole('heading', { name: /等您审核的需求/ }) })
  const more = review.getByRole('button', { name: '再看' })
  await review.getByText(/已列出 20，共/).waitFor()
  await more.focus()
  await page.keyboard.press('Enter')
  await review.getByText(/已列出 40，共/).waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('再看')
  while (await more.isVisible()) {
    await page.keyboard.press('Enter')
    await nextFrame(page)
  }
  await review.getByText(/都列出了/).waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.role')).toBe('status')
})

test('the last of 105 needs and lists is found by its words and chosen by the keyboard', async () => {
  const page = await stage.enter('park')
  await page.goto('/desk/shortlists/new')
  await page.getByLabel('自己选').first().check()
  const find = page.getByRole('searchbox')
  await find.fill('换热器 第105条')
  await page.getByRole('checkbox', { name: '第105条长表需求' }).check()
  await find.fill('没有这样的需求')
  await page.getByText('没有找到“没有这样的需求”').waitFor()
  await page.getByText('已选 1').click()
  await page.getByRole('button', { name: '去掉 第105条长表需求' }).waitFor()
  expect(await violationsOn(page)).toEqual([])

  await page.goto('/desk/events/new')
  await page.getByRole('searchbox').fill('第1份')
  await page.getByText('找到 1').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByLabel('哪份对接清单').inputValue()).toBe('long-list-1')

  await page.goto('/bounties/new')
  await page.getByRole('searchbox').fill('第105条长表')
  await page.getByLabel('哪一条需求').selectOption({ label: '第105条长表需求' })
  await expect.poll(() => page.getByLabel('榜名').inputValue()).toBe('第105条长表需求')
})

test('a liaison sees what waits for its firm, since when, and sends the link again from the list', async () => {
  const page = await stage.enter('liaison')
  await page.goto('/needs')
  await page.getByRole('link', { name: new RegExp(`^待企业确认\\s*${listed}$`) }).click()
  await page.waitForURL(/state=awaiting/)
  const items = page.locator('li[aria-posinset]')
  await items.first().getByText('待企业或园区确认').waitFor()
  await expect.poll(() => items.first().getAttribute('aria-setsize')).toBe(`${listed}`)
  await items.first().getByText('代录').first().waitFor()
  await items.first().getByText('还没有发过确认链接').waitFor()
  const title = await items.first().getByRole('link').textContent()
  await items
    .first()
    .getByRole('button', { name: `发确认链接：${title}` })
    .click()
  await page.keyboard.type('boss@heat.example')
  await page.keyboard.press('Enter')
  await items
    .first()
    .getByText(/链接已发往 b\*\*\*@heat\.example，.+前有效/)
    .waitFor()
  await items
    .first()
    .getByRole('button', { name: `重发确认链接：${title}` })
    .waitFor()
  expect(await violationsOn(page)).toEqual([])
  await scrollTo(page, '第99条代录需求')
})

/** What the first card says that is wholly in view; none while there is only room for cards. */
const titleInView = (column: Locator): Promise<string | undefined> =>
  column.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    for (const card of element.querySelectorAll('li[data-at]')) {
      const place = card.getBoundingClientRect()
      if (place.top >= top && place.bottom <= bottom) return card.querySelector('a').textContent
    }
  })

/** Answers the form that a move asks for and waits for the card in the column. */
const moved = async (to: Locator, title: string): Promise<void> => {
  const form = to.page().getByRole('form', { name: '着手匹配' })
  await form.getByRole('button', { name: '着手匹配' }).click()
  await form.waitFor({ state: 'detached' })
  await to.getByRole('link', { name: title, exact: true }).waitFor()
}

// Last: libraries that have doubled are learnt anew beside everything else.
test('a thousand cards in a column of the board: few are in the document, and the last is moved by menu and by dragging', async () => {
  const page = await stage.enter('park')
  await take(
    page,
    Array.from({ length: many }, (_, at) => `看板上第${at + 1}项需求,2027-04-01,说明${at + 1}`),
  )
  await page.goto('/desk/needs')
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d`) })
  const published = column('已发布')
  const scrolled = published.locator('.cards')
  const cards = published.locator('li[data-at]')
  const total = Number(await cards.first().getAttribute('aria-setsize'))
  expect(total).toBeGreaterThan(many)
  const last = published.locator(`li[aria-posinset="${total}"]`)
  while (!(await last.isVisible())) {
    await scrolled.evaluate((cards) => cards.scrollTo(0, cards.scrollHeight))
    await nextFrame(page)
    await expect.poll(() => cards.count()).toBeLessThan(100)
  }
  expect(await violationsOn(page)).toEqual([])
  const titleOfLast = `${await last.getByRole('link').textContent()}`
  await last.getByLabel(`移到… ${titleOfLast}`).selectOption('匹配中')
  await moved(column('匹配中'), titleOfLast)

  // The column is read anew after that, page after page.
  await published.and(page.locator('[aria-busy=false]')).waitFor()
  await scrolled.evaluate((cards) => cards.scrollTo(0, 20_000))
  // One card, called by what it says from here on: the window of the list follows the scrolling a frame later.
  const title = await vi.waitUntil(() => titleInView(scrolled), { timeout: 60_000 })
  await published.getByRole('listitem').filter({ hasText: title }).dragTo(column('匹配中'))
  await moved(column('匹配中'), title)
})
