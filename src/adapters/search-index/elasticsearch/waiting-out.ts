import { setTimeout } from 'node:timers/promises'
import { type Fault, failureOf } from './failures.ts'

/** How often something is asked while shards are missing, first after so many milliseconds, then after twice as long. */
const patience = { attempts: 6, pause: 150 } as const

/** Asks, and again while a node that was lost is being replaced; throws `ExpectedFailure` for any other fault, or when it lasts. */
export const waitingOut = async <T>(ask: () => Promise<T>, faultIn: (answer: T) => Fault | null): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask()
    const fault = faultIn(answer)
    if (fault === null) return answer
    if (fault.status !== 503 || attempt === patience.attempts) throw failureOf(fault)
    await setTimeout(patience.pause * 2 ** (attempt - 1))
  }
}
