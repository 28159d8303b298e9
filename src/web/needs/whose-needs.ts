import type { NeedQuery } from '../api/needs.ts'
import type { Session } from '../api/session.ts'

/** Which needs are those of the hat one wears: of the firm; for whoever works at a park, of the park. */
export const whoseNeeds = (session: Session | null): NeedQuery => {
  const hat = session?.hats.find(({ id }) => id === session.hat)
  if (hat?.organisationId == null) return {}
  return hat.role === 'enterprise' ? { organisationId: [hat.organisationId] } : { pool: [hat.organisationId] }
}
