import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Leftovers } from '../../pipelines/persons/erase.ts'
import { withoutTerms } from '../adapters/embedder/local/word-vectors.ts'
import { outboxFile } from '../adapters/mailer/file-outbox.ts'
import type { Database } from '../ports/database.ts'
import { newestModel, putModel } from '../store/indexing/embedder-models.ts'
import type { Engines } from './open-engines.ts'
import type { Store } from './store.ts'

/** The house as far as something can be left in it. */
export interface Rooms {
  readonly store: Pick<Store, 'db' | 'scrub'>
  readonly engines: Pick<Engines, 'forget'>
  readonly dataDir: string
}

/** After an erasure: nothing of it is left in the index, in files, in the word vectors, or on the pages of the database. */
export const leaveNothing = async (leftovers: Leftovers, { store, engines, dataDir }: Rooms): Promise<void> => {
  await forgetWords(store.db, leftovers.words)
  await engines.forget()
  for (const id of leftovers.messageIds) await rm(outboxFile(join(dataDir, 'outbox'), id), { force: true })
  await removeFilesWith(leftovers.words, join(dataDir, 'set-aside'))
  await store.scrub([...leftovers.tables, 'embedder_models', 'embedder_model_parts'])
}

// A name that the libraries use twice is a word the house's own embedder has learnt.
const forgetWords = async (db: Database, words: readonly string[]): Promise<void> => {
  const model = await newestModel(db)
  const bytes = model && withoutTerms(model.bytes, words)
  if (model && bytes) await putModel(db, { ...model, bytes })
}

// Rows set aside are copies of a file that its sender has.
const removeFilesWith = async (words: readonly string[], folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    if (words.some((word) => text.includes(word))) await rm(join(folder, name), { force: true })
  }
}
