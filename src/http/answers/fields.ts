import { z } from 'zod'

// PostgreSQL holds neither NUL nor half a surrogate pair.
const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '').trim()

/** Text without surrounding space, at most `most` UTF-16 units. */
export const text = (most: number) => z.string().overwrite(clean).max(most)

/** Text that says something. */
export const someText = (most: number) => z.string().overwrite(clean).min(1).max(most)

/** Text or «not told»; left out and empty are not told. */
export const told = (most: number) =>
  text(most)
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value))

/** One of the values or «not told». */
export const toldOneOf = <const V extends readonly string[]>(values: V) => z.enum(values).nullable().default(null)

/** At most 50 words, each once; left out is none. */
export const words = (most: number) =>
  z
    .array(someText(most))
    .max(50)
    .overwrite((list) => [...new Set(list)])
    .readonly()
    .default([])

/** A moment of these centuries: what a database can hold, and nobody mistyped. */
export const inReach = (moment: string): boolean => moment >= '1900' && moment < '2200'
const reach = '应为 1900 至 2199 年之间的日期'

/** `YYYY-MM-DD` or «not told». */
export const toldDate = z.iso.date().refine(inReach, reach).nullable().default(null)

/** ISO 8601 with any zone, in UTC once read; or «not told». */
export const toldInstant = z.iso
  .datetime({ offset: true })
  .refine(inReach, reach)
  .nullable()
  .default(null)
  .transform((instant) => instant && new Date(instant).toISOString())

/** The id of a record, as it stands in a path. */
export const recordId = someText(200)

/** How many at most, as it stands in a query. */
export const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual)

/** A filter of a query: one value, or the parameter repeated for any of several. */
export const anyOf = <V extends z.ZodType>(value: V) =>
  z.preprocess((sent) => (typeof sent === 'string' ? [sent] : sent), z.array(value).max(20).readonly()).optional()

/** A list as it is answered. */
export const strings = z.array(z.string()).readonly()
