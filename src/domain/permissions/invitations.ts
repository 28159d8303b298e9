import { officeOf } from '../audience.ts'
import type { Hat } from '../hat.ts'
import type { Role, Viewer } from '../viewer.ts'

/** Where a role may be given: in one's own organisation, in any of a park one's office looks after too, anywhere. */
type Where = 'own' | 'office' | 'any'

const everyRole: Readonly<Record<Role, Where>> = {
  enterprise: 'any',
  liaison: 'any',
  park: 'any',
  association: 'any',
  institution: 'any',
  expert: 'any',
  broker: 'any',
  administrator: 'any',
}

/** Which roles each may give to others, and where; what is not named may not be given: nobody gives what lies beyond his own reach. */
const givable: Readonly<Partial<Record<Viewer['role'], Readonly<Partial<Record<Role, Where>>>>>> = {
  enterprise: { enterprise: 'own' },
  institution: { institution: 'own' },
  association: { association: 'own' },
  park: { park: 'own', enterprise: 'office', liaison: 'office' },
  administrator: everyRole,
}

/** Whether somebody may give this hat; `park` is where the hat's organisation sits, `null` for nowhere. */
export const mayInvite = (
  viewer: Viewer,
  { role, organisationId }: Pick<Hat, 'role' | 'organisationId'>,
  park: string | null,
): boolean => {
  const where = givable[viewer.role]?.[role]
  if (where === undefined || where === 'any') return where === 'any'
  if (organisationId !== null && organisationId === viewer.organisationId) return true
  return where === 'office' && park !== null && (viewer.circles ?? []).includes(officeOf(park))
}
