import type { AccountRow } from '../../src/ports/account-tables.ts'
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

/** Begins: where to send the browser, and the token it comes back with. `invitation` is the token of a link somebody was sent. */
export const beginSignOn = async (
  { back, invitation }: { readonly back: string; readonly invitation: string | null },
  { db, now, service }: SignOnPorts,
): Promise<{ readonly url: string; readonly token: string } | SignOnFailure> => {
  const begun = await service.begin(back)
  if (typeof begun === 'string') return begun
  const token = newToken()
  const at = now()
  const expires = new Date(Date.parse(at) + lasts).toISOString()
  const invited = invitation === null ? null : tokenHash(invitation)
  await addSignOn(db, { ...begun.secrets, tokenHash: tokenHash(token), invitation: invited, expires }, at)
  return { url: begun.url, token }
}

/** Ends: the token of a session, or why there is none. It opens what an account has, and gives nobody a hat. */
export const finishSignOn = async (
  { answer, token, origin }: { readonly answer: URL; readonly token: string; readonly origin: Origin },
  ports: SignOnPorts,
): Promise<{ readonly token: string } | SignOnRefusal> => {
  const begun = await takeSignOn(ports.db, tokenHash(token), ports.now())
  if (begun === undefined) return 'expired'
  const vouched = await ports.service.finish(answer, begun)
  if (typeof vouched === 'string') return vouched
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
