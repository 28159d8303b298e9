import { randomBytes, randomUUID } from 'node:crypto'
import { inTransaction } from '../../src/ports/database.ts'
import { addAccount, addHat, countAccounts } from '../../src/store/identity/accounts.ts'
import { hashPassword } from './passwords.ts'
import { newAccount } from './send-link.ts'
import type { IdentityPorts } from './sign-in.ts'

/** What the person at the keyboard is told, once. */
export interface FirstAdministrator {
  readonly email: string
  /** Good for choosing another. */
  readonly password: string
}

/** Opens the first account of a house that has none; `null` when it has one. */
export const openFirstAccount = async ({
  db,
  now,
}: Pick<IdentityPorts, 'db' | 'now'>): Promise<FirstAdministrator | null> => {
  const email = 'admin@zhiqiao.local'
  const password = randomBytes(12).toString('base64url')
  const account = {
    ...newAccount({ email, name: '管理员', created: now() }),
    passwordHash: await hashPassword(password),
    owesPassword: true,
  }
  return inTransaction(db, async (tx) => {
    if ((await countAccounts(tx)) > 0 || !(await addAccount(tx, account))) return null
    await addHat(tx, {
      id: randomUUID(),
      accountId: account.id,
      role: 'administrator',
      organisationId: null,
      expertId: null,
    })
    return { email, password }
  })
}
