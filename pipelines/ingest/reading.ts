import type { Field, IngestKind } from './fields.ts'
import { columnOfKey, parseObject } from './jsonl.ts'
import { splitList } from './lists.ts'
import { type Cell, type Column, type Problem, type Row, textOf, tidy } from './table.ts'
import type { Understand } from './vocabulary.ts'

/** A cell with words in it, and its column. */
export interface Filled {
  readonly column: Column
  readonly cell: Cell
}

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

const isFilled = ({ cell }: Filled): boolean =>
  typeof cell === 'string' ? cell.trim() !== '' : Object.keys(cell).length > 0

const unpacked = (cell: Cell, kind: IngestKind): readonly Filled[] => {
  const object = typeof cell === 'string' ? parseObject(cell) : cell
  return Object.entries(object ?? {}).map(([key, value]) => ({ column: columnOfKey(key, kind), cell: value }))
}

const pairsOf = ({ cells }: Row, columns: readonly Column[], kind: IngestKind): readonly Filled[] =>
  columns.flatMap((column, i) => {
    const cell = cells[i] ?? ''
    return column.field === 'json' ? unpacked(cell, kind) : [{ column, cell }]
  })

/** The words of a cell: a list on one line each. */
export const wordsOf = (cell: Cell): string => {
  const lines = Array.isArray(cell) && cell.every((part) => typeof part === 'string')
  return tidy(lines ? cell.join('\n') : textOf(cell))
}

const partsOf = ({ cell }: Filled): readonly string[] =>
  Array.isArray(cell) ? cell.map((part) => tidy(textOf(part))).filter((part) => part !== '') : splitList(wordsOf(cell))

/** Opens a row for reading as a record of the kind. */
export const openReading = (row: Row, columns: readonly Column[], kind: IngestKind): Reading => {
  const filledCells = pairsOf(row, columns, kind).filter(isFilled)
  const byField = Map.groupBy(filledCells, ({ column }) => column.field)
  const extra = new Map<string, string>()
  const problems: Problem[] = []

  const filled = (field: Field) => byField.get(field) ?? []
  const keep = ({ column, cell }: Filled) => extra.set(column.label, wordsOf(cell))
  const best = (field: Field) => {
    const [first, ...others] = filled(field).toSorted((a, b) => a.column.rank - b.column.rank)
    others.forEach(keep)
    return first ?? null
  }
  const words = (field: Field) => {
    const found = best(field)
    return found && wordsOf(found.cell)
  }
  const understood = <T extends string>(field: Field, understand: Understand<T>) => {
    const found = best(field)
    const ours = found && understand(wordsOf(found.cell))
    if (found !== null && ours === null) keep(found)
    return ours
  }
  const list = (field: Field) => [...new Set(filled(field).flatMap(partsOf))]
  const listed = (field: Field, understand: Understand) => {
    filled(field)
      .filter((one) => partsOf(one).some((part) => understand(part) === null))
      .forEach(keep)
    return [
      ...new Set(
        list(field)
          .map(understand)
          .filter((ours) => ours !== null),
      ),
    ]
  }

  for (const one of [...(byField.get(null) ?? []), ...(byField.get('kept') ?? [])]) keep(one)
  return {
    filled,
    best,
    words,
    understood,
    list,
    listed,
    keep,
    refuse: (column, reason) => problems.push({ column, reason }),
    extra: () => Object.fromEntries(extra),
    problems,
  }
}
