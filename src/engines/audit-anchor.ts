import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../adapters/durable-file.ts'
import type { AuditAnchor, AuditRow } from '../domain/audit.ts'
import type { Database } from '../ports/database.ts'
import { auditFrom } from '../store/audit/audit.ts'
import { beginning, follow } from '../store/audit/audit-chain.ts'

const fileIn = (folder: string): string => join(folder, 'audit-anchor.json')

/** The anchor that was written beside the database; `null`: none yet. */
export const readAnchor = async (folder: string): Promise<AuditAnchor | null> => {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Rows that are read at once. */
const stride = 1000

/**
 * Moves the anchor on to the last row, along rows that each follow from the one before. Where the row it stands at was
 * cut off, or rows behind it are broken, it stays: what comes later hides nothing. False then.
 */
export const moveAnchor = async (db: Database, folder: string): Promise<boolean> => {
  const from = (await readAnchor(folder)) ?? beginning
  const reached = await followFrom(db, from)
  if (reached === null) return false
  if (reached.sequence > from.sequence) {
    const { sequence, hash } = reached
    await writeDurably(fileIn(folder), `${JSON.stringify({ sequence, hash })}\n`)
  }
  return true
}

const followFrom = async (db: Database, anchor: AuditAnchor): Promise<AuditAnchor | null> => {
  if (anchor.sequence > 0 && !isRow((await auditFrom(db, anchor.sequence, 1))[0], anchor)) return null
  let last: AuditAnchor | null = anchor
  let rows: readonly AuditRow[]
  do {
    rows = await auditFrom(db, last.sequence + 1, stride)
    last = endOf(rows, last)
  } while (last !== null && rows.length === stride)
  return last
}

const endOf = (rows: readonly AuditRow[], before: AuditAnchor): AuditAnchor | null => {
  let last = before
  for (const row of rows) {
    if (follow(last, row) !== null) return null
    last = row
  }
  return last
}

const isRow = (row: AuditRow | undefined, anchor: AuditAnchor): boolean =>
  row !== undefined && row.sequence === anchor.sequence && row.hash === anchor.hash

/** Moves the anchor; calls that come while it moves share the move after it. */
export const anchorKeeper = (db: Database, folder: string): (() => Promise<boolean>) => {
  let running: Promise<boolean> | null = null
  let next: Promise<boolean> | null = null
  const move = (): Promise<boolean> => {
    running = moveAnchor(db, folder).finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (running === null) return move()
    next ??= running
      .catch(() => false)
      .then(() => {
        next = null
        return move()
      })
    return next
  }
}
