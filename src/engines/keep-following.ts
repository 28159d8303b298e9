import { changesChannel, pruneChanges } from '../store/indexing/index-changes.ts'
import type { Store } from './store.ts'

/** Milliseconds between looks: what a lost notice may cost. */
const betweenLooks = 1_000

/** Milliseconds between clearing away changes that everybody has read. */
const betweenPrunings = 600_000

/**
 * Follows what other processes write, as soon as the database tells of it and once a second besides, until the returned
 * function is called. What fails is tried again with the next look; nothing is followed where no other process can write.
 */
export const keepFollowing = async (
  { db, listen }: Pick<Store, 'db' | 'listen'>,
  follow: () => Promise<void>,
): Promise<() => Promise<void>> => {
  if (listen === null) return async () => {}
  let running: Promise<void> | null = null
  const look = (): void => {
    running ??= follow()
      .catch(() => {})
      .finally(() => {
        running = null
      })
  }
  const stopListening = await listen(changesChannel, look)
  const looking = setInterval(look, betweenLooks).unref()
  const pruning = setInterval(() => void pruneChanges(db).catch(() => {}), betweenPrunings).unref()
  return async () => {
    clearInterval(looking)
    clearInterval(pruning)
    await stopListening()
    await running
  }
}
