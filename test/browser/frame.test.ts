import { expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

const visit = async (person: string | null, address: string, options = {}) => {
  const page = await stage.enter(person, options)
  await page.goto(address)
  return page
}

test.each([
  ['enterprise', ['找专家·找成果', '我的需求', '揭榜挂帅']],
  ['liaison', ['找专家·找成果', '我的需求', '揭榜挂帅']],
  ['park', ['找专家·找成果', '工作台', '揭榜挂帅']],
  ['association', ['找专家·找成果', '工作台', '揭榜挂帅']],
  ['expert', ['找专家·找成果', '我的对接', '揭榜挂帅']],
  ['broker', ['找专家·找成果', '经办对接', '揭榜挂帅']],
  ['institution', ['找专家·找成果', '本单位', '揭榜挂帅']],
  ['admin', ['找专家·找成果', '工作台', '揭榜挂帅', '管理']],
])('%s finds the rooms of the role in the navigation', async (person, rooms) => {
  const page = await visit(person, '/')
  const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link')
  await links.first().waitFor()
  await expect.poll(() => links.allInnerTexts()).toEqual(rooms)
})

test('who has not signed in is sent back to where he wanted after signing in', async () => {
  const page = await visit(null, '/needs?state=draft')
  await page.getByRole('heading', { name: '请先登录' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: '登录' }).click()
  await page.getByRole('button', { name: '企业 · 沈砚秋' }).click()
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe('/needs?state=draft')
})

test('nobody is sent to a foreign page after signing in', async () => {
  const page = await visit(null, '/sign-in?next=//elsewhere.example')
  await page.getByRole('button', { name: '企业 · 沈砚秋' }).click()
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await expect.poll(() => new URL(page.url()).host).toBe(new URL(stage.service.url).host)
})

test('a room of another role says so', async () => {
  const page = await visit('enterprise', '/administration')
  await page.getByRole('heading', { name: '您现在的身份不能进入这里' }).waitFor()
})

test('the first stop of the keyboard leads past the head', async () => {
  const page = await visit(null, '/')
  await page.getByRole('textbox').waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate('document.activeElement.textContent.trim()')).toBe('跳到正文')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('MAIN')
})

test('dark is chosen once and kept', async () => {
  // A colour on its way from light to dark is neither.
  const page = await visit(null, '/', { reducedMotion: 'reduce' })
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
  const light = await ground()
  await page.getByRole('button', { name: '换成深色' }).click()
  await page.getByRole('button', { name: '换成浅色' }).waitFor()
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  await page.getByRole('button', { name: '换成浅色' }).waitFor()
  await expect.poll(() => ground()).toBe(dark)
})

/** Whether all of what is focused lies below the line that says what is away. */
const isBelowNotice = `[document.activeElement].every((focused) => focused.getBoundingClientRect().top >=
  [...document.querySelectorAll('[role=status]')].find((each) => each.innerText.includes('检索暂时不可用')).getBoundingClientRect().bottom)`

test.each([
  ['a wide screen', { width: 1440, height: 900 }],
  ['a telephone', { width: 390, height: 844 }],
  ['a screen at 200 %', { width: 720, height: 450 }],
])(
  'on %s an index that is away is said at the top, stays in sight and covers nothing that is focused',
  async (_, viewport) => {
    const page = await stage.enter(null, { viewport })
    const parts = { database: 'ok', index: 'away', embedder: 'ok' }
    await page.route('**/readyz', (route) => route.fulfill({ json: { ok: true, parts } }))
    await page.goto(`/?q=${encodeURIComponent('铜铝接头焊后开裂，想找懂钎焊和焊料的人')}&kind=expert`)
    const notice = page.getByRole('status').filter({ hasText: '检索暂时不可用' })
    await notice.waitFor()
    await page.getByRole('article').first().waitFor()
    await page.getByRole('article').last().getByRole('button').last().focus()
    const covered: string[] = []
    for (const _ of Array.from({ length: 24 })) {
      await page.keyboard.press('Shift+Tab')
      if (!(await page.evaluate(isBelowNotice))) covered.push(await page.evaluate('document.activeElement.outerHTML'))
    }
    expect(covered).toEqual([])
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await expect.poll(async () => (await notice.boundingBox())?.y).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await notice.waitFor({ state: 'hidden' })
  },
)

test.each(['light', 'dark'] as const)('the frame and the search keep WCAG 2.2 AA in %s', async (colorScheme) => {
  const page = await visit('park', `/?q=${encodeURIComponent('铜铝接头焊后开裂，想找懂钎焊和焊料的人')}`, {
    colorScheme,
  })
  await page.getByRole('article').first().waitFor()
  expect(await violationsOn(page)).toEqual([])
})
