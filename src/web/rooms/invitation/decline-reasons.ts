import type { InvitationAnswer } from '../../api/engagement-links.ts'

/** Why an invitation is declined. */
export type DeclineReason = NonNullable<InvitationAnswer['reason']>

/** In the order they are offered: what is asked most, first. */
export const declineReasons: readonly DeclineReason[] = [
  'bad time',
  'off topic',
  'too far',
  'targets missed',
  'too early',
  'price',
  'known already',
  'not credible',
  'other',
]
