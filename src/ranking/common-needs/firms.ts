import type { Need } from '../../domain/need.ts'
import { fold } from '../../text/fold.ts'

/** Whose need it is. */
export type Owner = Pick<Need, 'organisation' | 'organisationId'>

/** Whether two needs surely come from two firms. Nobody named is nobody known: then they may be one firm's. */
export const differentFirms = (a: Owner, b: Owner): boolean => {
  const byName = a.organisation !== null && b.organisation !== null
  const byId = a.organisationId !== null && b.organisationId !== null
  if (byName && coreName(a.organisation) === coreName(b.organisation)) return false
  return byId ? a.organisationId !== b.organisationId : byName
}

/** A firm goes by several forms of its name: 某某有限公司, 某某股份有限公司, 某某集团. */
const coreName = (name: string): string => fold(name).replace(/[\s()（）·.]|股份|有限|责任|集团|公司/g, '')
