import type { Hat } from '../../src/domain/hat.ts'
import type { OrganisationEdge } from '../../src/domain/organisation-graph.ts'

/** The password of every invented person. */
export const demoPassword = 'zhiqiao-demo'

/** Somebody invented for the sample data, with the hats he has. */
export interface DemoPerson {
  readonly email: string
  readonly name: string
  readonly hats: readonly Omit<Hat, 'id'>[]
}

const as = (role: Hat['role'], organisationId: string | null, expertId: string | null = null): Omit<Hat, 'id'> => ({
  role,
  organisationId,
  expertId,
})

/** One of every role, and one who has two hats. */
export const demoPeople: readonly DemoPerson[] = [
  { email: 'enterprise@demo.example', name: '沈砚秋', hats: [as('enterprise', 'm-o-006')] },
  { email: 'rival@demo.example', name: '温知行', hats: [as('enterprise', 'm-o-005')] },
  { email: 'liaison@demo.example', name: '许闻笛', hats: [as('liaison', 'm-o-002')] },
  { email: 'park@demo.example', name: '陆望舒', hats: [as('park', 'm-o-002')] },
  { email: 'association@demo.example', name: '韩清越', hats: [as('association', 'm-o-city')] },
  { email: 'institution@demo.example', name: '江若谷', hats: [as('institution', 'm-o-021')] },
  { email: 'expert@demo.example', name: '宋伯谦', hats: [as('expert', 'm-o-027', 'm-e-001')] },
  { email: 'broker@demo.example', name: '叶知秋', hats: [as('broker', 'm-o-031')] },
  { email: 'admin@demo.example', name: '顾长庚', hats: [as('administrator', null)] },
  { email: 'two-hats@demo.example', name: '裴云起', hats: [as('park', 'm-o-002'), as('institution', 'm-o-029')] },
]

/** The upper level above the first park of the samples, which the sample files do not have. */
export const demoUpperLevel = {
  id: 'm-o-city',
  name: '射陵市科学技术协会（示例）',
  kind: 'association',
  region: '江苏省盐城市',
  industry: null,
  park: null,
  description: '为演示而虚构的上级科协，审批并指导园区科协。',
} as const

/** How the organisations of the samples belong together beyond what their own records tell. */
export const demoEdges: readonly OrganisationEdge[] = [
  { organisationId: 'm-o-002', relation: 'approved-by', otherId: 'm-o-city' },
  { organisationId: 'm-o-002', relation: 'guided-by', otherId: 'm-o-city' },
  { organisationId: 'm-o-029', relation: 'shares-office', otherId: 'm-o-002' },
  { organisationId: 'm-o-002', relation: 'serves', otherId: 'm-o-005' },
  { organisationId: 'm-o-002', relation: 'serves', otherId: 'm-o-006' },
  { organisationId: 'm-o-002', relation: 'serves', otherId: 'm-o-008' },
]
