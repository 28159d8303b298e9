import type { Need } from '../../src/domain/need.ts'
import type { Confirmer, NeedProxy } from '../../src/domain/need-history.ts'
import { visitor } from '../../src/domain/viewer.ts'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import type { NeedConfirmationLinkRow } from '../../src/ports/need-tables.ts'
import { accountById, emailKey } from '../../src/store/identity/accounts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { appendEvents } from '../../src/store/needs/need-history.ts'
import { addConfirmationLink, confirmationLink, confirmProxy, proxyOf } from '../../src/store/needs/need-proxies.ts'
import { wordsOf } from '../identity/letter.ts'
import type { LinkPorts } from '../identity/send-link.ts'
import { newToken, tokenHash } from '../identity/tokens.ts'
import { type Doer, eventOf } from './events.ts'

/** Why a need was not confirmed, in Chinese; `null`: it was. */
type Because = string | null

/** Somebody of the firm or of its park agrees to what was written down for the firm. */
export const confirmNeed = async (tx: Database, need: Need, doer: Doer): Promise<Because> => {
  const proxy = await proxyOf(tx, need.id)
  if (proxy === undefined) return '这条需求不是代录的，不用确认。'
  if (proxy.accountId === doer.by.accountId) return '代录人不能自己确认：请由企业的其他人或园区确认。'
  return agree(tx, need, { ...doer, how: doer.by.role === 'park' ? 'park' : 'member', sentTo: null })
}

const agree = async (
  tx: Database,
  need: Need,
  { how, sentTo, ...doer }: Doer & { readonly how: Confirmer; readonly sentTo: string | null },
): Promise<Because> => {
  if (!(await confirmProxy(tx, need.id, { by: how, at: doer.at }))) return '这条需求已经确认过了。'
  const detail = sentTo === null ? how : `${how} ${sentTo}`
  await appendEvents(tx, [eventOf('confirm', { before: need, after: need }, { ...doer, detail })])
  return null
}

/** Hours a link is good. */
const hours = 7 * 24

/** Mails the firm a link by which it agrees, once; the mail names the need only where it may leave the house. */
export const askToConfirm = async (
  { need, email }: { readonly need: Need; readonly email: string },
  { db, now, publicUrl, mailFrom }: Omit<LinkPorts, 'isProduction'>,
): Promise<Because> => {
  const proxy = await proxyOf(db, need.id)
  if (proxy === undefined || proxy.confirmedBy !== null) return '这条需求没有待企业确认的代录。'
  const writer = await accountById(db, proxy.accountId)
  if (writer?.email === emailKey(email)) return '确认链接不能发给代录人自己。'
  const token = newToken()
  const expires = new Date(Date.parse(now()) + hours * 3_600_000).toISOString()
  await addConfirmationLink(db, { tokenHash: tokenHash(token), needId: need.id, sentTo: starred(email), expires })
  const what = need.sensitive ? '一条需求' : `一条需求“${need.title}”`
  const words = wordsOf({
    name: null,
    about: `联络员 ${writer?.name ?? ''} 代贵单位记下了${what}。请打开下面的链接查看；确认之后园区才能发布：`,
    link: `${publicUrl}/confirm#${token}`,
    good: `链接在 ${hours / 24} 天内有效，只能确认一次。如果与贵单位无关，请不要确认，这条需求就不会发布。`,
  })
  const messageId = `<confirm-${tokenHash(token).slice(0, 32)}@zhiqiao>`
  const subject = '智桥：请确认代贵单位记下的需求'
  await writeMail(db, { messageId, from: mailFrom, to: email.trim(), subject, ...words, headers: {} }, now())
  return null
}

// Enough to tell two addresses of a firm apart, and not enough to write to one.
const starred = (email: string): string => email.trim().replace(/^(.).*@/, '$1***@')

/** What a link is for; `null`: it is unknown, used or too old. */
export interface ToConfirm {
  readonly link: NeedConfirmationLinkRow
  readonly need: Need
  readonly proxy: NeedProxy
}

/** What the holder of a link is asked to agree to. */
export const toConfirm = async (db: Database, token: string, now: string): Promise<ToConfirm | null> => {
  const link = await confirmationLink(db, tokenHash(token), now)
  if (link === undefined) return null
  const [[need], proxy] = [await needStore.byIds(db, [link.needId]), await proxyOf(db, link.needId)]
  return need === undefined || proxy === undefined ? null : { link, need, proxy }
}

/** Agrees by a link, once; false: it is unknown, used or too old. */
export const confirmByLink = (db: Database, token: string, now: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const asked = await toConfirm(tx, token, now)
    if (asked === null) return false
    const { need, link } = asked
    return (await agree(tx, need, { by: visitor, at: now, how: 'link', sentTo: link.sentTo })) === null
  })
