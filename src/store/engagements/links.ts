import type { Selectable } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { EngagementLinkRow, LinkPurpose } from '../../ports/engagement-tables.ts'

/** A link as it is kept. */
export type KeptLink = Selectable<EngagementLinkRow>

/** Keeps a link. */
export const addEngagementLink = async (tx: Database, link: EngagementLinkRow): Promise<void> => {
  await tx.insertInto('engagementLinks').values(link).execute()
}

/** The link of a token's hash, used or not; `undefined` when none was ever sent. */
export const engagementLink = (db: Database, tokenHash: string): Promise<KeptLink | undefined> =>
  db.selectFrom('engagementLinks').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()

/** Spends a link; false when it was spent or is too old: of two at once one is told so. */
export const spendLink = async (tx: Database, tokenHash: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('engagementLinks')
    .set({ spent: now, fate: 'used' })
    .where('tokenHash', '=', tokenHash)
    .where('spent', 'is', null)
    .where('expires', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes the links of an engagement out of use, all or those of one purpose. */
export const replaceLinks = async (
  tx: Database,
  {
    engagementId,
    purpose,
    now,
  }: { readonly engagementId: string; readonly purpose?: LinkPurpose; readonly now: string },
): Promise<void> => {
  const all = tx
    .updateTable('engagementLinks')
    .set({ spent: now, fate: 'replaced' })
    .where('engagementId', '=', engagementId)
    .where('spent', 'is', null)
  await (purpose === undefined ? all : all.where('purpose', '=', purpose)).execute()
}
