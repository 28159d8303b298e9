import type { Embedder } from '../../ports/embedder.ts'

/** When an embedder is given up on, and when it is tried again. */
export interface BreakerOptions {
  /** Failures in a row; one that asking again cannot mend counts as all of them. */
  readonly failures: number
  /** Milliseconds to the first probe; doubled after each that fails. */
  readonly firstPause: number
  readonly longestPause: number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Told when it is given up on, and why. */
  readonly onOpen: (reason: Error) => void
  /** Told when it answers again. */
  readonly onClose: () => void
}

/** An embedder that, while its server is away, fails at once instead of letting people wait, and finds out by itself when it is back. */
export interface Breaker {
  readonly embedder: Embedder
  /** Why it is given up on; `null` while it answers. */
  readonly openedBy: () => Error | null
  /** Ends the probing. */
  readonly stop: () => void
}

/** What is asked to find out: no text of anybody. */
const probeText = '材料'

/** Circuit breaker (Nygard, Release It!, 2007) with probes of its own, so that it heals without a question. */
export const circuitBreaker = (embedder: Embedder, options: BreakerOptions): Breaker => {
  let failed = 0
  let openedBy: Error | null = null
  let isStopped = false
  const probe = async (): Promise<void> => {
    for (let pause = options.firstPause; !isStopped; pause = Math.min(2 * pause, options.longestPause)) {
      await options.wait(pause)
      const answers = await embedder.embed([probeText]).then(
        () => true,
        (error: Error) => {
          openedBy = error
          return false
        },
      )
      if (answers) break
    }
    if (isStopped) return
    failed = 0
    openedBy = null
    options.onClose()
  }
  const count = (error: Error): void => {
    failed += 'isLasting' in error && error.isLasting === true ? options.failures : 1
    if (failed < options.failures || openedBy !== null) return
    openedBy = error
    options.onOpen(error)
    void probe()
  }
  return {
    embedder: {
      ...embedder,
      embed: async (texts) => {
        if (openedBy !== null) throw openedBy
        try {
          const vectors = await embedder.embed(texts)
          failed = 0
          return vectors
        } catch (error) {
          count(error as Error)
          throw error
        }
      },
    },
    openedBy: () => openedBy,
    stop: () => {
      isStopped = true
    },
  }
}
