/** Milliseconds between two turns: while there is nothing to do, and while there is more. */
export interface Pauses {
  readonly idle: number
  readonly busy: number
}

/** Does a piece of work again and again beside everything else; it says whether there is more. The returned function ends it, and waits for the turn that runs. */
export const keepTurning = (work: () => Promise<boolean>, pauses: Pauses): (() => Promise<void>) => {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const turn = async (): Promise<void> => {
    const isMore = await work()
    if (!isStopped) wait(isMore ? pauses.busy : pauses.idle)
  }
  const wait = (pause: number): void => {
    timer = setTimeout(() => {
      running = turn()
    }, pause).unref()
  }
  wait(pauses.busy)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await running
  }
}
