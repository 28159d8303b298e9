import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** How often it is looked again while something is wrong: what is on its way is on no page for long. */
const looks = 4

/** What on the page breaks WCAG 2.2 AA, as axe-core sees it, and goes on to: rule and place. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  // A colour on its way from light to dark is neither: at rest there are no transitions.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // Through the debugger: a script tag would be refused by the content security policy.
  await page.evaluate(`void (globalThis.axe ?? (() => { ${axe}\n})())`)
  return lookedAt(page, looks)
}

const lookedAt = async (page: Page, left: number): Promise<readonly string[]> => {
  const found: readonly string[] =
    await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)
  if (found.length === 0 || left === 1) return found
  await page.waitForTimeout(500)
  return lookedAt(page, left - 1)
}
