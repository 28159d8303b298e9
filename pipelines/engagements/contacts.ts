import { isAgreed } from '../../src/domain/engagement.ts'
import type { Database } from '../../src/ports/database.ts'
import type { KeptEngagement } from '../../src/store/engagements/engagements.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { whoIsInvited } from './invite.ts'
import { refuse } from './refused.ts'

/** How one side is reached. */
export interface Reach {
  readonly organisation: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** How both sides are reached. */
export interface Contacts {
  readonly firm: Reach
  readonly partner: Reach
}

/** How both sides of an engagement are reached; refuses until the invited side has said yes. */
export const contactsOf = async (engagement: KeptEngagement, db: Database): Promise<Contacts> => {
  if (!isAgreed(engagement)) refuse('not agreed')
  const { expert, name, phone, email } = await whoIsInvited(engagement, db)
  const [need] = await needStore.byIds(db, [engagement.needId])
  const { contactName, contactPhone, contactEmail } = engagement
  return {
    firm: { organisation: need?.organisation ?? null, name: contactName, phone: contactPhone, email: contactEmail },
    partner: { organisation: expert === null ? name : expert.organisation, name, phone, email },
  }
}
