import { isAbroad } from '../../src/domain/abroad.ts'
import type { Expert } from '../../src/domain/expert.ts'
import type { Need } from '../../src/domain/need.ts'
import { refuse } from './refused.ts'

/** Whom a need is about to be shown to, and who has said that it may be. */
export interface Showing {
  readonly need: Pick<Need, 'sensitive'>
  /** `null`: an organisation at home. */
  readonly expert: Pick<Expert, 'country' | 'region'> | null
  readonly releasedBy: readonly string[]
  /** Account of whoever invites. */
  readonly by: string | null
}

/** Refuses to show a need abroad by one officer's word alone (four eyes), and a sensitive one by anybody's. */
export const refuseShowing = ({ need, expert, releasedBy, by }: Showing): void => {
  if (expert === null || !isAbroad(expert)) return
  if (need.sensitive) refuse('never abroad')
  if (!releasedBy.some((account) => account !== by)) refuse('release missing')
}
