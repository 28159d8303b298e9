import { isAbroad } from '../../src/domain/abroad.ts'
import { accountOnly, everyone } from '../../src/domain/audience.ts'
import { asksSecondFactor, type Hat } from '../../src/domain/hat.ts'
import { type Owed, type Viewer, visitor } from '../../src/domain/viewer.ts'
import type { AccountRow, SessionRow } from '../../src/ports/account-tables.ts'
import type { Database } from '../../src/ports/database.ts'
import { accountById, hatsOf } from '../../src/store/identity/accounts.ts'
import { apiKeyByToken, markKeyUsed } from '../../src/store/identity/api-keys.ts'
import { changeSession, sessionByToken } from '../../src/store/identity/sessions.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { edgesFrom } from '../../src/store/organisation-graph.ts'
import { circlesOf } from './circles.ts'
import type { IdentityPorts } from './sign-in.ts'
import { tokenHash } from './tokens.ts'

/** Seconds after which a session ends, whatever happens; and after which it ends when nothing happens. */
export const sessionLasts = 12 * 3_600
const idle = 2 * 3_600
/** How exactly it is noted when a session or key was last used, seconds. */
const noted = 60

/** Somebody who has signed in. */
export interface SignedIn {
  readonly account: AccountRow
  readonly session: SessionRow
  readonly hats: readonly Hat[]
  /** The one he wears; `null` when he has none. */
  readonly hat: Hat | null
  readonly owes: Owed | null
}

/** Whose session a token opens; `undefined` when it is unknown, over, or its account may not come in any more. */
export const signedIn = async (token: string, ports: IdentityPorts): Promise<SignedIn | undefined> => {
  const { db, now } = ports
  const session = await sessionByToken(db, tokenHash(token))
  if (session === undefined || isOver(session, now())) return undefined
  const account = await admitted(session.accountId, ports)
  if (account === undefined) return undefined
  if (secondsSince(session.seen, now()) > noted) await changeSession(db, session.id, { seen: now() })
  const hats = await hatsOf(db, account.id)
  const hat = hats.find(({ id }) => id === session.membershipId) ?? hats[0] ?? null
  return { account, session, hats, hat, owes: owedBy({ account, hats, signOn: session.signOn }, ports) }
}

/** The viewer a session stands for; who still owes something is a visitor. */
export const viewerOfSession = async (token: string, ports: IdentityPorts): Promise<Viewer> => {
  const found = await signedIn(token, ports)
  if (found === undefined) return visitor
  if (found.owes !== null) return { ...visitor, owes: found.owes }
  return viewerIn(ports.db, found.account.id, found.hat)
}

/** The viewer an API key stands for; `undefined` when it is unknown or over. */
export const viewerOfKey = async (token: string, ports: IdentityPorts): Promise<Viewer | undefined> => {
  const { db, now } = ports
  const key = await apiKeyByToken(db, tokenHash(token))
  if (key === undefined || key.expires <= now()) return undefined
  const account = await admitted(key.accountId, ports)
  if (account === undefined) return undefined
  if (key.used === null || secondsSince(key.used, now()) > noted) await markKeyUsed(db, key.id, now())
  const hats = await hatsOf(db, account.id)
  const hat = hats.find(({ id }) => id === key.membershipId)
  if (hat === undefined || owedBy({ account, hats, signOn: null }, ports) !== null) return undefined
  const viewer = await viewerIn(db, account.id, hat)
  return key.scope === 'read' ? { ...viewer, mayOnlyRead: true } : viewer
}

const admitted = async (id: string, { db, isProduction }: IdentityPorts): Promise<AccountRow | undefined> => {
  const account = await accountById(db, id)
  return account === undefined || account.disabled || (account.demo && isProduction) ? undefined : account
}

type Come = Pick<SignedIn, 'account' | 'hats'> & Pick<SessionRow, 'signOn'>

const owedBy = ({ account, hats, signOn }: Come, { isProduction }: IdentityPorts): Owed | null => {
  if (signOn === 'code owed') return 'code'
  if (account.owesPassword && signOn === null) return 'password'
  const isShown = account.totpSecret !== null || signOn === 'vouched'
  return isProduction && !isShown && asksSecondFactor(hats) ? 'second factor' : null
}

/** The viewer somebody is in one of his hats. */
export const viewerIn = async (db: Database, accountId: string, hat: Hat | null): Promise<Viewer> => {
  if (hat === null) return { ...visitor, accountId, circles: [everyone, accountOnly(accountId)] }
  const { organisationId, role, expertId } = hat
  const standing = organisationId === null ? nowhere : await standingOf(db, organisationId)
  const [expert] = expertId === null ? [] : await expertStore.byIds(db, [expertId])
  const placed = { ...standing, isAbroad: expert !== undefined && isAbroad(expert) }
  return { accountId, role, organisationId, circles: circlesOf(accountId, hat, placed) }
}

const nowhere = { region: null, edges: [] }

const standingOf = async (db: Database, id: string) => {
  const [organisation] = await organisationStore.byIds(db, [id])
  return { region: organisation?.region ?? null, edges: await edgesFrom(db, id) }
}

const isOver = ({ created, seen }: SessionRow, now: string): boolean =>
  secondsSince(created, now) >= sessionLasts || secondsSince(seen, now) >= idle

const secondsSince = (moment: string, now: string): number => (Date.parse(now) - Date.parse(moment)) / 1000
