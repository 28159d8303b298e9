import type { Evidence, Expert } from '../../src/domain/expert.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Organisation } from '../../src/domain/organisation.ts'
import type { RecordFrame } from '../../src/domain/record.ts'
import type { Result } from '../../src/domain/result.ts'

const frame: Omit<RecordFrame, 'id'> = {
  pool: null,
  source: { channel: 'file', file: '企业技术需求表.csv', row: 2 },
  firstSeen: '2026-03-01T00:00:00.000Z',
  updated: '2026-02-20T00:00:00.000Z',
  confirmed: null,
  visibility: 'public',
  sensitive: false,
  extra: {},
}

/** A published need of a machine shop; name what the test is about. */
export const aNeed = (own: Partial<Need> = {}): Need => ({
  ...frame,
  id: 'need-1',
  title: '铝合金薄板激光焊接变形控制',
  description: '0.8 mm 铝合金薄板焊后变形大,要求平面度误差不超过 0.2 mm。',
  organisation: '扬州某机械有限公司',
  organisationId: null,
  industry: null,
  region: '江苏省扬州市',
  needType: '技术',
  cooperation: ['合作研发'],
  budget: '50万元',
  deadline: null,
  keywords: ['激光焊接'],
  state: 'published',
  ...own,
})

/** A pilot-scale result of a university; name what the test is about. */
export const aResult = (own: Partial<Result> = {}): Result => ({
  ...frame,
  id: 'result-1',
  title: '薄壁件低变形激光焊接工艺',
  description: '适用于 0.5~2 mm 铝合金,平面度误差不超过 0.15 mm。',
  organisation: '某理工大学',
  organisationId: null,
  inventors: ['李明'],
  industry: null,
  region: '江苏省南京市',
  maturity: '中试',
  cooperation: ['许可'],
  patents: ['ZL202310000000.1'],
  keywords: ['激光焊接', '薄壁件'],
  price: null,
  ...own,
})

/** A paper; name what the test is about. */
export const anEvidence = (own: Partial<Evidence> = {}): Evidence => ({
  id: 'expert-1#paper1',
  kind: 'paper',
  title: '铝合金激光焊接变形的数值模拟',
  description: '',
  year: 2023,
  role: '通讯作者',
  number: null,
  ...own,
})

/** A professor of welding with one paper; name what the test is about. */
export const anExpert = (own: Partial<Expert> = {}): Expert => ({
  ...frame,
  id: 'expert-1',
  name: '王芳',
  organisation: '某理工大学',
  organisationId: null,
  title: '教授',
  honours: [],
  category: '教授',
  purposes: ['技术攻关'],
  fields: ['激光焊接'],
  industries: [],
  region: '江苏省南京市',
  country: null,
  description: '从事轻合金焊接二十年。',
  availability: null,
  capacity: null,
  language: null,
  phone: null,
  email: null,
  evidence: [anEvidence({ id: `${own.id ?? 'expert-1'}#paper1` })],
  ...own,
})

/** An enterprise; name what the test is about. */
export const anOrganisation = (own: Partial<Organisation> = {}): Organisation => ({
  id: 'organisation-1',
  name: '扬州某机械有限公司',
  kind: 'enterprise',
  region: '江苏省扬州市',
  industry: null,
  park: null,
  description: '',
  firstSeen: '2026-03-01T00:00:00.000Z',
  updated: '2026-02-20T00:00:00.000Z',
  ...own,
})
