import type { Audience } from '../../src/domain/audience.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { hatsOf } from '../../src/store/accounts.ts'
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
