/** Wakes one waiter; a ring while nobody waits is not lost, the next wait ends at once. */
export interface Bell {
  ring(): void
  /** Ends at the next ring, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/** A bell for one waiter. */
export const newBell = (): Bell => {
  let rung = false
  let wake = () => {}
  return {
    ring: () => {
      rung = true
      wake()
    },
    wait: async (milliseconds) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      wake = resolve
      const timer = setTimeout(resolve, milliseconds)
      if (!rung) await promise
      clearTimeout(timer)
      rung = false
    },
  }
}
