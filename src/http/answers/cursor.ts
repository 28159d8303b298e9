import { z } from 'zod'

const decoded = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8')

/** Where a page went to, opaque to the reader. */
export const cursorAt = (id: string): string => Buffer.from(id, 'utf8').toString('base64url')

/** `after` of a query, as the id of the last record seen; left out is the beginning. */
export const after = z
  .string()
  .max(800)
  .default('')
  // Only what `cursorAt` gave comes back as it went in; NUL would not reach the database.
  .refine((cursor) => cursorAt(decoded(cursor)) === cursor && !decoded(cursor).includes('\0'), '应为上一页给出的 next')
  .transform(decoded)
