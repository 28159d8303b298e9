import { randomUUID } from 'node:crypto'
import type { AccountRow } from '../../src/ports/account-tables.ts'
import type { Database } from '../../src/ports/database.ts'
import { accountByEmail, hatsOf, useStep } from '../../src/store/accounts.ts'
import { addSession, forgetSessions } from '../../src/store/sessions.ts'
import { beginAttempt, forgive } from './lock-out.ts'
import { stepOf } from './one-time-codes.ts'
import { isPassword } from './passwords.ts'
import { sessionLasts } from './recognise.ts'
import { newToken, tokenHash } from './tokens.ts'

/** What somebody shows at the door, and from where. */
export interface Credentials {
  readonly email: string
  readonly password: string
  /** Of his second factor; `null`: none was shown. */
  readonly code: string | null
  readonly address: string
  readonly agent: string
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
  { code }: Credentials,
  { db, now }: IdentityPorts,
): Promise<SignInRefusal | null> => {
  if (totpSecret === null) return null
  if (code === null) return { why: 'code needed' }
  const step = stepOf(code, totpSecret, now())
  // A code that was looked at over somebody's shoulder opens nothing a second time.
  return step !== null && (await useStep(db, id, step)) ? null : { why: 'wrong code' }
}

const openSession = async (
  { id: accountId }: AccountRow,
  { address, agent }: Credentials,
  { db, now }: IdentityPorts,
): Promise<string> => {
  const token = newToken()
  const [hat] = await hatsOf(db, accountId)
  const at = now()
  await forgetSessions(db, new Date(Date.parse(at) - sessionLasts * 1000).toISOString())
  const membershipId = hat?.id ?? null
  const times = { created: at, seen: at }
  const from = { address, agent: agent.slice(0, 300) }
  await addSession(db, { tokenHash: tokenHash(token), id: randomUUID(), accountId, membershipId, ...times, ...from })
  return token
}
