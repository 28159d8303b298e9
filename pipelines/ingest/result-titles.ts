import type { Evidence, Expert } from '../../src/domain/expert.ts'
import type { Database } from '../../src/ports/database.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { idPattern } from './identity.ts'

const namesId = ({ kind, title }: Evidence): boolean => kind === 'result' && idPattern.test(title)

/** Where an expert's result is given by its id, puts the result's title, and the id as number; unknown ids stay as written. */
export const nameResults = async (tx: Database, experts: readonly Expert[]): Promise<readonly Expert[]> => {
  const ids = new Set(experts.flatMap(({ evidence }) => evidence.filter(namesId).map(({ title }) => title)))
  if (ids.size === 0) return experts
  const titles = new Map((await resultStore.byIds(tx, [...ids])).map(({ id, title }) => [id, title]))
  const named = (piece: Evidence): Evidence => {
    const title = namesId(piece) ? titles.get(piece.title) : undefined
    return title === undefined ? piece : { ...piece, title, number: piece.title }
  }
  return experts.map((expert) => ({ ...expert, evidence: expert.evidence.map(named) }))
}
