import type { Listed } from '../../src/domain/shortlist.ts'
import type { Database } from '../../src/ports/database.ts'
import { offerKey, type Problem } from '../../src/ranking/assign/problem.ts'
import type { Names } from '../../src/ranking/assign/wording.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import type { FoundNeed } from './find.ts'
import type { ListedRecord } from './lines.ts'

/** What everybody in a problem is called, and the records of those that matching did not find. */
export interface Naming {
  readonly names: Names
  readonly recordOf: (listed: Listed) => ListedRecord | undefined
}

/** Names come from what was found; only the records of locked pairs beside it are read. */
export const namesFor = async (found: readonly FoundNeed[], { pairings }: Problem, db: Database): Promise<Naming> => {
  const candidates = found.flatMap((each) => each.found.map(({ candidate }) => candidate))
  const listed = candidates.filter((candidate) => candidate.kind !== 'need')
  const keyed = ({ kind, record }: ListedRecord) => offerKey({ kind, id: record.id })
  const records = new Map<string, ListedRecord>(listed.map((each) => [keyed(each), each]))
  const missing = pairings.filter((pairing) => !records.has(offerKey(pairing)))
  for (const each of await recordsOf(db, missing)) records.set(keyed(each), each)
  const titles = new Map(found.map(({ need }) => [need.id, need.title]))
  return {
    names: { need: (id) => titles.get(id) ?? id, offer: (offer) => calledOf(records.get(offerKey(offer)), offer) },
    recordOf: (listed) => records.get(offerKey(listed)),
  }
}

const calledOf = (listed: ListedRecord | undefined, { id }: Listed): string => {
  if (listed === undefined) return id
  return listed.kind === 'expert' ? listed.record.name : `《${listed.record.title}》`
}

/** The experts and results of these ids that exist. */
export const recordsOf = async (db: Database, listed: readonly Listed[]): Promise<readonly ListedRecord[]> => {
  const ids = (wanted: Listed['kind']) => listed.filter(({ kind }) => kind === wanted).map(({ id }) => id)
  return [
    ...(await expertStore.byIds(db, ids('expert'))).map((record) => ({ kind: 'expert' as const, record })),
    ...(await resultStore.byIds(db, ids('result'))).map((record) => ({ kind: 'result' as const, record })),
  ]
}
