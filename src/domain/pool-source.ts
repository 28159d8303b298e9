import type { OrganisationKind } from './organisation.ts'

/** Whose library a candidate comes from, as seen from the park of a need: 本地, 上级科协, 学会, 高校院所, 伙伴园区, 其他. */
export const poolSources = ['local', 'upper level', 'society', 'institution', 'partner park', 'other'] as const
export type PoolSource = (typeof poolSources)[number]

/** In Chinese, as people read them. */
export const poolSourceNames: Readonly<Record<PoolSource, string>> = {
  local: '本地',
  'upper level': '上级科协',
  society: '学会',
  institution: '高校院所',
  'partner park': '伙伴园区',
  other: '其他',
}

/** Where a need's park stands. */
export interface PoolSurroundings {
  /** The park itself and the offices that look after it. */
  readonly local: readonly string[]
  /** Whoever approves or guides these. */
  readonly upper: readonly string[]
}

const byKind: Readonly<Record<OrganisationKind, PoolSource>> = {
  enterprise: 'other',
  park: 'partner park',
  association: 'partner park',
  university: 'institution',
  institute: 'institution',
  society: 'society',
  agency: 'other',
}

/** The source of a pool; `kind` is what the organisation of the pool is, `null` when it is not known. */
export const sourceOf = (
  pool: string | null,
  kind: OrganisationKind | null,
  { local, upper }: PoolSurroundings,
): PoolSource => {
  if (pool !== null && local.includes(pool)) return 'local'
  if (pool !== null && upper.includes(pool)) return 'upper level'
  return kind === null ? 'other' : byKind[kind]
}
