import type { HouseSpace } from './house-space.ts'
import type { OutsideSpace } from './outside-space.ts'

/** The spaces that are tended; `outside` null where no server is configured. */
export interface Tended {
  readonly house: HouseSpace
  readonly outside: OutsideSpace | null
  /** Told what goes on, in Chinese. */
  readonly say: (line: string) => void
}

/** Care that goes on beside a service. */
export interface Tending {
  /** Something was written: the libraries may have grown. */
  readonly afterChange: () => void
  /** Returns when what was begun has ended. */
  readonly stop: () => Promise<void>
}

const second = 1_000
/** Milliseconds: after the last of a row of writes; between looks at what is owed; after a failure. */
const pauses = { afterWrites: 10 * second, betweenLooks: 5 * second, afterFailure: 30 * second } as const

/** Moves to the configured model, pays owed vectors and learns anew when the libraries have grown, beside everything else. */
export const tend = ({ house, outside, say }: Tended): Tending => {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const running = new Set<Promise<void>>()
  const beside = (work: () => Promise<void>): Promise<void> => {
    const done = work().finally(() => running.delete(done))
    running.add(done)
    return done
  }
  const every = (milliseconds: number, work: () => Promise<void>): void => {
    const turn = (): void => {
      if (!isStopped) void beside(work).finally(() => setTimeout(turn, milliseconds).unref())
    }
    turn()
  }
  const learnAnew = async (): Promise<void> => {
    const learnt = await house.learnAnew().catch((error: Error) => say(`重新学习词向量失败：${error.message}`))
    if (learnt === true) say('资料已增多，词向量已重新学习')
  }
  const move = async (space: OutsideSpace): Promise<void> => {
    await space.settle().catch((error: Error) => say(error.message))
  }
  if (outside !== null) {
    every(pauses.afterFailure, () => move(outside))
    every(pauses.betweenLooks, () => outside.payOwed().catch(() => {}))
  }
  return {
    afterChange: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void beside(learnAnew), pauses.afterWrites).unref()
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      outside?.stop()
      // A move waits for its server, perhaps for minutes; what it has made is kept, and the rest can wait for the next start.
      await Promise.race([Promise.all(running), new Promise((resolve) => setTimeout(resolve, 2 * second).unref())])
    },
  }
}
