/**
 * How organisations belong together: approved-by 审批, guided-by 业务指导, located-in 属地, group-parent 集团上级,
 * shares-office 合署, serves 联络服务, looks-after 园区科协与其园区. A graph and no tree: one has several of each.
 */
export const relations = [
  'approved-by',
  'guided-by',
  'located-in',
  'group-parent',
  'shares-office',
  'serves',
  'looks-after',
] as const
export type Relation = (typeof relations)[number]

/** `organisationId` is what `relation` says to `otherId`: a firm `located-in` a park. */
export interface OrganisationEdge {
  readonly organisationId: string
  readonly relation: Relation
  readonly otherId: string
}
