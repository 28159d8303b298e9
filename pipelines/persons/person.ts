import type { Expert } from '../../src/domain/expert.ts'
import type { AccountRow } from '../../src/ports/account-tables.ts'
import type { Database } from '../../src/ports/database.ts'
import { accountsByIds, accountsOfExperts, hatsOf } from '../../src/store/identity/accounts.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { roleNames } from '../trail/wording.ts'

/** One person, as an account, an expert or both. */
export interface Person {
  readonly accounts: readonly AccountRow[]
  readonly experts: readonly Expert[]
}

/** Whom somebody speaks of: an account or an expert. */
export interface PersonRef {
  readonly kind: 'account' | 'expert'
  readonly id: string
}

/** An account and the expert it is, or the other way round; `undefined` when there is neither. */
export const personOf = async ({ kind, id }: PersonRef, db: Database): Promise<Person | undefined> => {
  const accountIds = kind === 'account' ? [id] : await accountsOfExperts(db, [id])
  const hats = (await Promise.all(accountIds.map((accountId) => hatsOf(db, accountId)))).flat()
  const expertIds = new Set([...hats.flatMap(({ expertId }) => expertId ?? []), ...(kind === 'expert' ? [id] : [])])
  const person = {
    accounts: await accountsByIds(db, accountIds),
    experts: await expertStore.byIds(db, [...expertIds]),
  }
  return person.accounts.length + person.experts.length === 0 ? undefined : person
}

/** What tells a person in a text: names, addresses, telephones. */
export const wordsOf = ({ accounts, experts }: Person): readonly string[] =>
  distinct(
    [...accounts, ...experts].flatMap(({ name, email }) => [name, email ?? '']).concat(phonesOf(experts)),
  ).filter((word) => word.length > 1 && !titles.includes(word))

// An account may be called after its office, and the office is nobody's personal data.
const titles: readonly string[] = Object.values(roleNames)

/** Mail addresses, in lower case. */
export const addressesOf = ({ accounts, experts }: Person): readonly string[] =>
  distinct([...accounts, ...experts].map(({ email }) => (email ?? '').toLowerCase()))

/** Ids of a person's accounts and records. */
export const idsOf = ({ accounts, experts }: Person): readonly string[] => [...accounts, ...experts].map(({ id }) => id)

/** Names under which he is known. */
export const namesOf = ({ accounts, experts }: Person): readonly string[] =>
  distinct([...accounts, ...experts].map(({ name }) => name))

const phonesOf = (experts: readonly Expert[]): readonly string[] => experts.map(({ phone }) => phone ?? '')

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words.filter((word) => word !== ''))]
