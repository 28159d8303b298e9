import { proposed } from '../../src/domain/subscription.ts'
import { inTransaction } from '../../src/ports/database.ts'
import { putSubscription } from '../../src/store/digests/subscriptions.ts'
import { addAccount, addHat } from '../../src/store/identity/accounts.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { demoEdges, demoPassword, demoPeople, demoUpperLevel } from './demo-people.ts'
import { hashPassword } from './passwords.ts'
import { newAccount } from './send-link.ts'
import type { IdentityPorts } from './sign-in.ts'

/** Opens the accounts of the invented people of the sample data, and says how their organisations belong together. */
export const openDemoAccounts = async ({ db, now }: Pick<IdentityPorts, 'db' | 'now'>): Promise<void> => {
  const passwordHash = await hashPassword(demoPassword)
  const at = now()
  await inTransaction(db, async (tx) => {
    await organisationStore.put(tx, [{ ...demoUpperLevel, firstSeen: at, updated: at }])
    await addEdges(tx, demoEdges)
    for (const { email, name, hats } of demoPeople) {
      const account = {
        ...newAccount({ email, name, created: at }),
        id: `demo-${email.split('@')[0]}`,
        passwordHash,
        demo: true,
      }
      await addAccount(tx, account)
      await putSubscription(tx, { ...proposed, quietDays: [], accountId: account.id, updated: at })
      for (const hat of hats) await addHat(tx, { ...hat, id: `${account.id}-${hat.role}`, accountId: account.id })
    }
  })
}
