import { type Database, inTransaction } from '../../src/ports/database.ts'
import { hatsOf, otherAdministrators } from '../../src/store/identity/accounts.ts'
import { beginErasing, mailsAbout, recordsMentioning } from '../../src/store/persons/erasing.ts'
import { addressesOf, type Person, type PersonRef, personOf, wordsOf } from './person.ts'
import { places } from './places.ts'

/** What is done outside of the tables once somebody's rows are gone. */
export interface Leftovers {
  /** Mails whose files go. */
  readonly messageIds: readonly string[]
  /** What must be found in no file any more. */
  readonly words: readonly string[]
  /** Tables whose dead rows are cleared off the disk. */
  readonly tables: readonly string[]
}

export interface ErasePorts {
  readonly db: Database
  readonly now: () => string
  /** Index, snapshots, files and the pages of the database: nothing of what was erased is left in them. */
  readonly leaveNothing: (leftovers: Leftovers) => Promise<void>
}

/** What became of it; `stillNamedIn` are records of others in whose free text the name stands, for a person to look at. */
export type Erasure =
  | { readonly erased: true; readonly stillNamedIn: readonly string[] }
  | { readonly erased: false; readonly why: 'nobody' | 'last administrator' }

/** Somebody's data goes, everywhere at once or nowhere; what would bring it back is remembered as keyed hashes. */
export const erase = async (ref: PersonRef, ports: ErasePorts, note: Note): Promise<Erasure> => {
  const person = await personOf(ref, ports.db)
  if (person === undefined) return { erased: false, why: 'nobody' }
  if (await isLastAdministrator(person, ports.db)) return { erased: false, why: 'last administrator' }
  const messageIds = await mailsAbout(ports.db, addressesOf(person), wordsOf(person))
  await inTransaction(ports.db, async (tx) => {
    await beginErasing(tx)
    for (const place of places) await place.erase(person, tx, ports.now())
    await note(tx)
  })
  await ports.leaveNothing({ messageIds, words: wordsOf(person), tables: tablesOfPlaces() })
  return { erased: true, stillNamedIn: await recordsMentioning(ports.db, wordsOf(person)) }
}

/** Notes in the audit log, in the transaction of the erasure, that it was done: ids, no name. */
export type Note = (tx: Database) => Promise<void>

const isLastAdministrator = async ({ accounts }: Person, db: Database): Promise<boolean> => {
  const ids = accounts.map(({ id }) => id)
  const hats = (await Promise.all(ids.map((id) => hatsOf(db, id)))).flat()
  return hats.some(({ role }) => role === 'administrator') && (await otherAdministrators(db, ids)) === 0
}

const tablesOfPlaces = (): readonly string[] => [
  ...new Set(
    places
      .flatMap(({ tables }) => tables)
      .map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  ),
]
