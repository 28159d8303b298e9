import { randomUUID } from 'node:crypto'
import type { Hat } from '../../src/domain/hat.ts'
import type { AccountRow } from '../../src/ports/account-tables.ts'
import { inTransaction } from '../../src/ports/database.ts'
import { addLink } from '../../src/store/identity/account-links.ts'
import { accountByEmail, addAccount, addHat, emailKey } from '../../src/store/identity/accounts.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { wordsOf } from './letter.ts'
import { beginAttempt } from './lock-out.ts'
import type { IdentityPorts } from './sign-in.ts'
import { newToken, tokenHash } from './tokens.ts'

/** How links reach people. */
export interface LinkPorts extends IdentityPorts {
  /** Address of the page as the world knows it, without a slash at the end. */
  readonly publicUrl: string
  readonly mailFrom: string
}

/** Somebody who is asked to join, and as what. */
export type Invitation = Pick<AccountRow, 'email' | 'name'> & Omit<Hat, 'id'>

/** How long a link is good, hours, and what its mail says. */
const letters = {
  invitation: { hours: 7 * 24, subject: '智桥：请设置您的密码', about: '您已受邀使用智桥。请打开下面的链接设置密码：' },
  reset: { hours: 1, subject: '智桥：重设密码', about: '有人（可能是您）要求重设您的智桥密码。请打开下面的链接：' },
} as const

/** Gives somebody a hat, opens an account where he has none, and mails him a link to choose his password by; the account's id. */
export const invite = ({ email, name, ...hat }: Invitation, ports: LinkPorts): Promise<string> =>
  inTransaction(ports.db, async (db) => {
    await addAccount(db, newAccount({ email, name, created: ports.now() }))
    const account = (await accountByEmail(db, email))!
    await addHat(db, { ...hat, id: randomUUID(), accountId: account.id })
    if (account.passwordHash === null) await sendLink(account, 'invitation', { ...ports, db })
    return account.id
  })

/** Mails a link for another password to whoever has this address; what it answers is the same when nobody has. */
export const remind = async (email: string, address: string, ports: LinkPorts): Promise<void> => {
  // Counted apart from signing in: asking for mails must lock nobody out, and must not flood him either.
  if ((await beginAttempt({ email: `reset ${emailKey(email)}`, address: `reset ${address}` }, ports)) > 0) return
  const account = await accountByEmail(ports.db, email)
  if (account === undefined || account.disabled || account.demo) return
  await inTransaction(ports.db, (db) => sendLink(account, 'reset', { ...ports, db }))
}

/** An account that nobody can sign in to yet. */
export const newAccount = (told: Pick<AccountRow, 'email' | 'name' | 'created'>): AccountRow => ({
  ...told,
  id: randomUUID(),
  email: emailKey(told.email),
  passwordHash: null,
  owesPassword: false,
  totpSecret: null,
  totpPending: null,
  totpStep: null,
  demo: false,
  disabled: false,
  personalised: true,
})

/** Mails somebody a link to choose a password by, his first or another; the caller's transaction. */
export const mailLink = (account: AccountRow, ports: LinkPorts): Promise<void> =>
  sendLink(account, account.passwordHash === null ? 'invitation' : 'reset', ports)

const sendLink = async (account: AccountRow, purpose: keyof typeof letters, ports: LinkPorts): Promise<void> => {
  const { db, now, publicUrl, mailFrom } = ports
  const { hours, subject, about } = letters[purpose]
  const token = newToken()
  const expires = new Date(Date.parse(now()) + hours * 3_600_000).toISOString()
  await addLink(db, { tokenHash: tokenHash(token), accountId: account.id, expires })
  // Behind the #, so that neither a proxy's log nor the next page's Referer holds it.
  const link = `${publicUrl}/sign-in#${token}`
  const good = `链接在 ${hours} 小时内有效，只能用一次。如果与您无关，请忽略这封邮件。`
  await writeMail(
    db,
    {
      messageId: `<${purpose}-${tokenHash(token).slice(0, 32)}@zhiqiao>`,
      from: mailFrom,
      to: account.email,
      subject,
      ...wordsOf({ name: account.name, about, link, good }),
      headers: {},
    },
    now(),
  )
}
