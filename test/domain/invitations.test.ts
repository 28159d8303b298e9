import { describe, expect, it } from 'vitest'
import { mayInvite } from '../../src/domain/permissions/invitations.ts'
import { roles } from '../../src/domain/viewer.ts'
import { parkOf, people } from '../http/matrix/people.ts'
import { fc } from '../support/fast-check.ts'

const own: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['enterprise@a'],
  institution: ['institution@a'],
  association: ['association@s'],
  park: ['enterprise@a', 'enterprise@b', 'enterprise@q', 'liaison@a', 'liaison@b', 'liaison@q', 'park@q'],
}
const parks: Readonly<Record<string, string>> = parkOf

describe('an invitation', () => {
  it('gives what lies within the reach of whoever writes it, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.constantFrom(...roles),
        fc.constantFrom('a', 'b', 'c', 'd', 'l', 'q', 's', null),
        (viewer, role, organisationId) => {
          const park = organisationId === null ? null : (parks[organisationId] ?? null)
          const expected = viewer.role === 'administrator' || own[viewer.role]?.includes(`${role}@${organisationId}`)
          expect(mayInvite(viewer, { role, organisationId }, park)).toBe(expected === true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
