import type { AccountRow } from '../../src/ports/account-tables.ts'
import type { Database } from '../../src/ports/database.ts'
import { accountByEmail, useStep } from '../../src/store/identity/accounts.ts'
import { beginAttempt, forgive } from './lock-out.ts'
import { stepOf } from './one-time-codes.ts'
import { type Origin, openSession } from './open-session.ts'
import { isPassword } from './passwords.ts'
import type { SignedIn } from './recognise.ts'
import { opensAsRecovery } from './recovery-codes.ts'

/** What somebody shows at the door, and from where. */
export interface Credentials extends Origin {
  readonly email: string
  readonly password: string
  /** Of his second factor, or a recovery code in its place; `null`: none was shown. */
  readonly code: string | null
}

/** The rules of this house. */
export interface IdentityPorts {
  readonly db: Database
  readonly now: () => string
  /** In production invented people stay outside, and officers and administrators need a second factor. */
  readonly isProduction: boolean
}

/** Why nobody was let in; a wrong address and a wrong password are one. */
export type SignInRefusal =
  | { readonly why: 'wrong' | 'code needed' | 'wrong code' }
  | { readonly why: 'locked'; readonly seconds: number }

/** A token to be handed to the browser and kept nowhere, or why there is none. */
export const signIn = async (
  credentials: Credentials,
  ports: IdentityPorts,
): Promise<{ readonly token: string } | SignInRefusal> => {
  const seconds = await beginAttempt(credentials, ports)
  if (seconds > 0) return { why: 'locked', seconds }
  const account = await provenAccount(credentials, ports)
  if (account === undefined) return { why: 'wrong' }
  const refusal = await refuseCode(account, credentials, ports)
  if (refusal !== null) return refusal
  await forgive(credentials, ports)
  return { token: await openSession(account, credentials, ports) }
}

const provenAccount = async ({ email, password }: Credentials, { db, isProduction }: IdentityPorts) => {
  const account = await accountByEmail(db, email)
  const is = await isPassword(account?.passwordHash ?? null, password)
  const isLetIn = is && account !== undefined && !account.disabled && !(account.demo && isProduction)
  return isLetIn ? account : undefined
}

const refuseCode = async (
  { id, totpSecret }: AccountRow,
  { code }: Pick<Credentials, 'code'>,
  { db, now }: IdentityPorts,
): Promise<SignInRefusal | null> => {
  if (totpSecret === null) return null
  if (code === null) return { why: 'code needed' }
  const step = stepOf(code, totpSecret, now())
  // A code that was looked at over somebody's shoulder opens nothing a second time.
  const isShown = step === null ? await opensAsRecovery(db, id, code) : await useStep(db, id, step)
  return isShown ? null : { why: 'wrong code' }
}

/** Shows the code that somebody who signed on by another service still owes; his session goes on under another token. */
export const showCode = async (
  { account, session }: SignedIn,
  { code, origin }: { readonly code: string; readonly origin: Origin },
  ports: IdentityPorts,
): Promise<{ readonly token: string } | SignInRefusal> => {
  const attempt = { email: account.email, address: origin.address }
  const seconds = await beginAttempt(attempt, ports)
  if (seconds > 0) return { why: 'locked', seconds }
  const refusal = await refuseCode(account, { code }, ports)
  if (refusal !== null) return refusal
  await forgive(attempt, ports)
  return { token: await openSession(account, { ...origin, signOn: session.signOn && 'plain' }, ports) }
}
