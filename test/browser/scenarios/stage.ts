import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { StartOptions } from '../../support/start-service.ts'
import { openStage, type Stage } from '../support/stage.ts'

/** Where the pages of a test that failed are to be seen. */
const failures = join(import.meta.dirname, '../../../dist/scenarios')
const widths = [1440, 1024, 390]
const schemes = ['light', 'dark'] as const

/** The stage of the scenarios of a file: `npm start` as a newcomer has it, the sample park at work, and what `furnish` adds. */
export const openScenarios = (furnish?: StartOptions['furnish']): Stage =>
  openStage({
    start: { environment: { SAMPLES: 'on' }, ...(furnish && { furnish }) },
    onFailure: keepFailure,
  })

const keepFailure = async (browser: Browser, name: string): Promise<void> => {
  await mkdir(failures, { recursive: true })
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [i, page] of pages.entries())
    await page.screenshot({
      path: join(failures, `failed-${name.slice(0, 20).replace(/\W+/g, '-')}-${i}.png`),
      fullPage: true,
    })
}

/** At three widths what a scenario came to is no wider than its window; where PICTURES names a folder, pictures go there, light and dark. */
export const keepPictures = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.PICTURES
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: `${name}, ${width} wide` })
      .toBeLessThanOrEqual(width)
    if (folder !== undefined) await photograph(page, join(folder, `${name}-${width}`))
  }
  await page.setViewportSize({ width: widths[0]!, height: 900 })
}

const photograph = async (page: Page, path: string): Promise<void> => {
  for (const colorScheme of schemes) {
    // A colour on its way from light to dark is neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: `${path}-${colorScheme}.png`, fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
