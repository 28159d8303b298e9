import { readDay } from './dates.ts'
import type { Field } from './fields.ts'
import { wordsOf } from './filled.ts'
import { headerUnit } from './header-text.ts'
import { oneLine } from './prose.ts'
import type { Reading } from './reading.ts'

/** A day as `YYYY-MM-DD`. Words that are no date, or leave the day open, are kept as well. */
export const dayOf = (reading: Reading, field: Field, missing: 'first' | 'last'): string | null => {
  const found = reading.best(field)
  if (found === null) return null
  const read = readDay(wordsOf(found.cell), missing)
  if (read === null || !read.told) reading.keep(found)
  return read?.day ?? null
}

/** A day as an instant, ISO 8601 in UTC. */
export const instantOf = (reading: Reading, field: Field): string | null => {
  const words = reading.filled(field).length === 1 ? reading.words(field) : null
  if (words !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(words) && !Number.isNaN(Date.parse(words)))
    return new Date(words).toISOString()
  const day = dayOf(reading, field, 'first')
  return day === null ? null : `${day}T00:00:00.000Z`
}

/** An amount of money in the writer's words; a bare number takes the unit its header names: 50 under «预算（万元）» is 50万元. */
export const amountOf = (reading: Reading, field: Field): string | null => {
  const found = reading.best(field)
  if (found === null) return null
  const words = wordsOf(found.cell)
  const unit = headerUnit(found.column.header)
  return unit !== null && /^[\d.,，~～\-—–至]+$/.test(words) ? words + unit : words
}

/** A place from one or several columns (省, 市, 区), in their order. */
export const regionOf = (reading: Reading): string | null => {
  const parts = reading.filled('region').map(({ cell }) => oneLine(wordsOf(cell)))
  const region = parts.reduce(
    (whole, part) => (whole.includes(part) ? whole : part.includes(whole) ? part : whole + part),
    '',
  )
  return region || null
}
