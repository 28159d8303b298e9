import { sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { Hat } from '../../domain/hat.ts'
import type { AccountRow, MembershipRow } from '../../ports/account-tables.ts'
import type { Database } from '../../ports/database.ts'

/** An address as it is compared: two that differ in case are one. */
export const emailKey = (email: string): string => email.trim().toLowerCase()

/** Adds an account; false when its address is taken. */
export const addAccount = async (db: Database, account: AccountRow): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('accounts')
    .values(account)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** `undefined` when nobody has this address. */
export const accountByEmail = (db: Database, email: string): Promise<AccountRow | undefined> =>
  db.selectFrom('accounts').selectAll().where('email', '=', emailKey(email)).executeTakeFirst()

/** `undefined` when there is none. */
export const accountById = (db: Database, id: string): Promise<AccountRow | undefined> =>
  db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()

/** Those that exist, in no particular order. */
export const accountsByIds = (db: Database, ids: readonly string[]): Promise<readonly AccountRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('accounts')
        .selectAll()
        .where('id', 'in', [...ids])
        .execute()

/** The accounts of these addresses, in order of id; addresses nobody has are left out. */
export const accountsByEmails = async (db: Database, emails: readonly string[]): Promise<readonly AccountRow[]> =>
  emails.length === 0
    ? []
    : db.selectFrom('accounts').selectAll().where('email', 'in', emails.map(emailKey)).orderBy('id').execute()

/** Changes what is told of an account. */
export const changeAccount = async (db: Database, id: string, change: Partial<AccountRow>): Promise<void> => {
  await db.updateTable('accounts').set(change).where('id', '=', id).execute()
}

/** Notes that the code of a step was used; false when it, or a later one, was used before. */
export const useStep = async (db: Database, id: string, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('accounts')
    .set({ totpStep: step })
    .where('id', '=', id)
    .where((is) => is.or([is('totpStep', 'is', null), is('totpStep', '<', step)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many accounts there are, the invented ones left out. */
export const countAccounts = async (db: Database): Promise<number> => {
  const { count } = await db
    .selectFrom('accounts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('demo', '=', false)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The invented people of the sample data. */
export const demoAccounts = (db: Database): Promise<readonly AccountRow[]> =>
  db.selectFrom('accounts').selectAll().where('demo', '=', true).orderBy('id').execute()

/** Gives an account a hat; one it has stays as it is. */
export const addHat = async (db: Database, hat: MembershipRow): Promise<void> => {
  await db
    .insertInto('memberships')
    .values(hat)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes a hat away from an account; its keys go with it. */
export const takeHat = async (db: Database, accountId: string, id: string): Promise<void> => {
  await db.deleteFrom('memberships').where('accountId', '=', accountId).where('id', '=', id).execute()
}

/** The hats of an account, in the order of their ids. */
export const hatsOf = (db: Database, accountId: string): Promise<readonly Hat[]> =>
  db
    .selectFrom('memberships')
    .select(['id', 'role', 'organisationId', 'expertId'])
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute()

/** The accounts of the people these experts are. */
export const accountsOfExperts = async (db: Database, expertIds: readonly string[]): Promise<readonly string[]> => {
  if (expertIds.length === 0) return []
  const rows = await db
    .selectFrom('memberships')
    .select('accountId')
    .distinct()
    .where('expertId', 'in', [...expertIds])
    .execute()
  return rows.map(({ accountId }) => accountId)
}

/** How many administrators who may come in there are beside these accounts. */
export const otherAdministrators = async (db: Database, accountIds: readonly string[]): Promise<number> => {
  const { count } = await db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'accountId')
    .select(({ fn }) => fn.count<number>('accountId').distinct().as('count'))
    .where('role', '=', 'administrator')
    .where('disabled', '=', false)
    .where('accountId', 'not in', [...accountIds])
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The accounts of those who act for these institutions. */
export const accountsOfInstitutions = async (
  db: Database,
  organisations: readonly string[],
): Promise<readonly string[]> => {
  if (organisations.length === 0) return []
  const rows = await db
    .selectFrom('memberships')
    .select('accountId')
    .distinct()
    .where('role', '=', 'institution')
    .where('organisationId', 'in', [...organisations])
    .execute()
  return rows.map(({ accountId }) => accountId)
}

/** Whose experts are looked for. */
export interface ExpertsSought {
  readonly circles: readonly Audience[] | null
  /** Nobody of this organisation. */
  readonly notOf: string | null
  readonly limit: number
}

/** Experts who can sign in and whom somebody in these circles sees, by name. */
export const expertsWithAccounts = async (
  db: Database,
  { circles, notOf, limit }: ExpertsSought,
): Promise<readonly { readonly accountId: string; readonly name: string }[]> => {
  const isSeen = circles === null ? sql`true` : sql`experts.audience && ${[...circles]}`
  const { rows } = await sql<{ accountId: string; name: string }>`
    select distinct accounts.id as account_id, experts.name from memberships
    join accounts on accounts.id = account_id and not disabled join experts on experts.id = expert_id
    where ${isSeen} and experts.organisation_id is distinct from ${notOf}
    order by experts.name, account_id limit ${limit}`.execute(db)
  return rows
}
