import { z } from 'zod'
import { inReach, recordId } from './fields.ts'

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

/** Where a page went to in an order of several values, opaque to the reader. */
export const cursorOf = (place: object): string => cursorAt(JSON.stringify(place))

/** `after` of a query, as the place of the last record seen; left out, `null`, is the beginning. */
export const afterPlace = <P extends z.ZodType>(place: P) =>
  z
    .string()
    .max(1000)
    .optional()
    .transform((sent, context): z.output<P> | null => {
      if (sent === undefined || sent === '') return null
      const read = place.safeParse(json(decoded(sent)))
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: '应为上一页给出的 next' })
      return z.NEVER
    })

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A place in a list that has the newest first. */
export const newestPlace = z.strictObject({ at: z.iso.datetime().refine(inReach), id: recordId })

/** A page of what was found, which is asked for one more than it may hold; `next` is `null` behind the last. */
export const pageOf = <T>(
  found: readonly T[],
  limit: number,
  placeOf: (last: T) => object,
): { readonly records: readonly T[]; readonly next: string | null } => {
  const records = found.slice(0, limit)
  return { records, next: found.length > limit ? cursorOf(placeOf(records.at(-1)!)) : null }
}
