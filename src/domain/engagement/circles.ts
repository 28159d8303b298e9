import { type Audience, accountOnly, administration, officeOf, organisationMembers } from '../audience.ts'
import type { Engagement } from '../engagement.ts'

/**
 * Who may know of an engagement: the firm of the need, the office of its park (where there is none, the administration),
 * whoever it was handed to, the upper level once it was left lying; whoever is invited, from the invitation on. Nobody else.
 */
export const circlesOfEngagement = (engagement: Engagement): readonly Audience[] => {
  const { organisationId, pool, owner, broker, partner, state, escalatedTo } = engagement
  const firm = organisationId === null ? [] : [organisationMembers(organisationId)]
  const handed = [owner, broker].flatMap((account) => (account === null ? [] : [accountOnly(account)]))
  const invited = partner === null || state === 'proposed' ? [] : [partner]
  const office = pool === null ? administration : officeOf(pool)
  return [...new Set([...firm, office, ...handed, ...invited, ...escalatedTo])].sort()
}
