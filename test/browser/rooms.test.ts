import { expect, test } from 'vitest'
import { violationsOn } from './support/axe.ts'
import { chineseOn } from './support/chinese.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

/** Every room with an address of its own: who may enter it, and the heading that says one is there. */
const rooms = [
  ['enterprise', '/compare?q=%E7%84%8A%E6%8E%A5&pick=expert:m-e-001', '并排对比'],
  ['enterprise', '/needs', '我的需求'],
  ['enterprise', '/needs/new', '写一条需求'],
  ['enterprise', '/needs/m-n-001', '铜铝接头焊后开裂'],
  ['enterprise', '/needs/m-n-001/edit', '修改'],
  ['park', '/desk', '今日'],
  ['park', '/desk/needs', '需求'],
  ['park', '/desk/needs?show=open', '需求'],
  ['park', '/desk/needs/m-n-001?show=matches', '铜铝接头焊后开裂'],
  ['park', '/desk/needs/m-n-018?show=beyond', '车内气味大'],
  ['park', '/desk/needs/m-n-016?show=matches', '电池托盘'],
  ['park', '/desk/engagements', '对接'],
  ['park', '/desk/shortlists', '对接清单'],
  ['park', '/desk/shortlists/new', '新建清单'],
  ['park', '/desk/events', '对接会'],
  ['park', '/desk/events/new', '安排一场对接会'],
  ['park', '/desk/trips', '专家走访'],
  ['park', '/desk/trips?expert=m-e-001&day=2026-12-18', '专家走访'],
  ['park', '/desk/statistics?stage=submitted', '统计'],
  ['park', '/desk/statistics?show=services', '统计'],
  ['park', '/desk/chains', '产业链'],
  ['park', '/desk/chains/m-c-002?node=pump&kind=need', '流体与真空装备链'],
  ['park', '/desk/chains/m-c-002?show=table&node=vacuum&kind=fill', '流体与真空装备链'],
  ['park', '/desk/chains/m-c-002/edit', '修改'],
  ['park', '/desk/exposure', '曝光台账'],
  ['park', '/desk/common-needs', '共性需求'],
  ['park', '/desk/yearly?item=enterprises', '年度信息采集'],
  ['park', '/desk/results', '成果遴选'],
  ['park', '/desk/results/m-r-001', ''],
  ['park', '/desk/imports', '导入'],
  ['park', '/bounties', '揭榜挂帅'],
  ['park', '/bounties/new?need=m-n-001', '定榜'],
  ['expert', '/bounties', '揭榜挂帅'],
  ['association', '/desk', '本地区'],
  ['association', '/desk/escalations', '上报'],
  ['association', '/desk/filings', '采集进度'],
  ['admin', '/administration', '人员'],
  ['admin', '/administration?invite=1&q=%E6%B2%88', '人员'],
  ['admin', '/administration?account=demo-park', '陆望舒'],
  ['admin', '/administration/organisations', '组织'],
  ['admin', '/administration/organisations?organisation=m-o-001', '射陵'],
  ['admin', '/administration/organisations?organisation=m-o-001&show=table', '射陵'],
  ['park', '/desk/organisations', '科学技术协会'],
  [
    'admin',
    '/administration/thesaurus?q=%E9%92%8E%E7%84%8A&say=%E9%93%9C%E9%93%9D%E9%92%8E%E7%84%8A%E5%BC%80%E8%A3%82',
    '词库',
  ],
  ['admin', '/administration/thesaurus?view=missing', '词库'],
  ['admin', '/administration/thesaurus?view=changes', '词库'],
  ['admin', '/administration/thesaurus?view=exchange', '词库'],
  ['admin', '/administration/thesaurus?concept=%E9%92%8E%E7%84%8A', '钎焊'],
  ['admin', '/administration/thesaurus?concept=%E9%92%8E%E7%84%8A&edit=1&add=%E9%93%9C%E7%84%8A', '钎焊'],
  ['admin', '/administration/thesaurus?new=%E9%93%9C%E7%84%8A', '新增概念'],
  ['expert', '/expert', '邀请'],
  ['expert', '/expert/engagements', '进行中的对接'],
  ['expert', '/expert/needs', '适合我的需求'],
  ['expert', '/expert/profile', '我的资料'],
  ['expert', '/expert/wishes', '承接与意愿'],
  ['broker', '/cases', '经办对接'],
  ['institution', '/institution', '成果'],
  ['institution', '/institution/results/new', '录入成果'],
  ['institution', '/institution/experts', '专家'],
  ['institution', '/institution/experts/new', '录入专家'],
  ['institution', '/institution/imports?kind=expert', '导入'],
  ['institution', '/institution/engagements', '对接'],
  ['enterprise', '/account', '我的账号'],
  ['expert', '/account/security', '登录与安全'],
  ['admin', '/account/keys', '接口密钥'],
  ['park', '/account/data', '我的资料'],
  ['expert', '/account/reviews', '涉敏需求'],
  ['admin', '/administration/audit', '操作日志'],
  ['admin', '/administration/audit?check=1', '操作日志'],
  ['admin', '/administration/nights', '每晚推荐'],
  ['admin', '/administration/outbox', '发件箱'],
  ['admin', '/administration/queue', '后台任务'],
  ['admin', '/administration/engines', '运行状态'],
  ['admin', '/administration/profiles', '权重方案'],
  ['admin', '/administration/profiles?list=digest&view=try&kind=result', '权重方案'],
  ['enterprise', '/subscription', '推荐设置'],
] as const

// 1280 at 400 %, a phone, 1440 at 200 % zoom, a tablet, 1440 at 100 %: there the way out stands in the head.
const widths = [320, 390, 720, 1024, 1440]

/** Those of one person, one after another: whoever has come in once has the page already, as at his desk. */
const byPerson = [...Map.groupBy(rooms, ([person]) => person)]

test.each(byPerson)(
  'the rooms of %s: WCAG 2.2 AA in light and dark, at no width wider than the window, in English no Chinese but what people wrote',
  { timeout: 600_000 },
  async (person, own) => {
    const page = await stage.enter(person)
    for (const [, address, title] of own) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await expect
          .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: `${address}, ${width} wide` })
          .toBeLessThanOrEqual(width)
      }
      expect.soft(await violationsOn(page), `${address} in light`).toEqual([])
      await page.getByRole('button', { name: '换成深色' }).click()
      expect.soft(await violationsOn(page), `${address} in dark`).toEqual([])
      await page.getByRole('button', { name: 'English' }).click()
      const back = page.getByRole('button', { name: '中文' })
      await back.waitFor()
      await expect.poll(() => chineseOn(page), { message: address }).toEqual([])
      await back.click()
      await page.getByRole('button', { name: '换成浅色' }).click()
      await page.getByRole('button', { name: '换成深色' }).waitFor()
    }
  },
)
