import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'

// What the database port promises of values: instants as ISO 8601, dates as written, bigints as numbers.
const parsers = {
  [types.TIMESTAMPTZ]: (text: string) => new Date(text).toISOString(),
  [types.DATE]: (text: string) => text,
  [types.INT8]: Number,
}

/** Starts PGlite with pgvector; a failed start throws an error whose message is PostgreSQL's own last complaint. */
export const startPglite = async (options: PGliteOptions): Promise<PGlite> => {
  let complaint = ''
  const onStderr = (line: string) => {
    complaint = /(?:FATAL|PANIC): +(.*)/.exec(line)?.[1] ?? complaint
    return false
  }
  try {
    return await PGlite.create({ ...options, parsers, onStderr, onStdout: () => false, extensions: { vector } })
  } catch (error) {
    throw new Error(complaint === '' ? `${error}` : complaint, { cause: error })
  }
}
