import { isAbroad } from '../../src/domain/abroad.ts'
import { dayOf } from '../../src/domain/day.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import type { KeptEngagement } from '../../src/store/engagements/engagements.ts'
import { addRelease, appendEvent, releasedBy } from '../../src/store/engagements/log.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { grantsOf } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { refuseShowing } from './overseas.ts'
import { isOpen } from './propose.ts'
import { refuse } from './refused.ts'
import { type LetterPorts, sendEngagementLink } from './send-link.ts'
import { takeStep } from './take-step.ts'

/** Who invites, and where to write where the library knows no address. */
export interface Inviting {
  readonly by: Pick<Viewer, 'accountId' | 'organisationId'>
  readonly email: string | null
}

/** An engagement, locked, becomes an invitation: a letter with a link that needs no account. Sent again, the last link counts. */
export const invite = async (
  engagement: KeptEngagement,
  inviting: Inviting,
  { tx, ports }: { readonly tx: Database; readonly ports: LetterPorts },
): Promise<KeptEngagement> => {
  const { by } = inviting
  const [need] = await needStore.byIds(tx, [engagement.needId])
  if (need === undefined || !isOpen(need)) return refuse('need not open')
  const invited = await whoIsInvited(engagement, tx)
  const { accountId } = by
  refuseShowing({ need, expert: invited.expert, releasedBy: await releasedBy(tx, engagement.id), by: accountId })
  if (need.sensitive) await refuseUnnamed(engagement, need, tx)
  const email = invited.email ?? inviting.email ?? refuse('no address')
  const after =
    engagement.state === 'invited'
      ? engagement
      : await takeStep(engagement, { step: 'invite', note: null, by: accountId }, { tx, ports })
  const asks = await officeName(by.organisationId, tx)
  // Nothing of the need: a mail is kept and forwarded, and shown on the lock screen of a phone.
  const paragraphs = [
    `${invited.name}，您好：`,
    `${asks}想邀请您对接一项企业技术需求。请打开下面的链接查看，并选择接受或婉拒：`,
  ]
  const letter = {
    engagementId: after.id,
    purpose: 'invitation',
    to: email,
    subject: `${asks}邀请您对接一项技术需求`,
    paragraphs,
  } as const
  await sendEngagementLink(letter, tx, ports)
  await trace(after, { kind: 'invitation sent', by: accountId }, { tx, ports })
  return after
}

/** An officer says that a need may be shown to an expert abroad; whoever invites must be another. */
export const release = async (
  engagement: KeptEngagement,
  accountId: string,
  { tx, ports }: { readonly tx: Database; readonly ports: LetterPorts },
): Promise<void> => {
  const [need] = await needStore.byIds(tx, [engagement.needId])
  const { expert } = await whoIsInvited(engagement, tx)
  if (expert === null || !isAbroad(expert)) refuse('release not needed')
  if (need === undefined || need.sensitive) refuse('never abroad')
  await addRelease(tx, { engagementId: engagement.id, accountId, at: ports.now() })
  await trace(engagement, { kind: 'release', by: accountId }, { tx, ports })
}

const trace = async (
  { id: engagementId }: KeptEngagement,
  { kind, by }: { readonly kind: 'invitation sent' | 'release'; readonly by: string | null },
  { tx, ports }: { readonly tx: Database; readonly ports: LetterPorts },
): Promise<void> => {
  const at = ports.now()
  const blank = { step: null, state: null, note: null }
  await appendEvent(tx, { ...blank, id: ports.newId(), engagementId, kind, on: dayOf(at), by, at })
}

/** Whom an engagement invites, and how he is reached. */
export const whoIsInvited = async ({ kind, candidateId }: KeptEngagement, db: Database) => {
  if (kind === 'expert') {
    const expert = (await expertStore.byIds(db, [candidateId]))[0] ?? refuse('nobody to invite')
    return { expert, name: expert.name, email: expert.email, phone: expert.phone }
  }
  const result = (await resultStore.byIds(db, [candidateId]))[0] ?? refuse('nobody to invite')
  return { expert: null, name: result.organisation ?? '成果完成单位', email: null, phone: null }
}

// A sensitive need is for those who were let in by name, and an invitation lets nobody in.
const refuseUnnamed = async ({ partner }: KeptEngagement, need: Need, tx: Database): Promise<void> => {
  const granted = (await grantsOf(tx, 'need', [need.id])).get(need.id) ?? []
  if (partner === null || !granted.includes(partner)) refuse('not named for it')
}

/** The name of whoever asks. */
export const officeName = async (organisationId: string | null, db: Database): Promise<string> => {
  if (organisationId === null) return '智桥'
  return (await organisationStore.byIds(db, [organisationId]))[0]?.name ?? '园区科协'
}
