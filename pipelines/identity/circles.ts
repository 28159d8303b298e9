import {
  type Audience,
  abroad,
  accountOnly,
  administration,
  everyone,
  expertOnly,
  officeOf,
  organisationMembers,
  parkMembers,
  regionMembers,
} from '../../src/domain/audience.ts'
import type { Hat } from '../../src/domain/hat.ts'
import type { OrganisationEdge, Relation } from '../../src/domain/organisation-graph.ts'
import { placesAround } from '../../src/text/region.ts'

/** Where a hat's organisation stands. */
export interface Standing {
  readonly region: string | null
  /** Edges that begin at the organisation. */
  readonly edges: readonly OrganisationEdge[]
  /** An expert outside of the mainland: a need reaches him only once it is released to him. */
  readonly isAbroad?: boolean
}

/** The circles of somebody in a hat: whose records he may read. */
export const circlesOf = (accountId: string, hat: Hat, standing: Standing): readonly Audience[] =>
  standing.isAbroad === true
    ? [abroad, accountOnly(accountId), ...himself(hat)]
    : [...new Set([everyone, accountOnly(accountId), ...byRole[hat.role](hat, standing)])]

const himself = ({ expertId }: Hat): readonly Audience[] => (expertId === null ? [] : [expertOnly(expertId)])

const own = ({ organisationId }: Hat, of: (id: string) => Audience): readonly Audience[] =>
  organisationId === null ? [] : [of(organisationId)]

const along = ({ edges }: Standing, relation: Relation): readonly string[] =>
  edges.filter((edge) => edge.relation === relation).map(({ otherId }) => otherId)

const around = ({ region }: Standing): readonly Audience[] =>
  region === null ? [] : placesAround(region).map(regionMembers)

const member = (hat: Hat, standing: Standing): readonly Audience[] => [
  ...own(hat, organisationMembers),
  ...[...along(standing, 'located-in'), ...along(standing, 'looks-after')].map(parkMembers),
  ...around(standing),
]

// An upper level looks after no park: it reads a need in full once that was escalated to its office.
const byRole: Readonly<Record<Hat['role'], (hat: Hat, standing: Standing) => readonly Audience[]>> = {
  enterprise: member,
  institution: member,
  liaison: (hat, standing) => [...member(hat, standing), ...along(standing, 'serves').map(organisationMembers)],
  park: (hat, standing) => [
    ...member(hat, standing),
    ...own(hat, officeOf),
    ...along(standing, 'looks-after').map(officeOf),
  ],
  association: (hat, standing) => [...own(hat, organisationMembers), ...own(hat, officeOf), ...around(standing)],
  expert: (hat, standing) => [...member(hat, standing), ...himself(hat)],
  broker: (hat, standing) => [...own(hat, organisationMembers), ...around(standing)],
  administrator: () => [administration],
}
