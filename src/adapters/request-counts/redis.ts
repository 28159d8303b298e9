import { Redis } from 'ioredis'

/** Milliseconds a request waits for its count. */
const patience = 500

/** Where processes count requests together: handed to the limits as it is. */
export interface RequestCounts {
  readonly counts: object
  readonly close: () => Promise<void>
}

/** Counts in Redis at `redis://…`. While it is away, commands fail at once: nobody waits for a count. */
export const openRequestCounts = (url: string): RequestCounts => {
  const redis = new Redis(url, { commandTimeout: patience, maxRetriesPerRequest: 0, enableOfflineQueue: false })
  // It is asked again by itself; without a listener an error would end the process.
  redis.on('error', () => {})
  return { counts: redis, close: async () => redis.disconnect() }
}
