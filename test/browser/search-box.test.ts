import { Document, Packer, Paragraph } from 'docx'
import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { openStage } from './support/stage.ts'

// The one box: what goes into it, what is understood of it, and that nothing of it is lost.
const stage = openStage()

let page: Page

beforeEach(async () => {
  page = await stage.enter(null)
  await page.goto('/')
})

const problem = '铜管和铝管的钎焊接头焊完放两三天就开裂，要求返修率不高于 1%，管径 8 mm。想找懂铜铝焊料的人'
const box = () => page.getByRole('textbox', { name: '描述您遇到的技术问题' })
const picker = () => page.getByLabel('从文件读入（Word、PDF、Excel、文本）')
const ask = () => page.getByRole('button', { name: '查找专家和成果' }).click()
const aWordFile = () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(problem)] }] }))

test('a Word file is picked, read into the box, and can be taken back', async () => {
  await box().fill('先写的一句')
  await picker().setInputFiles({ name: '难题.docx', mimeType: 'application/octet-stream', buffer: await aWordFile() })
  await page.getByText('文件没有保存').waitFor()
  await expect.poll(() => box().inputValue()).toBe(`先写的一句\n\n${problem}`)
  await page.getByRole('button', { name: '撤回' }).click()
  await expect.poll(() => box().inputValue()).toBe('先写的一句')
})

test('a PDF that Chromium printed is dropped on the box and found by', async () => {
  const paper = await page.context().newPage()
  await paper.setContent(`<p lang="zh-CN" style="width:12em">${problem}</p>`)
  const bytes = [...(await paper.pdf())]
  await paper.close()
  // In words: the page's own names are none of the test's.
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], '难题.pdf'))
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    document.querySelector('form[role=search]').dispatchEvent(drop)
  })()`)
  await page.getByText('文件没有保存').waitFor()
  expect((await box().inputValue()).replaceAll(/\s/g, '')).toBe(problem.replaceAll(/\s/g, ''))
  await ask()
  await page.getByRole('article').first().waitFor()
})

test('what cannot be read is told in words, and the box keeps what it had', async () => {
  await box().fill('先写的一句')
  await picker().setInputFiles({
    name: '照片.docx',
    mimeType: 'image/png',
    buffer: Buffer.from('89504e470d0a1a0a', 'hex'),
  })
  await page.getByRole('alert').getByText('图片（PNG）').waitFor()
  await expect.poll(() => box().inputValue()).toBe('先写的一句')
  await picker().setInputFiles({
    name: '大.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
  })
  await page.getByRole('alert').getByText('不超过 10 MB').waitFor()
})

test('a figure that was understood is mended by the keyboard, and the matches and the address follow', async () => {
  await box().fill(problem)
  await ask()
  await page.getByRole('article').first().waitFor()
  await page.getByRole('button', { name: /^返修率不高于 1%/ }).focus()
  await page.keyboard.press('Enter')
  const editor = page.getByRole('form', { name: /^修改/ })
  await expect.poll(() => editor.getByLabel('数值').inputValue()).toBe('1')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('0.1')
  await page.keyboard.press('Enter')
  const mended = problem.replace('不高于 1%', '不高于 0.1 %')
  await page.waitForURL((url) => url.searchParams.get('q') === mended)
  await expect.poll(() => box().inputValue()).toBe(mended)
  await page.getByRole('button', { name: /^返修率不高于 0.1 %/ }).waitFor()
})

test('a condition is added, a region narrows, and what was understood can be taken out', async () => {
  await box().fill(problem)
  await ask()
  await page.getByRole('article').first().waitFor()
  await page.getByRole('button', { name: '加条件' }).click()
  await page.getByLabel('哪一种条件').selectOption('budget')
  await page.getByRole('textbox', { name: '预算' }).fill('不超过30万元')
  await page.getByRole('button', { name: '加上' }).click()
  const chip = page.getByRole('button', { name: /^不超过30万元/ })
  await chip.click()
  await page.getByRole('button', { name: '去掉' }).click()
  await chip.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '加条件' }).click()
  await page.getByLabel('哪一种条件').selectOption('region')
  await page.getByLabel('地区（同省）').selectOption({ index: 1 })
  await page.getByRole('button', { name: '加上' }).click()
  await page.getByRole('list', { name: '已选条件' }).getByRole('button').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.getAll('region')).toHaveLength(1)
})

test.each([
  ['five thousand characters', `${problem}。${'另外还有一些背景情况说明。'.repeat(380)}`],
  ['emoji, right-to-left and marks', `${problem} 😀👩‍🔧 مشكلة اللحام ‏ ${'́'.repeat(30)}`],
  ['one word of 300 characters', `${problem} ${'Pneumonoultramicroscopic'.repeat(13)}`],
  [
    'SQL and HTML',
    `'; DROP TABLE needs; -- <img src=x onerror=alert(1)><script>alert(1)</script> ${problem} 100% %zz #q=`,
  ],
])('%s: asked, reloaded and gone back to, letter by letter, at any width', async (_, text) => {
  await box().fill(text)
  await ask()
  await page.getByRole('article').first().waitFor()
  await page.reload()
  await page.getByRole('article').first().waitFor()
  await expect.poll(() => box().inputValue()).toBe(text.trim())
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: `${width} wide` })
      .toBeLessThanOrEqual(width)
  }
  await page.goBack()
  await page.getByRole('heading', { name: '不知道怎么写？点一个试试' }).waitFor()
})

test('what was typed and not asked is there after a reload, also without a connection in between', async () => {
  await box().fill(problem)
  await ask()
  await page.getByRole('article').first().waitFor()
  await box().fill(`${problem}，再补一句`)
  await page.reload()
  await page.getByRole('article').first().waitFor()
  await expect.poll(() => box().inputValue()).toBe(`${problem}，再补一句`)
  await page.context().setOffline(true)
  await ask()
  await page.getByRole('heading', { name: '连不上服务器' }).waitFor()
  await expect.poll(() => box().inputValue()).toBe(`${problem}，再补一句`)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: '重新查找' }).click()
  await page.getByRole('article').first().waitFor()
})

test.each([390, 1440])('with its chips open, the room breaks no rule of WCAG 2.2 AA at %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 900 })
  await box().fill(problem)
  await ask()
  await page.getByRole('article').first().waitFor()
  if (width < 700) await page.getByText('读懂了这些').click()
  await page.getByRole('button', { name: '加条件' }).click()
  await page.getByRole('button', { name: /^返修率/ }).click()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: '换成深色' }).click()
  expect(await violationsOn(page)).toEqual([])
})
