import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { violationsOn } from './support/axe.ts'
import { enterAs } from './support/enter.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A form as offices send them round: a merged title, a line about filling in, headers in words of their own. */
const collected = (rows: readonly (readonly string[])[]): Promise<Buffer> => {
  const title = [{ value: '射陵园区企业难处征集表', columnSpan: 4 }, null, null, null]
  const data = [title, ['填表日期：2026年11月'], ['难处', '怎么回事', '哪家', '厂里编码'], ...rows]
  return writeWorkbook([{ sheet: '征集', data }] as never).toBuffer()
}
const first = [
  ['泵壳铸件缩松', '废品率百分之八，想找办法', '盐城沃川泵业有限公司', 'A1'],
  ['阀芯磨损太快', '三个月就要换一次', '盐城沃川泵业有限公司', 'A2'],
  ['', '没有写难处', '盐城沃川泵业有限公司', 'A3'],
]

const enter = async (): Promise<Page> => {
  const page = await stage.enter('park')
  await page.goto('/desk/imports')
  return page
}
const choose = (page: Page, buffer: Buffer, name = '征集表.xlsx', mimeType = xlsx): Promise<void> =>
  page.getByLabel(/选择文件，或拖到这里|征集表/).setInputFiles({ name, mimeType, buffer })
const preview = (page: Page) => page.getByRole('region', { name: '导入前看一看' })
const field = (page: Page, column: string) => preview(page).getByLabel(`「${column}」对应到`)
const count = (page: Page, label: string) => preview(page).locator('dl > div', { hasText: label }).locator('dd')

test('before anything is written the officer names the header and the columns; next month they are right at once', async () => {
  const page = await enter()
  const before = await page.request.get('/api/v1/needs?limit=1').then((answer) => answer.json())
  await choose(page, await collected(first))
  await preview(page).getByRole('alert').getByText('没有认出需求表的表头').waitFor()
  await expect.poll(() => page.getByRole('button', { name: '开始导入' }).isDisabled()).toBe(true)
  await preview(page).getByRole('button', { name: '第 3 行是表头' }).click()
  await preview(page).getByText('还不能导入：没有一列对应「需求名称」').waitFor()
  expect(await violationsOn(page)).toEqual([])
  for (const [column, to] of [
    ['难处', '需求名称'],
    ['怎么回事', '需求描述'],
    ['哪家', '企业名称'],
    ['厂里编码', '不导入'],
  ] as const) {
    await field(page, column).selectOption(to)
    await preview(page)
      .getByRole('row', { name: new RegExp(`^${column}`) })
      .getByText('您选定的')
      .waitFor()
  }
  await count(page, '将新增').getByText('2').waitFor()
  await expect.poll(() => count(page, '将搁置').textContent()).toBe('1')
  await preview(page).getByText('泵壳铸件缩松 ┃ 阀芯磨损太快').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.getAll('as')).toContain('难处=title')
  expect(await violationsOn(page)).toEqual([])
  expect((await page.request.get('/api/v1/needs?limit=1').then((answer) => answer.json())).total).toBe(before.total)

  // After a reload the choices are there, and so is the file.
  await page.reload()
  await count(page, '将新增').getByText('2').waitFor()
  await page.getByRole('button', { name: '开始导入' }).click()
  await page
    .locator('.report dl')
    .getByText(/2\s*新增/)
    .waitFor()
  await page.locator('.report').getByLabel('1 难处').fill('泵轴断裂')
  await page.locator('.report').getByRole('button', { name: '改好了，再导入' }).click()
  await page
    .locator('.report dl')
    .getByText(/1\s*新增/)
    .waitFor()

  const month = await enter()
  await choose(month, await collected([['换热管漏水', '焊缝处漏', '盐城沃川泵业有限公司', 'B1'], ...first.slice(0, 2)]))
  await preview(month).getByText('沿用上次为同样的表头选定的').waitFor()
  await expect.poll(() => count(month, '将新增').textContent()).toBe('1')
  await expect.poll(() => count(month, '与现有相同').textContent()).toBe('2')
  await expect.poll(() => field(month, '难处').inputValue()).toBe('title')
})

test('a file of another kind, of none, or too large is answered with what to do', async () => {
  const page = await enter()
  await choose(page, Buffer.from('姓名,单位,职称,研究方向\n宋知远,某大学,教授,钎焊\n'), '名单.csv', 'text/csv')
  await preview(page).getByRole('button', { name: '改按专家导入' }).click()
  await count(page, '将新增').getByText('1').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('expert')
  await page
    .getByLabel('名单.csv')
    .setInputFiles({ name: '通知.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await page.getByRole('alert').getByText('请另存为 .xlsx、CSV 或 JSONL').waitFor()
  await expect.poll(() => page.getByRole('button', { name: '开始导入' }).isDisabled()).toBe(true)
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-large-'))
  const large = await open(join(folder, '很大.csv'), 'w')
  await large.truncate(51 * 1024 * 1024)
  await large.close()
  await page.getByLabel('通知.pdf').setInputFiles(join(folder, '很大.csv'))
  await page.getByRole('alert').getByText('文件超过 50 MB').waitFor()
  await rm(folder, { recursive: true })
})

test('an import tells how far it is and can be stopped: what went in stays', async () => {
  const page = await enter()
  const rows = Array.from({ length: 9_000 }, (_, at) => `停下试验第${at + 1}项需求`)
  await choose(page, Buffer.from(`需求名称\n${rows.join('\n')}\n`), '很长的表.csv', 'text/csv')
  await preview(page).getByText('共 9000 行，只试读了前 2000 行').waitFor()
  await page.getByRole('button', { name: '开始导入' }).click()
  await page.getByText(/已读 \d+ 行/).waitFor()
  await page.getByRole('button', { name: '停止导入' }).click()
  const said = await page.locator('.report').getByText('已停下。停下之前写入的').textContent()
  const added = Number(/写入的 (\d+) 条/.exec(said ?? '')?.[1])
  expect(added).toBeGreaterThan(0)
  expect(added).toBeLessThan(9_000)
})

/** What the browser holds of the file that an institution has not sent yet. */
const keptWords = `new Promise((told) => {
  const asked = indexedDB.open('zhiqiao-files', 1)
  asked.onsuccess = () => {
    const kept = asked.result.transaction('files').objectStore('files').get('own-import')
    kept.onsuccess = () => { asked.result.close(); told(kept.result.file.text()) }
  }
})`

test('an institution imports its own, keeps the chosen file over a reload and leaves none behind, and mends what was set aside', async () => {
  const page = await stage.enter('institution')
  await page.goto('/institution/imports')
  await page.getByRole('radio', { name: '科技成果' }).waitFor()
  await expect.poll(() => page.getByRole('radio').count()).toBe(2)
  const table = '成果名称,完成单位\n超低温钎焊膏,\n泵壳再制造,江左理工大学\n别人家的成果,松辽工业大学\n'
  await page
    .getByLabel('选择文件，或拖到这里')
    .setInputFiles({ name: '本校成果.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await count(page, '将新增').getByText('2').waitFor()
  await preview(page).getByText('将搁置的行').click()
  await preview(page).getByText('这一行写的不是本单位').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.reload()
  await page.getByText('本校成果.csv').waitFor()
  await count(page, '将新增').getByText('2').waitFor()
  await page.getByRole('button', { name: '退出' }).click()
  await page.waitForURL('**/')
  await enterAs(page, 'institution')
  await page.goto('/institution/imports')
  await page.waitForLoadState('networkidle')
  await page
    .getByLabel('选择文件，或拖到这里')
    .setInputFiles({ name: '本校成果.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await count(page, '将新增').getByText('2').waitFor()
  await page.getByRole('button', { name: '开始导入' }).click()
  const report = page.locator('.report')
  await report
    .locator('dl')
    .getByText(/2\s*新增[\s\S]*1\s*搁置/)
    .waitFor()
  const cell = report.getByLabel('1 完成单位')
  await cell.fill('还是别人')
  await report.getByRole('button', { name: '改好了，再导入' }).click()
  await report
    .locator('dl')
    .getByText(/0\s*新增[\s\S]*1\s*搁置/)
    .waitFor()
  await cell.fill('')
  // What was mended so far outlives a reload, once a pause in writing has let it be kept.
  await expect.poll(() => page.evaluate<string>(keptWords)).not.toContain('还是别人')
  await page.reload()
  await count(page, '将新增').getByText('1').waitFor()
  await page.getByRole('button', { name: '开始导入' }).click()
  await report
    .locator('dl')
    .getByText(/1\s*新增/)
    .waitFor()
  await page.getByRole('link', { name: '看看本单位的' }).click()
  await page.getByRole('link', { name: '超低温钎焊膏' }).waitFor()
})
