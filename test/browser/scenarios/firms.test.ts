import { expect, test } from 'vitest'
import { keepPictures, openScenarios } from './stage.ts'

const stage = openScenarios()

test('1 an engineer describes a cracked joint and finds both trades, each with the words that show it, and hands it to the park', async () => {
  const page = await stage.enter('enterprise')
  await page.goto('/')
  await page.getByRole('textbox').first().fill('铜铝接头焊后开裂，想找懂钎焊和焊料的人')
  await page.keyboard.press('Control+Enter')
  const experts = page.getByRole('article').filter({ hasText: '可承接' })
  await experts.first().waitFor()
  const cards = (await experts.allTextContents()).slice(0, 5).join('\n')
  expect(cards).toContain('钎焊')
  expect(cards).toContain('等离子')
  await expect.poll(() => experts.first().locator('mark').count()).toBeGreaterThan(0)
  await keepPictures(page, '01-experts-for-a-cracked-joint')
  await page.getByRole('link', { name: '写成需求，交园区科协对接' }).click()
  await page.getByLabel('用自己的话说说情况').waitFor()
  await expect.poll(() => page.getByLabel('用自己的话说说情况').inputValue()).toContain('铜铝接头焊后开裂')
})

test('7 a liaison writes for a firm by telephone; nothing is published before the firm or its park has agreed', async () => {
  const liaison = await stage.enter('liaison')
  await liaison.goto('/needs/new')
  const firms = liaison.getByLabel('代哪家企业写').getByRole('option')
  await firms.nth(1).waitFor({ state: 'attached' })
  expect((await firms.allTextContents()).slice(1).toSorted()).toEqual([
    '江苏恒枢精密机床有限公司',
    '盐城沃川泵业有限公司',
    '盐城铜岳换热器有限公司',
  ])
  await liaison.getByLabel('代哪家企业写').selectOption({ label: '盐城沃川泵业有限公司' })
  await liaison.getByLabel('从哪里听来的').selectOption('电话')
  await liaison.getByLabel('一句话说清是什么难题').fill('泵壳角焊缝气孔多')
  await liaison
    .getByLabel('用自己的话说说情况')
    .fill('雨季角焊缝气孔明显增多，一次合格率从 98% 掉到 90%，想回到 98% 以上。')
  await liaison.getByRole('button', { name: '提交审核' }).click()
  await liaison.getByRole('heading', { level: 1, name: '泵壳角焊缝气孔多' }).waitFor()
  const agreed = liaison.getByRole('region', { name: '代录与确认' })
  await agreed.getByText('许闻笛').waitFor()
  await agreed.getByText('待企业或园区确认').waitFor()
  await agreed.getByLabel('企业的邮箱').fill('boss@pump.example')
  await agreed.getByRole('button', { name: '发确认链接' }).click()
  await agreed.getByText('确认链接已发往 boss@pump.example').waitFor()
  await keepPictures(liaison, '07-written-for-a-firm')

  const park = await stage.enter('park')
  await park.goto('/desk/needs')
  await park.getByRole('link', { name: '泵壳角焊缝气孔多' }).click()
  await park.getByRole('button', { name: '发布', exact: true }).click()
  await park.getByRole('form', { name: '发布' }).getByRole('button', { name: '发布' }).click()
  await park.getByText('还没有经企业或园区确认').waitFor()
  await park.getByRole('button', { name: '内容属实，确认' }).click()
  await park.getByText('园区科协已确认').waitFor()
  await park.getByRole('form', { name: '发布' }).getByRole('button', { name: '发布' }).click()
  await park.getByText('已发布').first().waitFor()

  const other = await stage.enter('rival')
  await other.goto(new URL(park.url()).pathname.replace('/desk', ''))
  await other.getByText(/没有/).first().waitFor()
  await expect.poll(() => other.getByText('角焊缝气孔').count()).toBe(0)
})

test('11 a sensitive need is nowhere for those who were not named', async () => {
  const firm = await stage.enter('enterprise')
  await firm.goto('/needs/new')
  await firm.getByLabel('一句话说清是什么难题').fill('特种涂层配方失效分析')
  await firm.getByLabel('用自己的话说说情况').fill('某型换热器内壁特种涂层在 480 ℃ 下三百小时起皮，需保密协作。')
  await firm.getByLabel('涉敏：内容不出本系统').check()
  await firm.getByRole('button', { name: '提交审核' }).click()
  await firm.getByRole('heading', { level: 1, name: '特种涂层配方失效分析' }).waitFor()
  const path = new URL(firm.url()).pathname
  await keepPictures(firm, '11-a-sensitive-need')

  for (const person of ['rival', 'park', 'association', 'admin']) {
    const page = await stage.enter(person)
    await page.goto(person === 'park' ? `/desk${path}` : path)
    await page
      .getByText(/没有|不能进入/)
      .first()
      .waitFor()
    const answers = await Promise.all(
      ['/api/v1/needs?limit=100', '/api/v1/suggestions?text=特种涂层配方失效'].map((address) =>
        page.request.get(address),
      ),
    )
    const said = (await Promise.all(answers.map((answer) => answer.text()))).join('')
    expect(said, person).not.toContain('配方失效分析')
    await page.context().close()
  }
})

test('12 a question in Chinese finds who writes in English, and says so', async () => {
  const page = await stage.enter('park')
  await page.goto(`/?q=${encodeURIComponent('零下三十五度也能供暖的跨临界二氧化碳空气源热泵')}`)
  const english = page.getByRole('article').filter({ hasText: 'Mikkel Thorsen' })
  await english.first().waitFor()
  const names = await page.getByRole('article').filter({ hasText: '可承接' }).allTextContents()
  expect(names.slice(0, 10).some((text) => text.includes('Mikkel Thorsen'))).toBe(true)
  await keepPictures(page, '12-across-languages')
})
