import { isAbroad } from '../../src/domain/abroad.ts'
import { type Audience, everyone } from '../../src/domain/audience.ts'
import type { Hat } from '../../src/domain/hat.ts'
import { isDue } from '../../src/domain/subscription.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import {
  hatsOfAll,
  organisationsAround,
  type Subscriber,
  subscribersOf,
} from '../../src/store/digests/digest-recipients.ts'
import { hatsOf } from '../../src/store/identity/accounts.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { undeliverableAmong } from '../../src/store/mails/undeliverable.ts'
import { circlesOf } from '../identity/circles.ts'
import { viewerIn } from '../identity/recognise.ts'

/** Somebody in each of his hats: at night nobody wears one. */
export const viewersOf = async (db: Database, accountId: string): Promise<readonly Viewer[]> => {
  const viewers: Viewer[] = []
  for (const hat of await hatsOf(db, accountId)) viewers.push(await viewerIn(db, accountId, hat))
  return viewers
}

/** Every circle somebody is in, whichever hat he wears. */
export const circlesOfAccount = async (db: Database, accountId: string): Promise<readonly Audience[]> => [
  ...new Set((await viewersOf(db, accountId)).flatMap(({ circles }) => circles ?? [])),
]

/** A hat, and the circles it puts its wearer in. */
export interface WornHat extends Hat {
  readonly circles: readonly Audience[]
}

/** Somebody who is written to this night. */
export interface Recipient extends Subscriber {
  readonly hats: readonly WornHat[]
}

/** Every circle a recipient is in, whichever hat he wears; who wears none reads what everybody reads. */
export const circlesAround = ({ hats }: Recipient): readonly Audience[] =>
  hats.length === 0 ? [everyone] : [...new Set(hats.flatMap(({ circles }) => circles))]

/** Who is asked about. */
export interface Wanted {
  readonly day: string
  /** These accounts, due or not; left out, everybody who is due. */
  readonly only?: readonly string[]
  /** Invented people are not written to in production. */
  readonly isProduction: boolean
}

/** Everybody who is due, may be written to and can be, with his circles as they are now. */
export const recipientsOf = async (
  db: Database,
  { day, only, isProduction }: Wanted,
): Promise<readonly Recipient[]> => {
  const all = (await subscribersOf(db)).filter((each) =>
    only === undefined ? isDue(each, day, each.lastDay) : only.includes(each.accountId),
  )
  const unreachable = await undeliverableAmong(
    db,
    all.map(({ email }) => email),
  )
  const reached = all.filter(({ email, demo }) => !unreachable.has(email) && !(demo && isProduction))
  const hats = await hatsOfAll(
    db,
    reached.map(({ accountId }) => accountId),
  )
  const { regions, edges } = await organisationsAround(db)
  const abroad = await expertsAbroad([...hats.values()].flat(), db)
  const worn = (accountId: string, hat: Hat): WornHat => {
    const organisation = hat.organisationId ?? ''
    const placed = { region: regions.get(organisation) ?? null, edges: edges.get(organisation) ?? [] }
    return { ...hat, circles: circlesOf(accountId, hat, { ...placed, isAbroad: abroad.has(hat.expertId) }) }
  }
  return reached.map((each) => ({
    ...each,
    hats: (hats.get(each.accountId) ?? []).map((hat) => worn(each.accountId, hat)),
  }))
}

// What is public here is not for who sits outside of the mainland: a need reaches him when it is released to him.
const expertsAbroad = async (hats: readonly Hat[], db: Database): Promise<ReadonlySet<string | null>> => {
  const ids = [...new Set(hats.flatMap(({ expertId }) => expertId ?? []))]
  return new Set((await expertStore.byIds(db, ids)).filter(isAbroad).map(({ id }) => id))
}
