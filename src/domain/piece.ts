import type { Evidence, Expert } from './expert.ts'
import type { Need } from './need.ts'
import type { Kind } from './record.ts'
import type { RecordOf } from './record-of.ts'
import type { Result } from './result.ts'

/** A text of a record and the name it is quoted by: `title`, `description`, `m-e-003#paper1/title`. */
export interface Passage {
  readonly field: string
  readonly text: string
}

/** What a record says on one matter: a need or result is one piece, an expert a profile and one piece of evidence each. */
export interface Piece {
  /** Unique over all libraries; the search document carries the same id. */
  readonly id: string
  readonly title: Passage
  readonly keywords: Passage
  readonly body: Passage
  /** `profile` is what people say of themselves; `proof` is work that others can look up. */
  readonly standing: 'profile' | 'proof'
}

const passage = (field: string, text: string): Passage => ({ field, text })
/** Lists are quoted as they are shown. */
const listed = (words: readonly string[]): string => words.join('、')

const pieceOfNeed = ({ id, title, keywords, description }: Need): Piece => ({
  id: `need:${id}`,
  title: passage('title', title),
  keywords: passage('keywords', listed(keywords)),
  body: passage('description', description),
  standing: 'proof',
})

const pieceOfResult = ({ id, title, keywords, description }: Result): Piece => ({
  id: `result:${id}`,
  title: passage('title', title),
  keywords: passage('keywords', listed(keywords)),
  body: passage('description', description),
  standing: 'proof',
})

const pieceOfEvidence = ({ id, title, description }: Evidence): Piece => ({
  id: `expert:${id}`,
  title: passage(`${id}/title`, title),
  keywords: passage(`${id}/keywords`, ''),
  body: passage(`${id}/description`, description),
  standing: 'proof',
})

const profileOf = ({ id, fields, name, description }: Expert): Piece => ({
  id: `expert:${id}`,
  title: passage('fields', listed(fields)),
  keywords: passage('name', name),
  body: passage('description', description),
  standing: 'profile',
})

const pieces: { readonly [K in Kind]: (record: RecordOf[K]) => readonly Piece[] } = {
  need: (need) => [pieceOfNeed(need)],
  result: (result) => [pieceOfResult(result)],
  expert: (expert) => [profileOf(expert), ...expert.evidence.map(pieceOfEvidence)],
}

/** Everything a record says, piece by piece: what is indexed, and what may be quoted. */
export const piecesOf = <K extends Kind>(kind: K, record: RecordOf[K]): readonly Piece[] => pieces[kind](record)
