import type { NeedState } from './need.ts'
import { needVerbs } from './need-moves.ts'
import type { Viewer } from './viewer.ts'

/** How a liaison heard of a need that he writes down for a firm. */
export const proxyChannels = ['电话', '走访', '来访', '会议', '微信', '邮件', '其他'] as const
export type ProxyChannel = (typeof proxyChannels)[number]

/** Who else agreed to a need that was written down for a firm: a member of it, whoever got the link, the park's office. */
export const confirmers = ['member', 'link', 'park'] as const
export type Confirmer = (typeof confirmers)[number]

/** 代录: a need that somebody wrote down for a firm. */
export interface NeedProxy {
  readonly needId: string
  /** Account of whoever wrote it. */
  readonly accountId: string
  /** The firm that has the need, as it was then. */
  readonly organisationId: string
  readonly channel: ProxyChannel
  /** ISO 8601. */
  readonly at: string
  /** `null` until the firm or its park agreed: until then it is published to nobody. */
  readonly confirmedBy: Confirmer | null
  readonly confirmedAt: string | null
}

/**
 * What can happen to a need. `begin` is its first line, `import` when it came in a file; `confirm`: a firm or its park
 * agreed to what was written for it.
 */
export const needDeeds = [...needVerbs, 'begin', 'import', 'confirm', 'name reviewer', 'remove reviewer'] as const
export type NeedDeed = (typeof needDeeds)[number]

/** One line of a need's history. */
export interface NeedEvent {
  readonly needId: string
  readonly deed: NeedDeed
  /** `null` before there was one. */
  readonly fromState: NeedState | null
  readonly toState: NeedState
  /** ISO 8601. */
  readonly at: string
  /** `null`: nobody with an account. */
  readonly accountId: string | null
  readonly role: Viewer['role']
  readonly organisationId: string | null
  /** In the words of whoever did it; `null`: none given. */
  readonly reason: string | null
  /** Published to whom, escalated to whom, merged into what, confirmed how: ids and words of ours, never a text of the need. */
  readonly detail: string | null
}
