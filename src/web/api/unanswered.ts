import type { ProblemCause } from './problem.ts'

/** A write as it goes over the wire. */
export interface Write {
  readonly method: string
  readonly address: string
  readonly body: unknown
}

/** Whoever was told one of these does not know whether it was written. */
const unsure: readonly ProblemCause[] = ['offline', 'slow', 'starting', 'database away', 'broken']

const keys = new Map<string, { readonly address: string; readonly key: string }>()
const nameOf = ({ method, address, body }: Write): string => JSON.stringify([method, address, body])

/** The key of a write: when its answer never came, the very same one goes out under the key of then, and is written once. */
export const keyOf = (write: Write, fresh: string): string => keys.get(nameOf(write))?.key ?? fresh

/** Remembers a write that nobody knows about; an answer of its address ends the doubt about all that went there. */
export const noteOutcome = (write: Write, key: string, cause: ProblemCause | null): void => {
  const isUnsure = cause !== null && unsure.includes(cause)
  const settled = isUnsure ? [] : [...keys].filter(([, { address }]) => address === write.address)
  for (const [name] of settled) keys.delete(name)
  if (isUnsure) keys.set(nameOf(write), { address: write.address, key })
}
