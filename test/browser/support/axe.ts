import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What on the page breaks WCAG 2.2 AA, as axe-core sees it: rule and place. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  // A colour on its way from light to dark is neither: at rest there are no transitions.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // Through the debugger: a script tag would be refused by the content security policy.
  await page.evaluate(axe)
  return page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)
}
