import type { Letterhead, Shortlist, ShortlistLimits, ShortlistLine } from '../../src/domain/shortlist.ts'

/** One to three experts for each need, three needs for each expert; name what the test is about. */
export const limits = (own: Partial<ShortlistLimits> = {}): ShortlistLimits => ({
  perNeed: { expert: { least: 1, most: 3 } },
  load: { expert: 3, result: 5 },
  loads: [],
  quotas: [],
  locks: [],
  exclusions: [],
  near: null,
  minimumGrade: 1,
  fairness: 0,
  ...own,
})

export const letterhead: Letterhead = {
  name: '射陵经济开发区科学技术协会',
  reference: '射园科协〔2026〕12号',
  date: '2026-06-01',
  contact: '陆望舒',
  telephone: '0515-8000001',
  occasion: '2026年6月18日上午9:00，园区创新中心三楼会议室',
}

/** A list of a park that waits for its plan; name what the test is about. */
export const aShortlist = (own: Partial<Shortlist> = {}): Shortlist => ({
  id: 'shortlist-1',
  title: '六月对接会清单',
  pool: 'park-1',
  made: '2026-06-01T00:00:00.000Z',
  madeBy: 'officer',
  state: 'computing',
  needs: null,
  limits: limits(),
  letterhead,
  progress: null,
  conflict: null,
  version: 0,
  ...own,
})

/** A line with everything on it; name what the test is about. */
export const aLine = (own: Partial<ShortlistLine> = {}): ShortlistLine => ({
  id: 'line-1',
  needId: 'need-1',
  kind: 'expert',
  candidateId: 'expert-1',
  need: {
    title: '铝合金薄板激光焊接变形控制',
    organisation: '扬州某机械有限公司',
    organisationId: null,
    region: '江苏省扬州市',
  },
  title: '王芳',
  subtitle: '教授 · 某理工大学',
  organisation: '某理工大学',
  score: 0.42,
  probability: 0.88,
  grade: 3,
  gradeName: '强相关',
  reasons: [
    { label: '用词', text: '共同提到：激光焊接', points: 0.3 },
    { label: '语义', text: '内容相近（相似度 0.44）', points: 0.12 },
  ],
  quotes: [{ source: '论文 · 2023 · 通讯作者', text: '铝合金激光焊接变形的数值模拟' }],
  indicators: [{ asked: '平面度误差不超过 0.2 mm', offered: '0.15 mm', verdict: 'met', note: '0.15 mm 不超过 0.2 mm' }],
  covers: [],
  choice: '本需求现有的首选',
  warnings: [],
  note: null,
  by: 'plan',
  ...own,
})
