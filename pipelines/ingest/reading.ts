import type { Field, IngestKind } from './fields.ts'
import { type Filled, filledCells, partsOf, wordsOf } from './filled.ts'
import type { Column, Problem, Row } from './table.ts'
import type { Understand } from './vocabulary.ts'

/**
 * A row being read into a record. What a record has no field for, or what is not understood, is kept in the writer's
 * words in `extra`; what makes the row unfit is a problem.
 */
export interface Reading {
  /** The cells of a field, in the order of the columns. */
  filled(field: Field): readonly Filled[]
  /** The cell of the best column; the words of the others are kept. */
  best(field: Field): Filled | null
  /** The words of the best column; those of the others are kept. */
  words(field: Field): string | null
  /** Those words in our vocabulary; where they are not clear they are kept, and `null` comes back. */
  understood<T extends string>(field: Field, understand: Understand<T>): T | null
  /** The parts of all columns of a field. */
  list(field: Field): readonly string[]
  /** The same in our vocabulary; a cell with a part that is not clear is kept as well. */
  listed(field: Field, understand: Understand): readonly string[]
  /** Keeps a cell's words. */
  keep(filled: Filled): void
  /** Finds the row unfit. */
  refuse(column: string, reason: string): void
  readonly extra: () => Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** Opens a row for reading as a record of the kind. */
export const openReading = (row: Row, columns: readonly Column[], kind: IngestKind): Reading => {
  const byField = Map.groupBy(filledCells(row, columns, kind), ({ column }) => column.field)
  const extra = new Map<string, string>()
  const problems: Problem[] = []
  const filled = (field: Field | null) => byField.get(field) ?? []
  const keep = ({ column, cell }: Filled) => extra.set(column.label, wordsOf(cell))
  const best = (field: Field) => {
    const [first, ...others] = filled(field).toSorted((a, b) => a.column.rank - b.column.rank)
    others.forEach(keep)
    return first ?? null
  }
  for (const one of [...filled(null), ...filled('kept')]) keep(one)
  return {
    filled,
    best,
    keep,
    words: (field) => {
      const found = best(field)
      return found && wordsOf(found.cell)
    },
    understood: (field, understand) => {
      const found = best(field)
      const ours = found && understand(wordsOf(found.cell))
      if (found !== null && ours === null) keep(found)
      return ours
    },
    list: (field) => unique(filled(field).flatMap(partsOf)),
    listed: (field, understand) => {
      const isClear = (one: Filled) => partsOf(one).every((part) => understand(part) !== null)
      for (const one of filled(field)) if (!isClear(one)) keep(one)
      return unique(
        filled(field)
          .flatMap(partsOf)
          .flatMap((part) => understand(part) ?? []),
      )
    },
    refuse: (column, reason) => problems.push({ column, reason }),
    extra: () => Object.fromEntries(extra),
    problems,
  }
}
