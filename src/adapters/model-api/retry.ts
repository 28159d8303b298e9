import type { ModelApiFailure } from './failure.ts'

/** How failed calls are repeated. */
export interface Patience {
  /** Calls in all, the first included. */
  readonly attempts: number
  /** Milliseconds; a server that asks for longer is given up on. */
  readonly longestWait: number
  /** 0 up to 1, for the jitter. */
  readonly chance: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Before the second call, doubled before each that follows. */
const firstWait = 500

/**
 * Calls until it succeeds. Waits what the server asked for, and otherwise doubles; with «equal jitter» (Brooker, AWS
 * Architecture Blog, 2015), so that callers who failed together do not return together.
 */
export const retrying = async <T>(
  call: () => Promise<T>,
  failureOf: (error: unknown) => ModelApiFailure,
  patience: Patience,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    const outcome = await call().then(
      (value) => ({ value }),
      (error: unknown) => ({ failure: failureOf(error) }),
    )
    if ('value' in outcome) return outcome.value
    const { failure } = outcome
    const pause = pauseAfter(failure, attempt, patience.chance)
    if (failure.isLasting || attempt >= patience.attempts || pause > patience.longestWait) throw failure
    await patience.wait(pause)
  }
}

const pauseAfter = ({ retryAfter }: ModelApiFailure, attempt: number, chance: () => number): number => {
  const doubled = firstWait * 2 ** (attempt - 1)
  // Never earlier than asked for.
  return retryAfter === null ? (doubled * (1 + chance())) / 2 : retryAfter + (firstWait * chance()) / 2
}
