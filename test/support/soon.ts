import { vi } from 'vitest'

/** Waits until an expectation holds: long enough for a busy machine, looking often enough for a fast one. */
export const soon = (expectation: () => unknown): Promise<unknown> =>
  vi.waitFor(expectation, { timeout: 60_000, interval: 5 })
