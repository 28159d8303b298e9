import type { Need } from '../../domain/need.ts'
import { fold } from '../../text/fold.ts'

/** Whose need it is, as far as it can be told. */
export interface Firm {
  readonly id: string | null
  /** Without its legal form: one firm goes by 某某有限公司, 某某股份有限公司 and 某某集团. */
  readonly name: string | null
}

const legalForm = /[\s()·.]|股份|有限|责任|集团|公司/g

/** The firm behind a need. */
export const firmOf = ({ organisation, organisationId }: Pick<Need, 'organisation' | 'organisationId'>): Firm => ({
  id: organisationId,
  name: organisation === null ? null : fold(organisation).replace(legalForm, ''),
})

/** Whether two needs surely come from two firms. Nobody named is nobody known: then they may be one firm's. */
export const differentFirms = (a: Firm, b: Firm): boolean => {
  const byName = a.name !== null && b.name !== null
  if (byName && a.name === b.name) return false
  return a.id !== null && b.id !== null ? a.id !== b.id : byName
}
