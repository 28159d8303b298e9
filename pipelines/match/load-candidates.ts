import type { Audience } from '../../src/domain/audience.ts'
import type { Evidence } from '../../src/domain/expert.ts'
import { type Piece, piecesOf } from '../../src/domain/piece.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { LibraryRecord } from '../../src/domain/record-of.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Retrieved } from '../../src/ports/search-index.ts'
import type { Candidate, FoundPiece } from '../../src/ranking/candidate.ts'
import { type AskedWord, coverageOf } from '../../src/ranking/coverage.ts'
import { standingOf } from '../../src/ranking/standing.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import type { IndustryClassifier } from '../../src/text/industry-classifier.ts'
import { withCapacityLeft } from './capacity-left.ts'
import { candidateWishes } from './own-wishes.ts'

/** What a question measures documents by. */
export interface Measure {
  /** BM25 that counts as 1. */
  readonly best: number
  readonly words: readonly AskedWord[]
  /** ISO 8601: work is weighed by its age. */
  readonly now: string
}

interface Loading {
  readonly kind: Kind
  readonly retrieved: readonly Retrieved[]
  readonly measure: Measure
  /** Circles of the reader: the index may not have heard yet that a record is no longer for him. `null`: the house. */
  readonly circles: readonly Audience[] | null
  readonly industriesIn: IndustryClassifier
}

/** The records behind retrieved documents, each with what was found of its pieces. */
export const loadCandidates = async (
  { kind, retrieved, measure, circles, industriesIn }: Loading,
  db: Database,
): Promise<readonly Candidate[]> => {
  const found = Map.groupBy(retrieved, ({ owner }) => owner)
  const records = await withCapacityLeft(await storeSeenBy(kind, circles).byIds(db, [...found.keys()]), db)
  const wishes = kind === 'expert' ? await candidateWishes(db, [...found.keys()], measure.now) : nobodys
  return records.map((record) => {
    const works = new Map('evidence' in record ? record.evidence.map((work) => [`expert:${work.id}`, work]) : [])
    const documents = new Map(found.get(record.id)!.map((document) => [document.id, document]))
    const told = piecesOf(kind, record)
    const pieces = told.flatMap((piece) => {
      const document = documents.get(piece.id)
      return document === undefined ? [] : [foundPiece(piece, document, { ...measure, work: works.get(piece.id) })]
    })
    const own = wishes.get(record.id)
    return { kind, record, pieces, ...(own && { wishes: own }), ...likely(record, told, industriesIn) } as Candidate
  })
}

const nobodys: Awaited<ReturnType<typeof candidateWishes>> = new Map()

const likely = (
  record: LibraryRecord,
  pieces: readonly Piece[],
  industriesIn: IndustryClassifier,
): Pick<Candidate, 'likelyIndustries'> => {
  const named = 'industries' in record ? record.industries : record.industry
  if (named !== null && named.length > 0) return {}
  const [headline] = pieces
  const text = pieces.flatMap(({ keywords, body }) => [keywords.text, body.text]).join('\n')
  return { likelyIndustries: industriesIn(text, headline?.title.text) }
}

const foundPiece = (
  piece: Piece,
  { words, meaning }: Retrieved,
  { best, words: asked, now, work }: Measure & { readonly work: Evidence | undefined },
): FoundPiece => ({
  id: piece.id,
  standing: standingOf(piece, work, now),
  words: best === 0 ? 0 : Math.min(1, words / best),
  meaning,
  coverage: coverageOf(asked, piece),
})
