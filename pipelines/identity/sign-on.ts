import type { AccountRow, SignOnRow } from '../../src/ports/account-tables.ts'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import type { SignOn, SignOnFailure, Vouched } from '../../src/ports/sign-on.ts'
import { useLink } from '../../src/store/identity/account-links.ts'
import { accountByEmail, accountById } from '../../src/store/identity/accounts.ts'
import { accountOfIdentity, addSignOn, linkIdentity, takeSignOn } from '../../src/store/identity/sign-ons.ts'
import { type Origin, openSession } from './open-session.ts'
import type { IdentityPorts } from './sign-in.ts'
import { newToken, tokenHash } from './tokens.ts'

/** What signing on by another service takes. */
export interface SignOnPorts extends IdentityPorts {
  readonly service: SignOn
}

/** Why nobody was let in: the service's own reasons; `expired`, the answer belongs to nothing this browser has begun; `unknown`, no account is his. */
export type SignOnRefusal = SignOnFailure | 'expired' | 'unknown'

/** Milliseconds somebody may take over at the service. */
const lasts = 15 * 60_000

/** What is told when one sets out. */
interface SettingOut {
  /** Where the service sends its answer. */
  readonly back: string
  /** Token of a link somebody was sent. */
  readonly invitation: string | null
  /** The page of ours he goes on to. */
  readonly next: string | null
}

/** Begins: where to send the browser, and the token it comes back with. */
export const beginSignOn = async (
  { back, invitation, next }: SettingOut,
  { db, now, service }: SignOnPorts,
): Promise<{ readonly url: string; readonly token: string } | SignOnFailure> => {
  const begun = await service.begin(back)
  if (typeof begun === 'string') return begun
  const token = newToken()
  const at = now()
  const expires = new Date(Date.parse(at) + lasts).toISOString()
  const invited = invitation === null ? null : tokenHash(invitation)
  await addSignOn(db, { ...begun.secrets, tokenHash: tokenHash(token), invitation: invited, next, expires }, at)
  return { url: begun.url, token }
}

/** How it ended: with the token of a session or why there is none, and where he was on his way to. */
export interface SignedOn {
  readonly outcome: { readonly token: string } | SignOnRefusal
  readonly next: string | null
}

/** Ends. It opens what an account has, and gives nobody a hat. */
export const finishSignOn = async (
  { answer, token, origin }: { readonly answer: URL; readonly token: string; readonly origin: Origin },
  ports: SignOnPorts,
): Promise<SignedOn> => {
  const begun = await takeSignOn(ports.db, tokenHash(token), ports.now())
  if (begun === undefined) return { outcome: 'expired', next: null }
  const vouched = await ports.service.finish(answer, begun)
  const outcome = typeof vouched === 'string' ? vouched : await openFor(vouched, { begun, origin }, ports)
  return { outcome, next: begun.next }
}

const openFor = async (
  vouched: Vouched,
  { begun, origin }: { readonly begun: SignOnRow; readonly origin: Origin },
  ports: SignOnPorts,
): Promise<SignedOn['outcome']> => {
  const account = await inTransaction(ports.db, (db) => accountOf(vouched, begun.invitation, { ...ports, db }))
  if (account === undefined || account.disabled || (account.demo && ports.isProduction)) return 'unknown'
  return { token: await openSession(account, { ...origin, signOn: shown(vouched, account) }, ports) }
}

const shown = ({ hasSecondFactor }: Vouched, { totpSecret }: AccountRow): 'vouched' | 'code owed' | 'plain' => {
  if (hasSecondFactor) return 'vouched'
  return totpSecret === null ? 'plain' : 'code owed'
}

// Known by who he is there; else by the link he came with, or the address the service has verified.
const accountOf = async (
  vouched: Vouched,
  invitation: string | null,
  { db, now }: SignOnPorts,
): Promise<AccountRow | undefined> => {
  const known = await accountOfIdentity(db, vouched)
  if (known !== undefined) return accountById(db, known)
  const accountId = invitation === null ? await byEmail(db, vouched) : await useLink(db, invitation, now())
  if (accountId === undefined) return undefined
  const { issuer, subject } = vouched
  const isLinked = await linkIdentity(db, { issuer, subject, accountId, linked: now() })
  return isLinked ? accountById(db, accountId) : undefined
}

const byEmail = async (db: Database, { email }: Vouched): Promise<string | undefined> =>
  email === null ? undefined : (await accountByEmail(db, email))?.id
