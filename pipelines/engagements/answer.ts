import type { DeclineReason } from '../../src/domain/feedback.ts'
import { house } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import type { KeptEngagement } from '../../src/store/engagements/engagements.ts'
import { replaceLinks } from '../../src/store/engagements/links.ts'
import { accountById } from '../../src/store/identity/accounts.ts'
import { grant } from '../../src/store/libraries/grants.ts'
import { lockRecord } from '../../src/store/libraries/lock-record.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { moveNeed } from '../needs/move.ts'
import { whoIsInvited } from './invite.ts'
import { mailOf } from './letters.ts'
import { isOpen } from './propose.ts'
import { refuse } from './refused.ts'
import type { LetterPorts } from './send-link.ts'
import { takeStep } from './take-step.ts'

/** What whoever is invited says. */
export interface Answer {
  readonly accepts: boolean
  /** Of a no. */
  readonly reason: DeclineReason | null
  readonly words: string | null
  /** Account; `null`: by the link. */
  readonly by: string | null
  /** Address the link went to; `null`: answered from an account. */
  readonly sentTo: string | null
}

/** An invitation, locked, is answered: a yes opens the contacts to both sides, a no is remembered. */
export const answerInvitation = async (
  engagement: KeptEngagement,
  answer: Answer,
  { tx, ports }: { readonly tx: Database; readonly ports: LetterPorts },
): Promise<KeptEngagement> => {
  const { accepts, reason, words, by } = answer
  const [need] = await needStore.byIds(tx, [engagement.needId])
  if (need === undefined || !isOpen(need)) return refuse('need not open')
  const said = accepts
    ? ({ step: 'accept', note: words, by } as const)
    : ({ step: 'decline', note: words, by, reason: reason ?? 'other' } as const)
  const after = await takeStep(engagement, said, { tx, ports })
  await replaceLinks(tx, { engagementId: after.id, purpose: 'invitation', now: ports.now() })
  if (accepts) await openNeed(after, tx, ports)
  await tellOwner(after, tx, ports)
  if (accepts)
    await tellPartner(after, { sentTo: answer.sentTo, firm: need.sensitive ? null : need.organisation }, { tx, ports })
  return after
}

// From now on he reads the need as its own park does; a sensitive one he was let in to before.
const openNeed = async ({ needId, partner }: KeptEngagement, tx: Database, { now }: LetterPorts): Promise<void> => {
  await lockRecord(tx, 'needs', needId)
  const [need] = await needStore.byIds(tx, [needId])
  const wish = { by: house, scope: null, partners: [], reviewers: [], into: null }
  const order = { ...wish, verb: 'engage', at: now(), reason: null, settlement: null } as const
  // One that is engaged already, or was partly solved, stays as it is.
  if (need !== undefined) await moveNeed(tx, { ...order, need })
  if (partner === null) return
  await grant(tx, { kind: 'need', recordId: needId, audience: partner, grantedBy: 'house', at: now() })
  await needStore.readdress(tx, [needId])
}

const tellOwner = async (engagement: KeptEngagement, tx: Database, ports: LetterPorts): Promise<void> => {
  const { id, owner, state } = engagement
  const account = owner === null ? undefined : await accountById(tx, owner)
  if (account === undefined) return
  const { name } = await whoIsInvited(engagement, tx)
  const said = state === 'accepted' ? '接受' : '婉拒'
  const next = state === 'accepted' ? '双方的联系方式已可查看，请尽快约定见面。' : '原因记在对接记录里，可以另请他人。'
  const letter = {
    messageId: `<answered-${id}@zhiqiao>`,
    to: account.email,
    subject: `${name}已${said}您的对接邀请`,
    paragraphs: [`${account.name}，您好：`, `${name}已${said}对接邀请。${next}`, `对接编号：${id}`],
  }
  await writeMail(tx, mailOf(letter, ports.mailFrom), ports.now())
}

const tellPartner = async (
  engagement: KeptEngagement,
  { sentTo, firm }: Pick<Answer, 'sentTo'> & { readonly firm: string | null },
  { tx, ports }: { readonly tx: Database; readonly ports: LetterPorts },
): Promise<void> => {
  const { name, email } = await whoIsInvited(engagement, tx)
  const to = sentTo ?? email
  if (to === null) return
  const { contactName, contactPhone, contactEmail } = engagement
  const known = [firm, contactName, contactPhone, contactEmail].filter((each) => each !== null)
  const reach = known.length > 0 ? `企业联系人：${known.join('，')}。` : '企业的联系方式由园区科协转达。'
  const letter = {
    messageId: `<agreed-${engagement.id}@zhiqiao>`,
    to,
    subject: '您已接受对接邀请',
    paragraphs: [`${name}，您好：`, `感谢您接受邀请。${reach}`, `对接编号：${engagement.id}`],
  }
  await writeMail(tx, mailOf(letter, ports.mailFrom), ports.now())
}
