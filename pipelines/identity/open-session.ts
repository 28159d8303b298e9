import { randomUUID } from 'node:crypto'
import type { AccountRow, SessionRow } from '../../src/ports/account-tables.ts'
import type { Database } from '../../src/ports/database.ts'
import { hatsOf } from '../../src/store/identity/accounts.ts'
import { addSession, endSessionOf, forgetSessions } from '../../src/store/identity/sessions.ts'
import { sessionLasts } from './recognise.ts'
import { newToken, tokenHash } from './tokens.ts'

/** From where somebody comes in. */
export interface Origin extends Pick<SessionRow, 'address' | 'agent'> {
  /** Token of the session he comes in, which ends; `null`: none. */
  readonly replaces: string | null
}

/** Opens a session and answers its token, which is to be handed to the browser and kept nowhere. */
export const openSession = async (
  { id: accountId }: Pick<AccountRow, 'id'>,
  { address, agent, replaces, signOn = null }: Origin & Partial<Pick<SessionRow, 'signOn'>>,
  { db, now }: { readonly db: Database; readonly now: () => string },
): Promise<string> => {
  const token = newToken()
  const [hat] = await hatsOf(db, accountId)
  const at = now()
  await forgetSessions(db, new Date(Date.parse(at) - sessionLasts * 1000).toISOString())
  if (replaces !== null) await endSessionOf(db, tokenHash(replaces))
  await addSession(db, {
    tokenHash: tokenHash(token),
    id: randomUUID(),
    accountId,
    membershipId: hat?.id ?? null,
    created: at,
    seen: at,
    address,
    agent: agent.slice(0, 300),
    signOn,
  })
  return token
}
