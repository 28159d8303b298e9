import type { StepRefusal } from '../../src/domain/engagement.ts'
import type { RefusalCode } from '../../src/domain/match.ts'

/** Why something about an engagement is not done. */
export type EngagementRefusalCode =
  | StepRefusal
  | RefusalCode
  | 'need not open'
  | 'engaged already'
  | 'nobody to invite'
  | 'no address'
  | 'release missing'
  | 'release not needed'
  | 'never abroad'
  | 'not named for it'
  | 'link unknown'
  | 'link expired'
  | 'link used'
  | 'link replaced'
  | 'link for something else'
  | 'not agreed'
  | 'not met'
  | 'no such problem'
  | 'no such outcome'
  | 'no such account'

/** Thrown inside a transaction, so that nothing of it is kept. */
export class EngagementRefused extends Error {
  readonly code: EngagementRefusalCode

  constructor(code: EngagementRefusalCode) {
    super(code)
    this.name = 'EngagementRefused'
    this.code = code
  }
}

/** Refuses. */
export const refuse = (code: EngagementRefusalCode): never => {
  throw new EngagementRefused(code)
}
