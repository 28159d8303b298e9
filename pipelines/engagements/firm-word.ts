import { dayOf } from '../../src/domain/day.ts'
import type { FirmWord } from '../../src/domain/engagement/log.ts'
import { isAgreed } from '../../src/domain/engagement.ts'
import type { Database } from '../../src/ports/database.ts'
import { type KeptEngagement, saveEngagement } from '../../src/store/engagements/engagements.ts'
import { appendEvent } from '../../src/store/engagements/log.ts'
import type { EngagementPorts } from './propose.ts'
import { refuse } from './refused.ts'
import { type LetterPorts, sendEngagementLink } from './send-link.ts'

interface Within<P> {
  readonly tx: Database
  readonly ports: P
}

/** The firm says what an engagement, locked, came to: without its word nothing is solved. It may say otherwise until the end. */
export const hearFirm = async (
  engagement: KeptEngagement,
  { conclusion, words, by }: FirmWord,
  { tx, ports }: Within<EngagementPorts>,
): Promise<KeptEngagement> => {
  if (!isAgreed(engagement)) refuse('not agreed')
  const after = { ...engagement, firmSays: conclusion }
  await saveEngagement(tx, after)
  const at = ports.now()
  const line = { kind: 'firm says', step: null, state: null, on: dayOf(at), note: words, by, at } as const
  await appendEvent(tx, { ...line, id: ports.newId(), engagementId: engagement.id })
  return after
}

/** Asks the firm by mail whether it was solved, for firms that have no account. */
export const askFirm = async (
  engagement: KeptEngagement,
  email: string | null,
  { tx, ports }: Within<LetterPorts>,
): Promise<void> => {
  if (!isAgreed(engagement)) refuse('not agreed')
  const to = engagement.contactEmail ?? email ?? refuse('no address')
  const paragraphs = ['您好：', '贵单位委托园区科协对接的技术需求，进展如何？请打开下面的链接，告诉我们是否已经解决：']
  const letter = {
    engagementId: engagement.id,
    purpose: 'solved',
    to,
    subject: '请确认技术需求是否已解决',
    paragraphs,
  } as const
  await sendEngagementLink(letter, tx, ports)
}
