import type { Generated } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { Escalation } from '../domain/engagement/escalation.ts'
import type { EngagementEvent, EngagementProblem, EngagementRating } from '../domain/engagement/log.ts'
import type { EngagementOutcome } from '../domain/engagement/outcome.ts'
import type { Engagement } from '../domain/engagement.ts'

/** How a firm is reached. */
export interface FirmContact {
  readonly contactName: string | null
  readonly contactPhone: string | null
  readonly contactEmail: string | null
}

/** An engagement as a row: who may know of it, and how the firm is reached, stand beside it. */
export type EngagementRow = Engagement & FirmContact & { readonly audience: readonly Audience[] }

/** A line of the log, numbered in the order it came. */
export type EngagementEventRow = EngagementEvent & { readonly sequence: Generated<number> }

/** An officer's word that a need may be shown abroad. */
export interface EngagementReleaseRow {
  readonly engagementId: string
  readonly accountId: string
  readonly at: string
}

/** What a link is for: to answer an invitation, or to say whether the need was solved. */
export type LinkPurpose = 'invitation' | 'solved'

/** A link that opens once, without an account. */
export interface EngagementLinkRow {
  readonly tokenHash: string
  readonly engagementId: string
  readonly purpose: LinkPurpose
  readonly sentTo: string
  readonly sent: string
  readonly expires: string
  readonly spent: string | null
  readonly fate: 'used' | 'replaced' | null
}

/** A file that belongs to an engagement; its bytes lie under their hash. */
export interface EngagementAttachmentRow {
  readonly id: string
  readonly engagementId: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  readonly by: string | null
  readonly at: string
}

/** The tables of engagements. */
export interface EngagementTables {
  readonly engagements: EngagementRow
  readonly engagementEvents: EngagementEventRow
  readonly engagementProblems: EngagementProblem
  readonly engagementOutcomes: EngagementOutcome
  readonly engagementRatings: EngagementRating
  readonly engagementReleases: EngagementReleaseRow
  readonly engagementLinks: EngagementLinkRow
  readonly engagementEscalations: Escalation
  readonly engagementAttachments: EngagementAttachmentRow
}
