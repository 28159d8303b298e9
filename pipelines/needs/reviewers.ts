import { accountOnly, isAccount } from '../../src/domain/audience.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Database } from '../../src/ports/database.ts'
import { forgetAnswersAbout } from '../../src/store/idempotency.ts'
import { accountsByIds } from '../../src/store/identity/accounts.ts'
import { grant, grantRows, revoke } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { appendEvents } from '../../src/store/needs/need-history.ts'
import { mailOf } from '../engagements/letters.ts'
import { type Doer, eventOf } from './events.ts'

/** Somebody who was let in to a need by name. */
export interface Reviewer {
  readonly accountId: string
  readonly name: string
  /** ISO 8601. */
  readonly at: string
}

/** Whose mails these are, and where the page is. */
export interface Letterbox {
  readonly mailFrom: string
  readonly publicUrl: string
}

/** Whom it is about, and who does it; the need is locked. */
export interface Naming extends Doer {
  readonly need: Need
  readonly accountId: string
}

/** Who was let in to a need by name, first things first. */
export const reviewersOf = async (db: Database, needId: string): Promise<readonly Reviewer[]> => {
  const granted = (await grantRows(db, 'need', needId)).filter(({ audience }) => isAccount(audience))
  const ids = granted.map(({ audience }) => audience.slice('account:'.length))
  const accounts = new Map((await accountsByIds(db, ids)).map((account) => [account.id, account]))
  return granted.map(({ at }, place) => ({
    accountId: ids[place]!,
    name: accounts.get(ids[place]!)?.name ?? '',
    at,
  }))
}

/** Lets somebody in; twice is once. A mail tells him so, and no word of the need. */
export const nameReviewer = async (
  tx: Database,
  { need, accountId, by, at }: Naming,
  { mailFrom, publicUrl }: Letterbox,
): Promise<void> => {
  const audience = accountOnly(accountId)
  await grant(tx, { kind: 'need', recordId: need.id, audience, grantedBy: by.accountId ?? 'house', at })
  await noted('name reviewer', tx, { need, accountId, by, at })
  const [reviewer] = accountId === by.accountId ? [] : await accountsByIds(tx, [accountId])
  if (reviewer === undefined) return
  const letter = {
    messageId: `<review-${need.id}-${reviewer.id}-${Date.parse(at)}@zhiqiao>`.replaceAll(/[^\w.<>@-]/g, '_'),
    to: reviewer.email,
    subject: '有一条涉敏需求请您审阅',
    paragraphs: [
      `${reviewer.name}，您好：`,
      '您被列为一条涉敏需求的审阅人。内容只在系统里、只给指名的人看，这封邮件不写。',
      '请打开链接，登录后查看。',
    ],
    link: `${publicUrl}/account/reviews/${encodeURIComponent(need.id)}`,
  }
  await writeMail(tx, mailOf(letter, mailFrom), at)
}

/** Takes somebody's leave back; `last`: nobody would see a sensitive need any more, and it stays as it was. */
export const removeReviewer = async (tx: Database, naming: Naming): Promise<'removed' | 'unknown' | 'last'> => {
  const { need, accountId } = naming
  const reviewers = await reviewersOf(tx, need.id)
  if (!reviewers.some((each) => each.accountId === accountId)) return 'unknown'
  if (need.sensitive && reviewers.length === 1) return 'last'
  await forgetAnswersAbout(tx, need.id)
  await revoke(tx, { kind: 'need', recordId: need.id, audience: accountOnly(accountId) })
  await noted('remove reviewer', tx, naming)
  return 'removed'
}

const noted = async (
  deed: 'name reviewer' | 'remove reviewer',
  tx: Database,
  { need, accountId, by, at }: Naming,
): Promise<void> => {
  await needStore.readdress(tx, [need.id])
  await appendEvents(tx, [eventOf(deed, { before: need, after: need }, { by, at, detail: accountId })])
}
