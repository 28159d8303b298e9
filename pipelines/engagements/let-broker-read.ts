import { accountOnly } from '../../src/domain/audience.ts'
import type { Engagement } from '../../src/domain/engagement.ts'
import type { Database } from '../../src/ports/database.ts'
import { engagementPage } from '../../src/store/engagements/engagements.ts'
import { grant, revoke } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'

/** An engagement that is in new hands. */
export interface HandedOver {
  readonly engagement: Pick<Engagement, 'needId' | 'broker'>
  /** Account of the broker before; `null`: nobody. */
  readonly before: string | null
  readonly by: string | null
  readonly at: string
}

/**
 * Whoever an engagement is handed to reads its need, or he could not work on it; a sensitive one is for those who were named
 * to it alone. Who had it before reads no more, unless another engagement of the need is his. The engagement is saved.
 */
export const letBrokerRead = async (tx: Database, { engagement, before, by, at }: HandedOver): Promise<void> => {
  const { needId, broker } = engagement
  if (broker === before) return
  const [need] = await needStore.byIds(tx, [needId])
  if (need === undefined || need.sensitive) return
  const record = { kind: 'need', recordId: needId } as const
  const others = await engagementPage(tx, { circles: null, after: null, limit: most }, { needId })
  if (before !== null && !others.some((each) => each.broker === before))
    await revoke(tx, { ...record, audience: accountOnly(before) })
  if (broker !== null) await grant(tx, { ...record, audience: accountOnly(broker), grantedBy: by ?? 'house', at })
  await needStore.readdress(tx, [needId])
}

/** Engagements of one need that are looked at: more than any need has. */
const most = 1000
