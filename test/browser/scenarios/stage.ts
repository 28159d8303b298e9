import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { type RunningService, startService } from '../../support/start-service.ts'
import { openBrowser, openPage } from '../support/browser.ts'
import { enterAs } from '../support/enter.ts'

const pictures = join(import.meta.dirname, '../../../dist/scenarios')
const widths = [1440, 1024, 390]
const schemes = ['light', 'dark'] as const

/** One running service with the sample park at work, and the people who open it. */
export interface Stage {
  readonly service: RunningService
  /** A page of somebody's own, signed in; `null`: a visitor. What goes wrong on it fails the scenario. */
  readonly enter: (person: string | null) => Promise<Page>
}

/** Sets the stage for the scenarios of a file: `npm start` as a newcomer has it. */
export const openStage = (): Stage => {
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 })
  let service: RunningService
  let browser: Browser
  let complaints: (readonly string[])[] = []
  beforeAll(async () => {
    ;[service, browser] = await Promise.all([startService({ environment: { SAMPLES: 'on' } }), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepFailure(browser, task.name)
    await Promise.all(browser.contexts().map((context) => context.close()))
    const said = complaints.flat()
    complaints = []
    expect(said).toEqual([])
  })
  return {
    get service() {
      return service
    },
    enter: async (person) => {
      const watched = await openPage(browser, { baseURL: service.url, locale: 'zh-CN' })
      complaints.push(watched.complaints)
      watched.page.setDefaultTimeout(60_000)
      if (person !== null) await enterAs(watched.page, person)
      return watched.page
    },
  }
}

const keepFailure = async (browser: Browser, name: string): Promise<void> => {
  await mkdir(pictures, { recursive: true })
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [i, page] of pages.entries())
    await page.screenshot({ path: join(pictures, `failed-${name.slice(0, 20).replace(/\W+/g, '-')}-${i}.png`) })
}

/** Keeps what a scenario came to as pictures under `dist/scenarios`, at three widths, light and dark; none is wider than its window. */
export const keepPictures = async (page: Page, name: string): Promise<void> => {
  await mkdir(pictures, { recursive: true })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} wide`).toBeLessThanOrEqual(width)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: widths[0]!, height: 900 })
}
