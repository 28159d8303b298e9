import { isServerAway } from '../adapters/database/postgres-failures.ts'
import { PartAway, type PartOnServer } from '../domain/failure.ts'

/** The part whose being away an error tells of; `null` when it tells of something else. */
export const partAway = (error: unknown): PartOnServer | null => {
  if (error instanceof PartAway) return error.part
  return isServerAway(error) ? 'database' : null
}
