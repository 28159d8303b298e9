import { piecesOf } from '../src/domain/piece.ts'
import { kinds } from '../src/domain/record.ts'
import type { Database } from '../src/ports/database.ts'
import type { Embedder, LearningEmbedder } from '../src/ports/embedder.ts'
import { dropOtherModels, newestModel, putModel } from '../src/store/embedder-models.ts'
import { storeOf } from '../src/store/records.ts'
import { dropSpaces } from '../src/store/vectors.ts'

/** What learning needs: `knowledge` are texts beside the libraries (the thesaurus). */
export interface LearningPorts {
  readonly db: Database
  readonly learning: LearningEmbedder
  readonly knowledge: readonly string[]
  readonly now: () => string
}

/** The libraries must have grown by this share before it is worth learning anew. */
const growth = 1.2

/** The embedder learnt last, learnt anew when the libraries have grown by a fifth; `null` when there is too little to learn from. */
export const learnEmbedder = async ({ db, learning, knowledge, now }: LearningPorts): Promise<Embedder | null> => {
  const kept = await newestModel(db)
  const records = await Promise.all(kinds.map((kind) => storeOf(kind).count(db)))
  const size = records.reduce((sum, count) => sum + count, 0)
  // A fifth of nothing is nothing: with the libraries still empty there is nothing new to learn.
  if (kept !== undefined && size < Math.max(1, kept.corpusSize * growth)) return learning.open(kept.bytes)
  const bytes = await learning.learn([...knowledge, ...(await libraryTexts(db))])
  if (bytes === null) return kept === undefined ? null : learning.open(kept.bytes)
  const embedder = learning.open(bytes)
  await putModel(db, { space: embedder.space, bytes, learntAt: now(), corpusSize: size })
  // Nobody asks in an older space any more, and its model and vectors are megabytes.
  await dropSpaces(db, await dropOtherModels(db, embedder.space))
  return embedder
}

const libraryTexts = async (db: Database): Promise<readonly string[]> => {
  const texts: string[] = []
  for (const kind of kinds) {
    for await (const record of storeOf(kind).each(db, 500)) {
      texts.push(
        ...piecesOf(kind, record).map(({ title, keywords, body }) =>
          [title, keywords, body].map(({ text }) => text).join('。'),
        ),
      )
    }
  }
  return texts
}
