import type { Hat } from '../../api/session.ts'

/** Every role that somebody may have in an organisation, as a list is to offer them. */
export const roles = [
  'enterprise',
  'liaison',
  'park',
  'association',
  'institution',
  'expert',
  'broker',
  'administrator',
] as const satisfies readonly Hat['role'][]
