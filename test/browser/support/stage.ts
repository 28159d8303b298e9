import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { type RunningService, type StartOptions, startService } from '../../support/start-service.ts'
import { openBrowser, openPage } from './browser.ts'
import { enterAs } from './enter.ts'

/** One running service and the people who open it, each with a page of his own. */
export interface Stage {
  readonly service: RunningService
  /** A page signed in as one of the sample people; `null`: a visitor. What goes wrong on it fails the test. */
  readonly enter: (person: string | null, options?: BrowserContextOptions) => Promise<Page>
}

/** How the stage of a file is set. */
export interface StageOptions {
  /** What the service starts on; made ready first, where it is a function. */
  readonly start?: StartOptions | (() => Promise<StartOptions>)
  /** Milliseconds a test may take, and what a page waits for by itself. */
  readonly timeout?: number
  readonly wait?: number
  /** What is kept of the pages of a test that failed. */
  readonly onFailure?: (browser: Browser, test: string) => Promise<void>
}

/** Sets the stage for the tests of a file: the service and a browser once, pages closed after each test and free of complaints. */
export const openStage = ({ start = {}, timeout = 180_000, wait = 60_000, onFailure }: StageOptions = {}): Stage => {
  vi.setConfig({ testTimeout: timeout, hookTimeout: 480_000 })
  let service: RunningService
  let browser: Browser
  let complaints: (readonly string[])[] = []
  beforeAll(async () => {
    const ready = typeof start === 'function' ? await start() : start
    ;[service, browser] = await Promise.all([startService(ready), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await onFailure?.(browser, task.name)
    await Promise.all(browser.contexts().map((context) => context.close()))
    const said = complaints.flat()
    complaints = []
    expect(said).toEqual([])
  })
  return {
    get service() {
      return service
    },
    enter: async (person, options) => {
      const watched = await openPage(browser, { baseURL: service.url, ...options })
      complaints = [...complaints, watched.complaints]
      watched.page.setDefaultTimeout(wait)
      if (person !== null) await enterAs(watched.page, person)
      return watched.page
    },
  }
}
