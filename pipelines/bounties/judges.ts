import type { Database } from '../../src/ports/database.ts'
import { accountsByIds, hatsOf } from '../../src/store/identity/accounts.ts'

/** Why these cannot be a panel for a need of this firm; `null`: they can. */
export const faultOfPanel = async (
  panel: readonly string[],
  organisationId: string | null,
  db: Database,
): Promise<'no such judge' | 'judge of the firm' | null> => {
  const accounts = (await accountsByIds(db, panel)).filter(({ disabled }) => !disabled)
  if (accounts.length !== new Set(panel).size) return 'no such judge'
  for (const { id } of accounts) {
    const hats = await hatsOf(db, id)
    if (organisationId !== null && hats.some((hat) => hat.organisationId === organisationId)) return 'judge of the firm'
  }
  return null
}
