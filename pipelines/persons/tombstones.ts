import { createHmac } from 'node:crypto'
import type { Expert } from '../../src/domain/expert.ts'
import type { Database } from '../../src/ports/database.ts'
import { houseKey, keyNamed } from '../../src/store/house-keys.ts'
import { forgottenAmong, keepForgotten } from '../../src/store/persons/forgotten.ts'
import { newToken } from '../identity/tokens.ts'
import { identityKey } from '../ingest/keys.ts'

/** The key of the hashes; it is made when somebody is deleted for the first time. */
const keyName = 'forgotten people'

type Told = Pick<Expert, 'id' | 'name' | 'organisation' | 'phone' | 'email'>

/** What would tell somebody again, as keyed hashes: his id, his name at his organisation, his telephone, his address. */
const digestsOf = ({ id, name, organisation, phone, email }: Told, key: string): readonly string[] => {
  const marks = [
    ['id', id],
    ['person', identityKey(name), identityKey(organisation ?? '')],
    phone === null ? [] : ['phone', phone.replace(/\D/g, '')],
    email === null ? [] : ['email', identityKey(email)],
  ]
  return marks
    .filter((mark) => mark.length > 0)
    .map((mark) => createHmac('sha256', key).update(JSON.stringify(mark)).digest('hex'))
}

/** Keeps what tells these experts again, so that no import brings them back. No name is kept, only keyed hashes. */
export const setTombstones = async (tx: Database, experts: readonly Told[], at: string): Promise<void> => {
  const key = await houseKey(tx, { name: keyName, key: newToken(), made: at })
  await keepForgotten(
    tx,
    experts.flatMap((expert) => digestsOf(expert, key)),
    at,
  )
}

/** The ids of those among these experts who were deleted before. */
export const deletedAmong = async (db: Database, experts: readonly Told[]): Promise<ReadonlySet<string>> => {
  const key = await keyNamed(db, keyName)
  if (key === undefined) return new Set()
  const digests = new Map(experts.map((expert) => [expert.id, digestsOf(expert, key)]))
  const known = await forgottenAmong(db, [...digests.values()].flat())
  return new Set([...digests].filter(([, of]) => of.some((digest) => known.has(digest))).map(([id]) => id))
}
