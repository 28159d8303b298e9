import type { Expert } from '../../src/domain/expert.ts'
import type { LibraryRecord } from '../../src/domain/record-of.ts'
import type { Database } from '../../src/ports/database.ts'
import { runningOf } from '../../src/store/engagements/engagements.ts'

/** The expert with what is left of his capacity while these engagements run; what is told once stays as it was told. */
export const leftOf = (expert: Expert, running: ReadonlyMap<string, number>): Expert => {
  const taken = running.get(expert.id) ?? 0
  return expert.capacity === null || taken === 0
    ? expert
    : { ...expert, capacity: Math.max(0, expert.capacity - taken) }
}

/** Records as they can be proposed now: each expert with what is left of his capacity. */
export const withCapacityLeft = async <R extends LibraryRecord>(
  records: readonly R[],
  db: Database,
): Promise<readonly R[]> => {
  const limited = records.filter((record) => 'capacity' in record && record.capacity !== null)
  const running = await runningOf(
    db,
    limited.map(({ id }) => id),
  )
  return running.size === 0
    ? records
    : records.map((record) => ('capacity' in record ? (leftOf(record, running) as R) : record))
}
