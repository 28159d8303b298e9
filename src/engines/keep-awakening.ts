import { awaken } from '../../pipelines/awaken.ts'
import type { MatchPorts } from '../../pipelines/match.ts'

/** Milliseconds between looks, and while there is more to do. */
const pauses = { idle: 60_000, busy: 10_000 } as const

/** Holds what comes in against the sleeping needs, a block at a time, beside everything else, until the returned function is called. */
export const keepAwakening = (ports: () => MatchPorts): (() => Promise<void>) => {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const turn = async (): Promise<void> => {
    // A database that is away for a while is asked again with the next look.
    const done = await awaken(ports()).catch(() => null)
    if (!isStopped) wait(done?.left === true ? pauses.busy : pauses.idle)
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
