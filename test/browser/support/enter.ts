import type { Page } from 'playwright-core'
import { demoPassword } from '../../../pipelines/identity/demo-people.ts'

/** Signs a page in as one of the sample people: `park`, `enterprise`, … */
export const enterAs = async (page: Page, person: string): Promise<void> => {
  const data = { email: `${person}@demo.example`, password: demoPassword, code: null }
  const answer = await page.request.post('/api/v1/session', { data })
  if (!answer.ok()) throw new Error(`${person} cannot sign in: ${await answer.text()}`)
}
