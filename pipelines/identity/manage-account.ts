import type { AccountAct } from '../../src/domain/audit.ts'
import type { Database } from '../../src/ports/database.ts'
import { dropLinks } from '../../src/store/identity/account-links.ts'
import { accountById, changeAccount, hatsOf, otherAdministrators, takeHat } from '../../src/store/identity/accounts.ts'
import { forgiveAttempt } from '../../src/store/identity/attempts.ts'
import { dropRecoveryCodes } from '../../src/store/identity/recovery-codes.ts'
import { endSessions } from '../../src/store/identity/sessions.ts'
import { attemptSubjects } from './lock-out.ts'
import { type LinkPorts, mailLink } from './send-link.ts'

/** What can be done with somebody's account, and the act that the log knows it by. */
export const accountWishes = {
  disable: 'disable account',
  enable: 'enable account',
  'take role': 'take role',
  'reset second factor': 'reset second factor',
  'end sessions': 'end sessions of account',
  'lift waiting': 'lift waiting of account',
  'send link': 'send link to account',
} as const satisfies Readonly<Record<string, AccountAct>>
export type AccountWish = keyof typeof accountWishes

/** Something to be done with an account; `hat` is the id of the role that is taken. */
export interface OrderedAct {
  readonly wish: AccountWish
  readonly id: string
  readonly hat: string | null
  /** Account of who wants it. */
  readonly by: string
}

/** Why it cannot be done. */
export type AccountRefusal = 'nobody' | 'oneself' | 'the last administrator' | 'no such role' | 'nobody can come in'

/** Does it; `null` when it is done. Who was signed in with what was taken is signed in with it no more. */
export const manageAccount = async (
  { wish, id, hat, by }: OrderedAct,
  ports: LinkPorts,
): Promise<AccountRefusal | null> => {
  const { db } = ports
  const account = await accountById(db, id)
  if (account === undefined) return 'nobody'
  if (id === by && (wish === 'disable' || wish === 'take role')) return 'oneself'
  switch (wish) {
    case 'disable':
      return disable(id, db)
    case 'take role':
      return take(id, hat, db)
    case 'enable':
      await changeAccount(db, id, { disabled: false })
      return null
    case 'reset second factor':
      await changeAccount(db, id, { totpSecret: null, totpPending: null, totpStep: null })
      await dropRecoveryCodes(db, id)
      await endSessions(db, id, null)
      return null
    case 'end sessions':
      await endSessions(db, id, null)
      return null
    case 'lift waiting':
      for (const subject of attemptSubjects([account.email])) await forgiveAttempt(db, subject, true)
      return null
    case 'send link':
      if (account.disabled || account.demo) return 'nobody can come in'
      await mailLink(account, ports)
      return null
  }
}

const disable = async (id: string, db: Database): Promise<AccountRefusal | null> => {
  const hats = await hatsOf(db, id)
  const isAdministrator = hats.some(({ role }) => role === 'administrator')
  if (isAdministrator && (await otherAdministrators(db, [id])) === 0) return 'the last administrator'
  await changeAccount(db, id, { disabled: true })
  await endSessions(db, id, null)
  await dropLinks(db, id)
  return null
}

const take = async (id: string, hat: string | null, db: Database): Promise<AccountRefusal | null> => {
  const found = (await hatsOf(db, id)).find((each) => each.id === hat)
  if (found === undefined) return 'no such role'
  if (found.role === 'administrator' && (await otherAdministrators(db, [id])) === 0) return 'the last administrator'
  await takeHat(db, id, found.id)
  // He would go on in another role on a page made for this one.
  await endSessions(db, id, null)
  return null
}
