import type { Database } from '../../ports/database.ts'

/** An address in lower case, without the name before it: `王芳 <wangfang@example.cn>` is `wangfang@example.cn`. */
export const bareAddress = (recipient: string): string =>
  (/<([^<>]+)>\s*$/.exec(recipient)?.[1] ?? recipient).trim().toLowerCase()

/** Remembers that an address takes no mail, by whatever it was first found out. */
export const markUndeliverable = async (
  db: Database,
  { recipient, reply, at }: { readonly recipient: string; readonly reply: string; readonly at: string },
): Promise<void> => {
  await db
    .insertInto('undeliverable')
    .values({ address: bareAddress(recipient), reply, since: at })
    .onConflict((conflict) => conflict.column('address').doNothing())
    .execute()
}

/** Which of these recipients are known to take no mail. */
export const undeliverableAmong = async (db: Database, recipients: readonly string[]): Promise<ReadonlySet<string>> => {
  if (recipients.length === 0) return new Set()
  const rows = await db
    .selectFrom('undeliverable')
    .select('address')
    .where('address', 'in', recipients.map(bareAddress))
    .execute()
  const known = new Set(rows.map(({ address }) => address))
  return new Set(recipients.filter((recipient) => known.has(bareAddress(recipient))))
}

/** Gives an address another chance, by a person's decision. */
export const forgetUndeliverable = async (db: Database, recipient: string): Promise<void> => {
  await db.deleteFrom('undeliverable').where('address', '=', bareAddress(recipient)).execute()
}
