import { accountOnly } from '../../src/domain/audience.ts'
import type { Need } from '../../src/domain/need.ts'
import type { ProxyChannel } from '../../src/domain/need-history.ts'
import type { Database } from '../../src/ports/database.ts'
import { grant } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { appendEvents } from '../../src/store/needs/need-history.ts'
import { addProxy } from '../../src/store/needs/need-proxies.ts'
import { type Doer, eventOf } from './events.ts'

/** How a need came to be here. */
export interface Beginning extends Doer {
  readonly deed: 'begin' | 'import'
  /** How whoever wrote it for its firm heard of it; `null`: it was not written for another. */
  readonly heardBy: ProxyChannel | null
}

/** Begins the history of needs that were just stored: who wrote them, and for whom. The writer of a sensitive one is its first reviewer. */
export const beginNeeds = async (
  tx: Database,
  needs: readonly Need[],
  { deed, heardBy, by, at }: Beginning,
): Promise<void> => {
  await appendEvents(
    tx,
    needs.map((after) => eventOf(deed, { before: null, after }, { by, at, detail: heardBy })),
  )
  if (by.accountId === null) return
  const proxied = heardBy === null ? [] : needs
  for (const { id: needId, organisationId } of proxied)
    if (organisationId !== null)
      await addProxy(tx, {
        needId,
        accountId: by.accountId,
        organisationId,
        channel: heardBy!,
        at,
        confirmedBy: null,
        confirmedAt: null,
      })
  const secret = needs.filter(({ sensitive }) => sensitive).map(({ id }) => id)
  for (const recordId of secret)
    await grant(tx, { kind: 'need', recordId, audience: accountOnly(by.accountId), grantedBy: by.accountId, at })
  await needStore.readdress(tx, secret)
}
