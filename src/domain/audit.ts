import type { Action } from './permissions/table.ts'
import type { Viewer } from './viewer.ts'

/** What is done with an account; what was seen and written is named by the action of the route. */
export const accountActs = [
  'sign in',
  'fail to sign in',
  'be locked out',
  'sign out',
  'end session',
  'change hat',
  'change password',
  'ask for a link',
  'choose password by link',
  'begin second factor',
  'confirm second factor',
  'renew recovery codes',
  'make key',
  'revoke key',
  'invite',
  'disable account',
  'enable account',
  'take role',
  'reset second factor',
  'end sessions of account',
  'lift waiting of account',
  'send link to account',
  'correct own name',
  'change personalisation',
  'export personal data',
  'delete person',
] as const
export type AccountAct = (typeof accountActs)[number]
export type AuditedAct = Action | AccountAct

/** Something somebody did, or saw: ids and names of fields, never a text. */
export interface AuditEntry {
  /** ISO 8601. */
  readonly at: string
  readonly accountId: string | null
  readonly role: Viewer['role']
  readonly organisationId: string | null
  readonly action: AuditedAct
  /** Of the records; `null` when it was about none of the libraries. */
  readonly kind: string | null
  readonly recordIds: readonly string[]
  /** Names of the fields that were sent. */
  readonly fields: readonly string[]
}

/** An entry in its place in the chain. */
export interface AuditRow extends AuditEntry {
  /** From 1, without a gap. */
  readonly sequence: number
  /** Hash of the row before; of the first one, `beginning`. */
  readonly previousHash: string
  /** SHA-256 of everything else, in hex. */
  readonly hash: string
}

/** A row that is known to have been there: what is cut off behind it is missed. */
export type AuditAnchor = Pick<AuditRow, 'sequence' | 'hash'>

/** Where a chain is broken. */
export interface AuditFault {
  /** Of the first row that is not what follows from those before it; one past the last when the end is missing. */
  readonly sequence: number
  readonly why: 'missing or out of order' | 'changed' | 'cut off' | 'rewritten'
}
