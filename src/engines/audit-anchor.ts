import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../adapters/durable-file.ts'
import type { AuditAnchor } from '../domain/audit.ts'
import type { Database } from '../ports/database.ts'
import { lastAudit } from '../store/audit.ts'

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

/** Writes the last row's hash beside the database, unless a later one is there. */
export const writeAnchor = async (db: Database, folder: string): Promise<void> => {
  const last = await lastAudit(db)
  if (last === undefined || ((await readAnchor(folder))?.sequence ?? 0) >= last.sequence) return
  await writeDurably(fileIn(folder), `${JSON.stringify(last)}\n`)
}
