import type { Audience } from '../../../src/domain/audience.ts'
import type { Viewer } from '../../../src/domain/viewer.ts'

/** Owners of the records: a is one's own, b sits in the same park, c in another, d in another region. */
export const owners = ['a', 'b', 'c', 'd'] as const
export type Owner = (typeof owners)[number]
export const parkOf = { a: 'p1', b: 'p1', c: 'p2', d: 'p3' } as const

const person = (role: Viewer['role'], organisationId: string | null, circles: readonly Audience[]): Viewer => ({
  accountId: role === 'visitor' ? null : role,
  role,
  organisationId,
  circles: ['everyone', ...circles, ...(role === 'visitor' ? [] : [`account:${role}`])],
})

const memberOfA = ['organisation:a', 'park:p1', 'region:江苏省盐城市', 'region:江苏省']

/** One of every role; the broker was let in to what is b's. */
export const people: readonly Viewer[] = [
  person('visitor', null, []),
  person('enterprise', 'a', memberOfA),
  person('liaison', 'l', ['organisation:l', ...memberOfA]),
  person('park', 'q', ['organisation:q', 'office:q', 'office:p1', 'park:p1', 'region:江苏省盐城市', 'region:江苏省']),
  person('association', 's', ['organisation:s', 'office:s', 'region:江苏省']),
  person('institution', 'a', memberOfA),
  person('expert', 'a', [...memberOfA, 'expert:expert-a']),
  person('broker', 'k', ['organisation:k', 'region:江苏省']),
  person('administrator', null, ['administration']),
]

const a: readonly Owner[] = ['a']
const inPark: readonly Owner[] = ['a', 'b']
type Reaches = Readonly<Partial<Record<Viewer['role'], readonly Owner[]>>>
const parkAnd = (more: Reaches): Reaches => ({ park: inPark, administrator: owners, ...more })

/** Whose records each may read, when they are for their owner alone. Written by hand, not asked of the code. */
export const sees: Reaches = parkAnd({ enterprise: a, liaison: a, institution: a, expert: a, broker: ['b'] })

const writesNeeds = parkAnd({ enterprise: a, liaison: a })
const writesOffers = parkAnd({ institution: a })
const talks = parkAnd({ enterprise: a, liaison: a, institution: a, expert: a, broker: ['b'] })

/** Whose engagements each knows of: the administrator is none of those they are between. */
export const knows: Reaches = { ...sees, administrator: [] }

const everybodySignedIn: Reaches = Object.fromEntries(
  people.filter(({ role }) => role !== 'visitor').map(({ role }) => [role, owners]),
)
const officers = parkAnd({})
const caseworkers = parkAnd({ broker: ['b'] })

/** Whose records each may do this to; an action that is not here is for everybody. */
export const does: Readonly<Record<string, Reaches>> = {
  'see statistics': parkAnd({ association: owners }),
  'file yearly figures': { park: owners, association: owners },
  'review yearly figures': { association: owners },
  'create need': writesNeeds,
  'submit need': writesNeeds,
  'return need': parkAnd({}),
  'publish need': parkAnd({ association: [] }),
  'take up need': parkAnd({ association: [], broker: ['b'] }),
  'settle need': { ...writesNeeds, association: [], broker: ['b'] },
  'escalate need': parkAnd({ association: [] }),
  'hand back need': parkAnd({ association: [] }),
  'recall need': writesNeeds,
  'withdraw need': writesNeeds,
  'merge need': parkAnd({}),
  'seal need': writesNeeds,
  'unseal need': writesNeeds,
  'confirm need': { enterprise: a, park: inPark },
  'ask the firm to confirm need': { liaison: a, park: inPark },
  'see history of need': { ...writesNeeds, association: [], broker: ['b'] },
  'see reviewers of need': { ...writesNeeds, broker: ['b'] },
  'name reviewers of need': writesNeeds,
  'see numbers of needs': { park: owners, association: owners, administrator: owners },
  'replace need': { ...writesNeeds, broker: ['b'] },
  'remove need': writesNeeds,
  'create result': writesOffers,
  'replace result': writesOffers,
  'remove result': writesOffers,
  'create expert': writesOffers,
  'replace expert': { ...writesOffers, expert: a },
  'remove expert': writesOffers,
  'see oneself as expert': { expert: a },
  'change oneself as expert': { expert: a },
  'create organisation': parkAnd({}),
  'replace organisation': parkAnd({ enterprise: a, institution: a }),
  'remove organisation': { administrator: owners },
  'give feedback': talks,
  'withdraw feedback': talks,
  'see feedback': talks,
  'list shortlists': { park: owners, association: owners, administrator: owners },
  'read shortlist': { ...officers, association: [] },
  'create shortlist': { ...officers, association: [] },
  'change shortlist': { ...officers, association: [] },
  'approve shortlist': { ...officers, association: [] },
  'plan trip': { ...officers, association: [] },
  'list chains': { park: owners, association: owners, administrator: owners },
  'read chain': { ...officers, association: [] },
  'create chain': { ...officers, association: [] },
  'change chain': { ...officers, association: [] },
  'remove chain': { ...officers, association: [] },
  'list events': { park: owners, association: owners, administrator: owners },
  'read event': { ...officers, association: [] },
  'create event': { ...officers, association: [] },
  'change event': { ...officers, association: [] },
  'list engagements': everybodySignedIn,
  'read engagement': everybodySignedIn,
  'see outcomes': everybodySignedIn,
  'list bounties': everybodySignedIn,
  'read bounty': everybodySignedIn,
  'create bounty': officers,
  'advance bounty': officers,
  'bid for bounty': { enterprise: owners, institution: owners, expert: owners, broker: owners },
  // The broker is of the panel of one.
  'judge bounty': { broker: ['b'], enterprise: [], park: [], association: [], institution: [], expert: [] },
  'create engagement': caseworkers,
  'change engagement': caseworkers,
  'advance engagement': caseworkers,
  'record engagement': { ...caseworkers, enterprise: a, liaison: a },
  'invite for engagement': officers,
  'release engagement': officers,
  // The firm is a university here, too: it does not answer for its expert.
  'answer engagement': { expert: a, institution: [] },
  'confirm engagement': { enterprise: a },
  'rate engagement': { enterprise: a, institution: a, expert: a },
  'see contacts of engagement': { ...caseworkers, enterprise: a, institution: a, expert: a },
  'see selection of results': writesOffers,
  'select result': parkAnd({}),
  import: writesOffers,
  administer: { administrator: owners },
  'see neighbours of organisation': parkAnd({ association: [] }),
  'retry job': { administrator: owners },
  'drop job': { administrator: owners },
  'rebuild index': { administrator: owners },
  'turn index back': { administrator: owners },
  'see accounts': { administrator: owners },
  'manage accounts': { administrator: owners },
  'see thesaurus': { administrator: owners },
  'change thesaurus': { administrator: owners },
  'set weights': { administrator: owners },
  'see audit log': { administrator: owners },
  'check audit log': { administrator: owners },
}
