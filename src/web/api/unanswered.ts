import type { ProblemCause } from './problem.ts'

/** A write as it goes over the wire. */
export interface Write {
  readonly method: string
  readonly address: string
  readonly body: unknown
}

/** A write whose answer got lost, the key it went under, and the account that sent it. */
export interface Lost extends Write {
  readonly key: string
  readonly account: string
}

/** Whoever was told one of these does not know whether it was written. */
const unsure: readonly ProblemCause[] = ['offline', 'slow', 'starting', 'database away', 'broken']
/** Said before anybody looked at what was sent: they settle nothing about an earlier try. */
const unheard: readonly ProblemCause[] = ['signed out', 'too many']

// In this tab, through a reload: who reloads a page that hangs sends the same once more. Nobody sends what another wrote.
const place = 'zhiqiao.unanswered'
// A browser that forbids storage, and what is too large for it, are remembered as long as the page stands.
let lost: readonly Lost[] = []
try {
  lost = JSON.parse(sessionStorage.getItem(place) ?? '[]') as readonly Lost[]
} catch {}
const remember = (now: readonly Lost[]): void => {
  lost = now
  try {
    if (now.length === 0) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify(now))
  } catch {}
}

let writer = ''
/** Who writes from now on, by the id of the account. */
export const setWriter = (account: string): void => {
  writer = account
}

const nameOf = ({ method, address, body }: Write): string => JSON.stringify([method, address, body])
const isAt = (at: Write, { method, address, account }: Lost): boolean =>
  method === at.method && address === at.address && account === writer

/** The key of a write: when its answer never came, the very same one goes out under the key of then, and is written once. */
export const keyOf = (write: Write, fresh: string): string =>
  lost.find((each) => isAt(write, each) && nameOf(each) === nameOf(write))?.key ?? fresh

/** What was sent there before and never answered, in other words than these; the last one. */
export const lostAt = (write: Write): Lost | null =>
  lost.findLast((each) => isAt(write, each) && nameOf(each) !== nameOf(write)) ?? null

/** Remembers a write that nobody knows about; an answer of its address ends the doubt about all that went there. */
export const noteOutcome = (write: Write, key: string, cause: ProblemCause | null): void => {
  if (cause !== null && unheard.includes(cause)) return
  if (cause === null || !unsure.includes(cause)) remember(lost.filter((each) => !isAt(write, each)))
  else if (keyOf(write, '') === '') remember([...lost, { ...write, key, account: writer }])
}
