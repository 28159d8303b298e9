import type { Page } from 'playwright-core'
import { openBrowser, openPage } from '../browser/support/browser.ts'
import { enterAs } from '../browser/support/enter.ts'
import { startService } from '../support/start-service.ts'

// node test/bench/page.ts: how long the page of the samples takes to answer a hand, against a page with nothing but a button.
const rounds = 5
const problem = '铜管和铝管的钎焊接头焊完放两三天就开裂，返修率 6%，要求不高于 1%，想找懂铜铝焊料的人'
const service = await startService({ environment: { SAMPLES: 'on' } })
const browser = await openBrowser()
const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!

/** From the press to the next frame on the screen, milliseconds, as the browser's Event Timing counts it, in steps of 8; the slowest event of each act. */
const watching = `window.acts = []; new PerformanceObserver((list) => {
  for (const { duration, interactionId } of list.getEntries()) if (interactionId > 0) window.acts.push(duration)
}).observe({ type: 'event', durationThreshold: 16, buffered: true })`
const slowestOf = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  await page.evaluate('window.acts = []')
  await act()
  await page.waitForTimeout(400)
  // What is faster than 16 ms is not told.
  return (await page.evaluate<number>('Math.max(8, ...window.acts)')) as number
}
const openWatched = async (person: string | null): Promise<Page> => {
  const { page } = await openPage(browser, { baseURL: service.url, locale: 'zh-CN' })
  await page.context().addInitScript(watching)
  if (person !== null) await enterAs(page, person)
  return page
}

/** Acts of one hand, again and again; each leaves the page as it was. */
const measured = async (name: string, page: Page, act: (round: number) => Promise<unknown>): Promise<number> => {
  const figures: number[] = []
  for (let round = 0; round < rounds; round += 1) figures.push(await slowestOf(page, () => act(round)))
  const figure = median(figures)
  console.log(
    `${name.padEnd(36)} ${`${figure}`.padStart(5)} ms   × ${(figure / baseline).toFixed(1)}   ${figures.join(' ')}`,
  )
  return figure
}

let baseline = 8
const empty = await openWatched(null)
await empty.goto('/')
await empty.evaluate(
  `document.body.replaceChildren(Object.assign(document.createElement('button'), { textContent: 'x', onclick() { this.textContent += 'x' } }))`,
)
baseline = await measured('a page with a button', empty, () => empty.locator('button').click())

const visitor = await openWatched(null)
await visitor.goto('/')
const box = visitor.getByRole('textbox', { name: '描述您遇到的技术问题' })
for (const [name, asked] of [
  ['the first search after a start', problem],
  ['another search', '减速器啸叫怎么办'],
] as const) {
  await box.fill(asked)
  const began = performance.now()
  const answered = visitor.waitForResponse('**/api/v1/search')
  await visitor.keyboard.press('Control+Enter')
  await answered
  await visitor.getByRole('article').first().waitFor()
  console.log(`${name.padEnd(36)} ${(performance.now() - began).toFixed(0).padStart(5)} ms until the first card`)
}
await visitor.waitForLoadState('networkidle')
const card = visitor.getByRole('article').first()
const figures = [
  await measured('typing in the box', visitor, () => box.press('a')),
  await measured('all grounds of a card', visitor, () => card.getByText('全部依据与得分明细').click()),
  await measured('beside another, and back', visitor, () => card.getByLabel('对比').click()),
  await measured('experts alone, results alone', visitor, (round) =>
    visitor
      .getByRole('navigation', { name: '看哪一类' })
      .getByRole('link')
      .nth(1 + (round % 2))
      .click(),
  ),
  await measured('dark and light', visitor, () => visitor.getByRole('button', { name: /换成/ }).click()),
  await measured('English and Chinese', visitor, () => visitor.locator('header button').last().click()),
]
const park = await openWatched('park')
await park.goto('/desk/needs')
await park.waitForLoadState('networkidle')
figures.push(
  await measured('a need of the board, and back', park, async () => {
    await park.locator('.board a').first().click()
    await park.getByRole('heading', { level: 1 }).waitFor()
    await park.waitForURL('**/desk/needs/*')
    await park.goBack()
  }),
)
await park.goto('/desk/needs/m-n-001?show=matches')
await park.waitForLoadState('networkidle')
const tabs = park.getByRole('main').getByRole('navigation').last().getByRole('link')
figures.push(await measured('the views of a need', park, (round) => tabs.nth(round % 2).click()))
await park.goto('/desk/shortlists/new')
await park.waitForLoadState('networkidle')
figures.push(await measured('the name of a list', park, () => park.getByLabel('名称').press('a')))
await park.goto('/desk/statistics')
await park.waitForLoadState('networkidle')
figures.push(
  await measured('the views of the statistics', park, (round) =>
    park
      .getByRole('main')
      .getByRole('navigation')
      .last()
      .getByRole('link')
      .nth(round % 2)
      .click(),
  ),
)
console.log(
  `${'the slowest'.padEnd(36)} ${`${Math.max(...figures)}`.padStart(5)} ms   × ${(Math.max(...figures) / baseline).toFixed(1)}`,
)
/** From frame to frame while 200 pixels are scrolled with each, milliseconds: the middle one and that of the slowest twentieth. */
const scrolled = async (page: Page): Promise<readonly [number, number]> => {
  const gaps = await page.evaluate<number[]>(`new Promise((done) => {
    const gaps = []
    let last = performance.now()
    const next = (now) => {
      gaps.push(now - last)
      last = now
      scrollBy(0, 200)
      if (gaps.length < 120) requestAnimationFrame(next)
      else done(gaps.slice(1))
    }
    requestAnimationFrame(next)
  })`)
  const sorted = gaps.toSorted((a, b) => a - b)
  return [sorted[Math.floor(sorted.length / 2)]!, sorted[Math.floor(sorted.length * 0.95)]!]
}
const told = (name: string, [middle, slow]: readonly [number, number]): void =>
  console.log(
    `${name.padEnd(36)} ${middle.toFixed(0).padStart(5)} ms a frame, ${slow.toFixed(0)} at 95 %   × ${(slow / plain[1]).toFixed(1)}`,
  )
await empty.evaluate(`document.body.style.height = '60000px'`)
const plain = await scrolled(empty)
told('scrolling an empty page', plain)
await park.goto('/desk/imports')
const rows = Array.from({ length: 1_000 }, (_, at) => `,2027-04-01,第${at + 1}台阀芯磨损太快`)
await park.getByLabel('选择文件，或拖到这里').setInputFiles({
  name: '需求.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['需求名称,期限,问题描述', ...rows].join('\n')),
})
await park.getByRole('button', { name: '开始导入' }).click()
await park.getByRole('table', { name: '搁置的行' }).waitFor({ timeout: 60_000 })
told('scrolling 1,000 rows to mend', await scrolled(park))
await browser.close()
await service.stop()
