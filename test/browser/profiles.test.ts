import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { measuredOnNow } from '../../pipelines/profiles/versions.ts'
import type { Database } from '../../src/ports/database.ts'
import { calibrations } from '../../src/ranking/profiles.ts'
import { beginRun, endRun } from '../../src/store/profiles.ts'
import { aRun, byWordsAlone, someFindings } from '../support/profiles.ts'
import { openStage } from './support/stage.ts'

const gain = { mean: -0.02, low: -0.03, high: -0.01 }
const figure = { needs: 100, own: 0.88, shipped: 0.9, plain: 0.8, overPlain: { mean: 0.08, low: 0.06, high: 0.1 } }
const findings = {
  ...someFindings,
  figures: (['result', 'expert'] as const).map((kind) => ({
    ...figure,
    kind,
    measure: 'nDCG@10' as const,
    overShipped: gain,
  })),
  fitted: { ...someFindings.fitted, calibration: calibrations.search },
}

/** A house in which somebody has had the words alone measured. */
const measured = async (db: Database): Promise<void> => {
  const run = aRun({ begun: new Date().toISOString() })
  await beginRun(db, run)
  await endRun(db, run.id, { state: 'done', at: run.begun, on: measuredOnNow(), findings, needs: [] })
}

const stage = openStage({ start: { furnish: measured } })
const room = '/administration/profiles'
const heaviest = async (page: Page): Promise<string> =>
  ((await page.getByRole('row', { name: /用词/ }).getByRole('cell').first().textContent()) ?? '').trim()

test('what each signal weighs and what a score says, as a picture and as a table', async () => {
  const page = await stage.enter('admin')
  await page.goto(room)
  await expect.poll(() => heaviest(page)).toBe('34.0%')
  await page.getByText('需求里的词，对方最相关的几条材料用了多少').waitFor()
  await page.locator('canvas').first().waitFor()
  await page.getByRole('button', { name: '看表' }).click()
  await page.getByRole('row', { name: /^0\.50 / }).waitFor()
  await page.getByRole('link', { name: '对接清单' }).last().click()
  await page.getByText('离得近、有空、做成过事的').waitFor()
})

test('other weights move the first ten at once, with the signals that did it, and stay in the address', async () => {
  const page = await stage.enter('admin')
  await page.goto(`${room}?view=try&q=${encodeURIComponent('铜铝接头焊后开裂')}`)
  await page.getByRole('heading', { name: /前十的变化/ }).waitFor()
  await expect.poll(() => page.getByText('没有变化').count()).toBeGreaterThan(5)
  await page.getByRole('spinbutton', { name: '可承接' }).fill('80')
  await page.getByRole('spinbutton', { name: '可承接' }).blur()
  await page.getByText('所填合计 178.0，折算后为 1').waitFor()
  await page
    .getByText(/^[升降] \d+$/)
    .first()
    .waitFor()
  await page.waitForURL(/w=/)
  await page.reload()
  await page.getByText('所填合计 178.0，折算后为 1').waitFor()
  await page.goto(`${room}?view=try`)
  await page.getByText('所填合计 178.0，折算后为 1').waitFor()
})

test('an evaluation is begun, says how far it is while everything else goes on, and is stopped', async () => {
  const page = await stage.enter('admin')
  await page.goto(`${room}?view=try`)
  await page.getByLabel('这次试的是什么').fill('地域更重')
  await page.getByRole('button', { name: '评测这组权重' }).click()
  const row = page.getByRole('row', { name: /地域更重/ })
  await row.getByRole('progressbar').waitFor()
  await row.getByText('载入评测集').waitFor()
  await row.getByRole('button', { name: '停止' }).click()
  await row.getByText('已停止').waitFor()
})

test('measured weights are put in force with a reason, rank the search, and are taken back', async () => {
  const page = await stage.enter('admin')
  await page.goto(`${room}?view=runs`)
  await page.getByText('−0.0200 [−0.0300, −0.0100]').first().waitFor()
  await page.getByRole('button', { name: '启用这组权重' }).click()
  await page.getByLabel('为什么').fill('看看只凭用词')
  await page.getByRole('button', { name: '启用', exact: true }).click()
  await page.getByText('本系统自己的方案：只看用词').first().waitFor()
  const search = { text: '铜铝接头焊后开裂', kinds: ['expert'] }
  const weightNow = async (): Promise<number> =>
    (await (await page.request.post('/api/v1/search', { data: search })).json()).matches.expert[0].reasons[0].weight
  expect(await weightNow()).toBe(byWordsAlone.words)
  await page.goto(room)
  await expect.poll(() => heaviest(page)).toBe('100.0%')
  await page.goto(`${room}?view=history`)
  await page.getByRole('button', { name: '恢复随附的方案' }).click()
  await page.getByLabel('为什么').fill('语义也要')
  await page.getByRole('button', { name: '启用', exact: true }).click()
  await page.getByRole('row', { name: /语义也要/ }).waitFor()
  expect(await weightNow()).toBe(0.34)
  await expect.poll(() => page.getByRole('row', { name: /看看只凭用词/ }).count()).toBe(1)
})
