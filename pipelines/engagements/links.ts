import type { Database } from '../../src/ports/database.ts'
import { engagementById, type KeptEngagement } from '../../src/store/engagements/engagements.ts'
import { engagementLink, type KeptLink, spendLink } from '../../src/store/engagements/links.ts'
import { tokenHash } from '../identity/tokens.ts'
import { refuse } from './refused.ts'

/** A link that is good, and what it is about. */
export interface OpenLink {
  readonly link: KeptLink
  readonly engagement: KeptEngagement
}

/** What a token opens, without opening it; refuses one that was never sent, was used or replaced, or is too old. */
export const lookAtLink = async (token: string, db: Database, now: string): Promise<OpenLink> => {
  const link = (await engagementLink(db, tokenHash(token))) ?? refuse('link unknown')
  if (link.fate === 'used') refuse('link used')
  if (link.fate === 'replaced') refuse('link replaced')
  if (link.expires <= now) refuse('link expired')
  const engagement = (await engagementById(db, link.engagementId, { circles: null })) ?? refuse('link unknown')
  return { link, engagement }
}

/** Opens a link, once: of two at the same time the second is told so. The engagement is locked until the transaction ends. */
export const openLink = async (token: string, tx: Database, now: string): Promise<OpenLink> => {
  const { link } = await lookAtLink(token, tx, now)
  if (!(await spendLink(tx, link.tokenHash, now))) refuse('link used')
  const engagement = await engagementById(tx, link.engagementId, { circles: null, locked: true })
  return { link, engagement: engagement ?? refuse('link unknown') }
}
