/** A queue of one: each piece of work waits for the one before it, whether that came to a good end or not. */
export const oneAfterTheOther = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let turn: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = turn.then(work)
    turn = next.catch(() => {})
    return next
  }
}
