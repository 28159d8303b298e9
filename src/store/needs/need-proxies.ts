import type { Confirmer, NeedProxy } from '../../domain/need-history.ts'
import type { Database } from '../../ports/database.ts'
import type { NeedConfirmationLinkRow } from '../../ports/need-tables.ts'

/** Notes that a need was written down for a firm. */
export const addProxy = async (tx: Database, proxy: NeedProxy): Promise<void> => {
  await tx.insertInto('needProxies').values(proxy).execute()
}

/** Who wrote a need down for its firm; `undefined`: the firm itself, or its park. */
export const proxyOf = (db: Database, needId: string): Promise<NeedProxy | undefined> =>
  db.selectFrom('needProxies').selectAll().where('needId', '=', needId).executeTakeFirst()

/** A need that waits for its firm's word, and the link that was sent for it, if one is kept. */
export interface WaitingProxy extends Pick<NeedProxy, 'needId' | 'channel' | 'at'> {
  readonly sentTo: string | null
  readonly expires: string | null
}

/** Those of these needs that neither their firm nor its park has agreed to, by need. */
export const waitingProxies = async (
  db: Database,
  needIds: readonly string[],
): Promise<ReadonlyMap<string, WaitingProxy>> => {
  if (needIds.length === 0) return new Map()
  const rows: readonly WaitingProxy[] = await db
    .selectFrom('needProxies')
    .leftJoin('needConfirmationLinks', 'needConfirmationLinks.needId', 'needProxies.needId')
    .select(['needProxies.needId', 'channel', 'at', 'sentTo', 'expires'])
    .where('needProxies.needId', 'in', needIds)
    .where('confirmedBy', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.needId, row]))
}

/** Notes that somebody agreed; every link that waits is out of use. False when somebody did before. */
export const confirmProxy = async (
  tx: Database,
  needId: string,
  { by, at }: { readonly by: Confirmer; readonly at: string },
): Promise<boolean> => {
  await tx.deleteFrom('needConfirmationLinks').where('needId', '=', needId).execute()
  const { numUpdatedRows } = await tx
    .updateTable('needProxies')
    .set({ confirmedBy: by, confirmedAt: at })
    .where('needId', '=', needId)
    .where('confirmedBy', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Keeps a link; the ones sent before are out of use. */
export const addConfirmationLink = async (tx: Database, link: NeedConfirmationLinkRow): Promise<void> => {
  await tx.deleteFrom('needConfirmationLinks').where('needId', '=', link.needId).execute()
  await tx.insertInto('needConfirmationLinks').values(link).execute()
}

/** A link that is still good. */
export const confirmationLink = (
  db: Database,
  tokenHash: string,
  now: string,
): Promise<NeedConfirmationLinkRow | undefined> =>
  db
    .selectFrom('needConfirmationLinks')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expires', '>', now)
    .executeTakeFirst()

/** What was agreed to is no longer what stands there: it has to be agreed to again. */
export const doubtProxy = async (tx: Database, needId: string): Promise<void> => {
  await tx
    .updateTable('needProxies')
    .set({ confirmedBy: null, confirmedAt: null })
    .where('needId', '=', needId)
    .execute()
  await tx.deleteFrom('needConfirmationLinks').where('needId', '=', needId).execute()
}
