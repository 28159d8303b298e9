import type { Config } from '../config.ts'

/** How requests are counted: `counts` is the Redis that processes share, `null` this process itself. */
export interface OpenLimits {
  readonly limits: { readonly counts: object | null } | null
  readonly close: () => Promise<void>
}

const nothingToClose = async (): Promise<void> => {}

/** Opens what `RATE_LIMITS` and `REDIS_URL` ask for; `limits` null: requests are not limited. */
export const openLimits = async ({ RATE_LIMITS, REDIS_URL }: Config): Promise<OpenLimits> => {
  if (RATE_LIMITS === 'off') return { limits: null, close: nothingToClose }
  if (REDIS_URL === '') return { limits: { counts: null }, close: nothingToClose }
  const { openRequestCounts } = await import('../adapters/request-counts/redis.ts')
  const { counts, close } = openRequestCounts(REDIS_URL)
  return { limits: { counts }, close }
}
