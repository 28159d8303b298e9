import { piecesOf } from '../src/domain/piece.ts'
import { type Kind, kinds } from '../src/domain/record.ts'
import { isFindable, type RecordOf } from '../src/domain/record-of.ts'
import type { Database } from '../src/ports/database.ts'
import type { Embedder, LearningEmbedder } from '../src/ports/embedder.ts'
import { dropOtherModels, newestModel, putModel } from '../src/store/indexing/embedder-models.ts'
import { dropSpaces } from '../src/store/indexing/vectors.ts'
import { storeOf } from '../src/store/libraries/records.ts'

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
export const learnEmbedder = async (ports: LearningPorts): Promise<Embedder | null> => {
  const kept = await keptEmbedder(ports)
  const embedder = await learnAnew(kept?.corpusSize ?? null, ports)
  if (embedder === null) return kept?.embedder ?? null
  await forgetOthers(embedder, ports.db)
  return embedder
}

/** An embedder of the libraries as they are now; `null` when they have not grown by a fifth, or hold too little. The one before is kept. */
export const learnGrown = async (ports: LearningPorts): Promise<Embedder | null> =>
  learnAnew((await keptEmbedder(ports))?.corpusSize ?? null, ports)

/** Forgets the embedders learnt before and their vectors, once nobody asks in their spaces any more: they are megabytes. */
export const forgetOthers = async ({ space }: Embedder, db: Database): Promise<void> =>
  dropSpaces(db, await dropOtherModels(db, space))

const learnAnew = async (
  before: number | null,
  { db, learning, knowledge, now }: LearningPorts,
): Promise<Embedder | null> => {
  const records = await Promise.all(kinds.map((kind) => storeOf(kind).count(db)))
  const size = records.reduce((sum, count) => sum + count, 0)
  // A fifth of nothing is nothing: with the libraries still empty there is nothing new to learn.
  if (before !== null && size < Math.max(1, before * growth)) return null
  const bytes = await learning.learn([...knowledge, ...(await libraryTexts(db))])
  if (bytes === null) return null
  const embedder = learning.open(bytes)
  await putModel(db, { space: embedder.space, bytes, learntAt: now(), corpusSize: size })
  return embedder
}

// A model that an older version wrote, or that came to harm, is no reason not to start: it is learnt anew.
const keptEmbedder = async ({
  db,
  learning,
}: LearningPorts): Promise<{ readonly embedder: Embedder; readonly corpusSize: number } | null> => {
  const kept = await newestModel(db)
  if (kept === undefined) return null
  try {
    return { embedder: learning.open(kept.bytes), corpusSize: kept.corpusSize }
  } catch {
    return null
  }
}

// What was learnt is kept after its text is gone, and nobody can take a word out of it: nothing sensitive is learnt from, nor what is no longer to be found.
const libraryTexts = async (db: Database): Promise<readonly string[]> => {
  const texts: string[] = []
  for (const kind of kinds)
    for await (const record of storeOf(kind).each(db, 500))
      texts.push(...(record.sensitive || !isFindable(record) ? [] : textsOf(kind, record)))
  return texts
}

const textsOf = <K extends Kind>(kind: K, record: RecordOf[K]): readonly string[] =>
  piecesOf(kind, record).map(({ title, keywords, body }) => [title, keywords, body].map(({ text }) => text).join('。'))
