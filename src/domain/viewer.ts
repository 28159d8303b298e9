import { type Audience, everyone } from './audience.ts'

/**
 * What somebody is here: enterprise 企业人员, liaison 联络员, park 园区科协, association 上级科协, institution 高校院所或学会,
 * expert 专家, broker 技术经理人, administrator 管理员.
 */
export const roles = [
  'enterprise',
  'liaison',
  'park',
  'association',
  'institution',
  'expert',
  'broker',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** What an account has to do before anything else is open to it. */
export type Owed = 'password' | 'second factor' | 'code'

/** Whoever asks, in the hat he wears now. */
export interface Viewer {
  /** `null`: nobody has signed in. */
  readonly accountId: string | null
  /** `visitor` has not signed in; `house` is a command or a journey of the house itself. */
  readonly role: Role | 'visitor' | 'house'
  readonly organisationId: string | null
  /** The circles he is in; `null`: he sees everything. */
  readonly circles: readonly Audience[] | null
  /** He comes with a key that is for reading. */
  readonly mayOnlyRead?: true
  /** He has signed in, and is a visitor until he has done this. */
  readonly owes?: Owed
}

/** The house itself: commands, nightly work. */
export const house: Viewer = { accountId: null, role: 'house', organisationId: null, circles: null }

/** Somebody who has not signed in. */
export const visitor: Viewer = { accountId: null, role: 'visitor', organisationId: null, circles: [everyone] }
