import { hashPassword } from '../../pipelines/identity/passwords.ts'
import { newAccount } from '../../pipelines/identity/send-link.ts'
import type { Hat } from '../../src/domain/hat.ts'
import type { AccountRow } from '../../src/ports/account-tables.ts'
import type { Database } from '../../src/ports/database.ts'
import { addAccount, addHat } from '../../src/store/identity/accounts.ts'

/** The password of everybody in the tests. */
export const password = 'a long enough one'

/** A hat of a firm, otherwise as given. */
export const aHat = (own: Partial<Hat> = {}): Hat => ({
  id: 'hat',
  role: 'enterprise',
  organisationId: 'firm',
  expertId: null,
  ...own,
})

/** Opens an account with these hats. */
export const addPerson = async (
  db: Database,
  own: Partial<AccountRow> = {},
  hats: readonly Hat[] = [aHat()],
): Promise<AccountRow> => {
  const told = { email: 'li@firm.example', name: '李示例', created: '2026-01-01T00:00:00.000Z' }
  const account = { ...newAccount(told), id: 'li', passwordHash: await hashPassword(password), ...own }
  await addAccount(db, account)
  for (const hat of hats) await addHat(db, { ...hat, accountId: account.id })
  return account
}
