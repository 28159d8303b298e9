import { dayAfter } from '../../src/domain/day.ts'
import type { AnswersNote } from '../../src/domain/digest.ts'
import { masked } from '../../src/domain/masked.ts'
import type { Database } from '../../src/ports/database.ts'
import { handedBackIn, returnedIn } from '../../src/store/digests/answers.ts'
import { circlesAround, type Recipient } from './recipients.ts'
import { instant, officesIn } from './week.ts'

/** Of who was never written to, so many days are told. */
const firstDays = 7

/**
 * What was decided since somebody's last mail of what he waits for: results of his institution that a park returned, needs of
 * his parks that a level above answered. Whole days, each told in one mail; nothing where nothing was decided.
 */
export const answersFor = async (recipient: Recipient, day: string, db: Database): Promise<readonly AnswersNote[]> => {
  const first = recipient.lastDay ?? dayAfter(day, -firstDays)
  const span = { circles: circlesAround(recipient), from: instant(first), to: instant(day) }
  const worn = (role: 'institution' | 'park') => recipient.hats.filter((hat) => hat.role === role)
  const organisations = worn('institution').flatMap(({ organisationId }) => organisationId ?? [])
  const pools = worn('park').flatMap(({ circles }) => officesIn(circles))
  const returned = organisations.length === 0 ? [] : await returnedIn(db, { ...span, organisations })
  const handedBack = pools.length === 0 ? [] : await handedBackIn(db, { ...span, pools })
  if (returned.length + handedBack.length === 0) return []
  return [
    {
      of: 'answers',
      from: first,
      returned: returned.map((each) => ({
        ...each,
        title: masked(each.title),
        reason: each.reason && masked(each.reason),
      })),
      handedBack: handedBack.map((each) => ({ ...each, title: masked(each.title) })),
    },
  ]
}
