import type { AnsweredItem, DigestItem } from '../../src/domain/digest.ts'
import type { AccountRow } from '../../src/ports/account-tables.ts'
import type { Database } from '../../src/ports/database.ts'
import type { DigestAnswerRow } from '../../src/ports/digest-tables.ts'
import { digestOf, mailAnswerOf, putMailAnswer } from '../../src/store/digests/digests.ts'
import { withdrawFeedback } from '../../src/store/feedback.ts'
import { accountById } from '../../src/store/identity/accounts.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { type Proposal, propose } from '../engagements/propose.ts'
import { EngagementRefused } from '../engagements/refused.ts'
import { type SayingPorts, takeFeedback } from '../feedback.ts'
import type { MailLink } from './links.ts'
import { circlesOfAccount } from './recipients.ts'

/** One recommendation of a mail that was sent, whose it is, and what he has answered to it. */
export interface OpenedItem {
  readonly account: AccountRow
  readonly day: string
  readonly item: DigestItem
  readonly position: number
  readonly answered: DigestAnswerRow | undefined
}

type ItemLink = Extract<MailLink, { readonly opens: 'item' }>

/** What a link from a mail leads to; `undefined` when the account or the mail is gone. */
export const openItem = async (link: ItemLink, db: Database): Promise<OpenedItem | undefined> => {
  const { accountId, day } = link
  const account = await accountById(db, accountId)
  const digest = await digestOf(db, day, accountId)
  const at = digest?.items.findIndex(({ kind, id }) => kind === link.kind && id === link.id) ?? -1
  const item = digest?.items[at]
  if (account === undefined || account.disabled || item === undefined) return undefined
  const answered = await mailAnswerOf(db, { day, accountId, kind: item.kind, recordId: item.id })
  return { account, day, item, position: at + 1, answered }
}

const outcomes = { interested: 'accepted', declined: 'declined', 'handed over': 'accepted' } as const

/** What the office reads beside a match that was handed to it. */
const handedOver = '请园区科协对接'

/**
 * Keeps an answer from a mail, and says it of the match. The same answer again changes nothing; another one takes the
 * first back.
 */
export const answerItem = async (
  { account, day, item, position, answered }: OpenedItem,
  { answer, reason }: AnsweredItem,
  { tx, ...ports }: SayingPorts & { readonly tx: Database },
): Promise<DigestAnswerRow> => {
  if (answered?.answer === answer) return answered
  const at = ports.now()
  if (answered?.feedbackId) {
    const words = '改了主意'
    await withdrawFeedback(tx, { feedbackId: answered.feedbackId, words, saidBy: account.name, at })
  }
  const { kind, id, asked, score } = item
  const told = { position, score, probability: null, profile: 'digest', outcome: outcomes[answer], reason } as const
  const said = { ...told, kind, id, words: answer === 'handed over' ? handedOver : null }
  const saying = { saidBy: account.name, circles: await circlesOfAccount(tx, account.id), said: [said] }
  const taken = asked === null ? [] : await takeFeedback({ ...saying, asked: askedIn(asked) }, tx, ports)
  const feedbackId = 'missing' in taken ? null : (taken[0]?.id ?? null)
  const row = { day, accountId: account.id, kind, recordId: id, answer, feedbackId, at }
  await putMailAnswer(tx, row)
  if (answer === 'handed over') await handOver(item, account, { ...ports, tx })
  return row
}

// To the office of the need's park, where the rules of engagements allow it; where not, the office reads of it in its week.
const handOver = async (
  { kind, id, asked, score }: DigestItem,
  account: AccountRow,
  { tx, ...ports }: SayingPorts & { readonly tx: Database },
): Promise<void> => {
  if (asked?.kind !== 'need' || kind === 'need') return
  const circles = await circlesOfAccount(tx, account.id)
  const [need] = await storeSeenBy('need', circles).byIds(tx, [asked.id])
  const [record] = await storeSeenBy(kind, circles).byIds(tx, [id])
  if (need === undefined || record === undefined) return
  const origin = { shortlistId: null, position: null, score, probability: null, profile: 'digest' }
  const contact = { contactName: account.name, contactPhone: null, contactEmail: null }
  const proposal = { need, candidate: { kind, record } as Proposal['candidate'], owner: null, broker: null }
  await propose({ ...proposal, origin, contact, by: account.id }, tx, ports).catch((error: unknown) => {
    if (!(error instanceof EngagementRefused)) throw error
  })
}

const askedIn = ({ kind, id, title }: NonNullable<DigestItem['asked']>) =>
  kind === 'question' ? { text: title } : { kind, id }
