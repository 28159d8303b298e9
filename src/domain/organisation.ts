export const organisationKinds = [
  'enterprise',
  'park',
  'association',
  'university',
  'institute',
  'society',
  'agency',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** 组织: enterprise 企业, park 园区, association 科协, university or institute 高校院所, society 学会, agency 服务机构. */
export interface Organisation {
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly region: string | null
  readonly industry: string | null
  /** Id of the park it sits in. */
  readonly park: string | null
  readonly description: string
  readonly firstSeen: string
  readonly updated: string
}
