import { accountOnly } from '../../src/domain/audience.ts'
import type { Need } from '../../src/domain/need.ts'
import { grant } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import type { RowsOrder } from '../ingest/rows.ts'

/** Who is let in to the sensitive needs of files that come without anybody signed in. */
export interface Reviewing {
  /** To be called with the needs that are new, at a clock of ISO 8601. */
  readonly letIn: (now: () => string) => NonNullable<RowsOrder['onNew']>
  /** How many sensitive needs went in so far that nobody can see. */
  readonly unseen: () => number
}

/** Lets an account in to every new sensitive need; `null`: they are counted, for nobody sees them. */
export const reviewing = (accountId: string | null): Reviewing => {
  let unseen = 0
  return {
    unseen: () => unseen,
    letIn: (now) => async (tx, records) => {
      const ids = (records as readonly Need[]).filter(({ sensitive }) => sensitive).map(({ id }) => id)
      if (accountId === null) {
        unseen += ids.length
        return
      }
      const lets = { kind: 'need', audience: accountOnly(accountId), grantedBy: 'house', at: now() } as const
      for (const recordId of ids) await grant(tx, { ...lets, recordId })
      await needStore.readdress(tx, ids)
    },
  }
}
