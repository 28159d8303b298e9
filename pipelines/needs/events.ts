import type { Need } from '../../src/domain/need.ts'
import type { NeedDeed, NeedEvent } from '../../src/domain/need-history.ts'
import type { Viewer } from '../../src/domain/viewer.ts'

/** Who does something to a need, and when (ISO 8601). */
export interface Doer {
  readonly by: Pick<Viewer, 'accountId' | 'role' | 'organisationId'>
  readonly at: string
}

/** What was done to a need, as a line of its history. */
export const eventOf = (
  deed: NeedDeed,
  { before, after }: { readonly before: Need | null; readonly after: Need },
  { by, at, reason = null, detail = null }: Doer & Partial<Pick<NeedEvent, 'reason' | 'detail'>>,
): NeedEvent => ({
  needId: after.id,
  deed,
  fromState: before?.state ?? null,
  toState: after.state,
  at,
  accountId: by.accountId,
  role: by.role,
  organisationId: by.organisationId,
  reason,
  detail,
})
