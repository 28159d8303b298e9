import type { AccountRow } from '../../src/ports/account-tables.ts'
import { inTransaction } from '../../src/ports/database.ts'
import { dropLinks, useLink } from '../../src/store/identity/account-links.ts'
import { changeAccount } from '../../src/store/identity/accounts.ts'
import { endSessions } from '../../src/store/identity/sessions.ts'
import { noteGrounds } from '../../src/store/persons/processing-grounds.ts'
import { beginAttempt, forgive } from './lock-out.ts'
import { hashPassword, isPassword } from './passwords.ts'
import type { SignedIn } from './recognise.ts'
import type { IdentityPorts } from './sign-in.ts'
import { tokenHash } from './tokens.ts'

// Who has chosen his password has accepted the invitation: the account is a contract.
const accountGround = {
  subjectKind: 'account',
  purpose: 'account',
  ground: 'contract',
  origin: 'invitation accepted',
  withdrawn: null,
} as const

/** Whether he who is signed in knows his password; `seconds`: too many tries, so long still to be waited. */
export const proves = async (
  { account, session }: SignedIn,
  password: string,
  ports: IdentityPorts,
): Promise<{ readonly is: boolean } | { readonly seconds: number }> => {
  const attempt = { email: account.email, address: session.address }
  const seconds = await beginAttempt(attempt, ports)
  if (seconds > 0) return { seconds }
  const is = await isPassword(account.passwordHash, password)
  if (is) await forgive(attempt, ports)
  return { is }
}

/** Gives an account another password. Every session but `keep` ends, and so does every link that waits. */
export const changePassword = async (
  { id, keep, password }: Pick<AccountRow, 'id'> & { readonly keep: string | null; readonly password: string },
  { db }: Pick<IdentityPorts, 'db'>,
): Promise<void> => {
  const passwordHash = await hashPassword(password)
  await inTransaction(db, async (tx) => {
    await changeAccount(tx, id, { passwordHash, owesPassword: false })
    await endSessions(tx, id, keep)
    await dropLinks(tx, id)
  })
}

/** Chooses a password by a link, and tells whose; `undefined` when the link is unknown, used or too old. */
export const choosePassword = async (
  { token, password }: { readonly token: string; readonly password: string },
  { db, now }: Pick<IdentityPorts, 'db' | 'now'>,
): Promise<string | undefined> => {
  const accountId = await useLink(db, tokenHash(token), now())
  if (accountId === undefined) return undefined
  await changePassword({ id: accountId, keep: null, password }, { db })
  await noteGrounds(db, [{ ...accountGround, subjectId: accountId, at: now() }])
  return accountId
}
