import type { Role } from './viewer.ts'

/** What somebody is, and where. One person may have several, and wears one at a time. */
export interface Hat {
  readonly id: string
  readonly role: Role
  /** `null` for an administrator. */
  readonly organisationId: string | null
  /** The expert he is; `null` in every other role. */
  readonly expertId: string | null
}

/** Roles that see what others have confided to them: a password alone does not open them in production. */
const guarded: readonly Role[] = ['park', 'association', 'administrator']

/** Whether one of the hats asks for a second factor. */
export const asksSecondFactor = (hats: readonly Hat[]): boolean => hats.some(({ role }) => guarded.includes(role))
