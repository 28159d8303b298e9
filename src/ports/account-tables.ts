import type { Hat } from '../domain/hat.ts'
import type { OrganisationEdge } from '../domain/organisation-graph.ts'

/** Somebody who may sign in. */
export interface AccountRow {
  readonly id: string
  /** In lower case. */
  readonly email: string
  readonly name: string
  /** Argon2id; `null` until a password was chosen. */
  readonly passwordHash: string | null
  /** Whether the password was chosen by somebody else and must be changed. */
  readonly owesPassword: boolean
  /** Base32; `null` without a second factor. */
  readonly totpSecret: string | null
  /** One that was asked for, before its first code. */
  readonly totpPending: string | null
  /** The last step whose code was used. */
  readonly totpStep: number | null
  /** Invented, of the sample data. */
  readonly demo: boolean
  readonly disabled: boolean
  /** Whether recommendations to him may rest on what he did here; false: he refused. */
  readonly personalised: boolean
  readonly created: string
}

/** A hat of an account. */
export type MembershipRow = Hat & { readonly accountId: string }

/** `tokenHash` is the SHA-256 of what the browser holds; `id` is what a list shows. */
export interface SessionRow {
  readonly tokenHash: string
  readonly id: string
  readonly accountId: string
  /** The hat that is worn. */
  readonly membershipId: string | null
  readonly created: string
  /** Last use, to the minute. */
  readonly seen: string
  readonly address: string
  /** The browser, as it calls itself. */
  readonly agent: string
  /** How he came by another service: with a second factor it vouches for, with none, or with a code of ours still owed; `null`: by password. */
  readonly signOn: 'plain' | 'vouched' | 'code owed' | null
}

/** Who somebody is at a service that vouches for people. */
export interface OutsideIdentityRow {
  readonly issuer: string
  readonly subject: string
  readonly accountId: string
  readonly linked: string
}

/** A sign-on by such a service that is under way; `tokenHash` is the SHA-256 of what the browser holds, `invitation` of a link's token. */
export interface SignOnRow {
  readonly tokenHash: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly invitation: string | null
  /** A page of ours that he was sent from; `null`: none. */
  readonly next: string | null
  readonly expires: string
}

/** What a system may do with its key. */
export const keyScopes = ['read', 'write'] as const
export type KeyScope = (typeof keyScopes)[number]

/** A key of a system, in a hat of an account. */
export interface ApiKeyRow {
  readonly tokenHash: string
  readonly id: string
  readonly accountId: string
  readonly membershipId: string
  readonly name: string
  readonly scope: KeyScope
  readonly created: string
  readonly expires: string
  readonly used: string | null
}

/** A link by which a password is chosen, once. */
export interface AccountLinkRow {
  readonly tokenHash: string
  readonly accountId: string
  readonly expires: string
}

/** Failed attempts of a subject, since the last that went well. */
export interface AttemptsRow {
  readonly subject: string
  readonly failures: number
  readonly last: string
  /** The next attempt is not looked at before. */
  readonly openFrom: string
}

/** The tables of people and of how organisations belong together; `organisationGraph` is a view. */
export interface AccountTables {
  readonly accounts: AccountRow
  readonly memberships: MembershipRow
  readonly sessions: SessionRow
  readonly outsideIdentities: OutsideIdentityRow
  readonly signOns: SignOnRow
  readonly apiKeys: ApiKeyRow
  readonly accountLinks: AccountLinkRow
  readonly attempts: AttemptsRow
  readonly organisationEdges: OrganisationEdge
  readonly organisationGraph: OrganisationEdge
}
