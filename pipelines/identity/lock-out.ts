import { createHash } from 'node:crypto'
import type { Database } from '../../src/ports/database.ts'
import { countAttempt, forgiveAttempt, isHeld, type LockOutRule } from '../../src/store/identity/attempts.ts'

const day = 86_400

/** Many share the address of a park's network: it bears more than an account. */
const rules = {
  account: { free: 5, wait: 30, longest: 900, memory: day },
  address: { free: 30, wait: 30, longest: 3_600, memory: day },
} as const satisfies Readonly<Record<string, LockOutRule>>
type Subject = keyof typeof rules

/** Whose attempt it is: the account it is for, and the caller's address. */
export interface Attempt {
  readonly email: string
  readonly address: string
}

interface LockOutPorts {
  readonly db: Database
  readonly now: () => string
}

/** Counts an attempt and answers 0, or how many seconds are still to be waited: then it is not to be looked at. */
export const beginAttempt = async (attempt: Attempt, { db, now }: LockOutPorts): Promise<number> => {
  const at = now()
  for (const subject of ['address', 'account'] as const) {
    const openFrom = await countAttempt(db, keyOf(subject, attempt), { at, rule: rules[subject] })
    if (openFrom !== null) return Math.max(1, Math.ceil((Date.parse(openFrom) - Date.parse(at)) / 1000))
  }
  return 0
}

/** The attempt went well. An address gets only this one back: an account of one's own must not buy guesses at others. */
export const forgive = async (attempt: Attempt, { db }: LockOutPorts): Promise<void> => {
  await forgiveAttempt(db, keyOf('address', attempt), false)
  await forgiveAttempt(db, keyOf('account', attempt), true)
}

/** Whether the next attempt will not be looked at. */
export const isLocked = async (attempt: Attempt, { db, now }: LockOutPorts): Promise<boolean> => {
  const subjects = (['account', 'address'] as const).map((subject) => keyOf(subject, attempt))
  return isHeld(db, subjects, now())
}

/** Under which failed attempts at the accounts of these addresses are counted. */
export const attemptSubjects = (emails: readonly string[]): readonly string[] =>
  emails.flatMap((email) => [email, `reset ${email}`]).map((email) => keyOf('account', { email, address: '' }))

// Who failed is nobody's business, and an e-mail address may be the name of a person.
const keyOf = (subject: Subject, { email, address }: Attempt): string =>
  createHash('sha256')
    .update(`${subject} ${subject === 'account' ? email.trim().toLowerCase() : address}`)
    .digest('hex')
