import type { Viewer } from '../viewer.ts'

/**
 * To whose records a permission reaches: none; `assigned`, those handed to him by name or to his office; `own`, those of his organisations
 * or about himself; `office`, those and all of a park his office looks after; `any` that his circles let him see.
 */
export type Reach = 'none' | 'assigned' | 'own' | 'office' | 'any'

type Row = Readonly<Partial<Record<Exclude<Viewer['role'], 'house'>, Reach>>>

const everybody: Row = {
  visitor: 'any',
  enterprise: 'any',
  liaison: 'any',
  park: 'any',
  association: 'any',
  institution: 'any',
  expert: 'any',
  broker: 'any',
  administrator: 'any',
}
const firmAndPark: Row = { enterprise: 'own', liaison: 'own', park: 'office', broker: 'assigned', administrator: 'any' }
const firmAndOffice: Row = { enterprise: 'own', liaison: 'own', park: 'office', administrator: 'any' }
const parkAlone: Row = { park: 'office', administrator: 'any' }
const parkAndAbove: Row = { ...parkAlone, association: 'assigned' }
const offers: Row = { park: 'office', institution: 'own', administrator: 'any' }
const officers: Row = parkAlone
const caseworkers: Row = { ...officers, broker: 'assigned' }
const invited: Row = { expert: 'own', institution: 'own' }
const { visitor: _, ...signedIn } = everybody
const namedOnes: Row = {
  enterprise: 'assigned',
  park: 'assigned',
  association: 'assigned',
  institution: 'assigned',
  expert: 'assigned',
  broker: 'assigned',
}
const sides: Row = { ...firmAndPark, institution: 'own', expert: 'own' }

const officesOf: Row = { park: 'office', association: 'office', administrator: 'any' }

const table = {
  'look around': everybody,
  'manage own account': everybody,
  'act by mail link': everybody,
  search: everybody,
  'read a text': everybody,
  'see common needs': everybody,
  'list needs': everybody,
  'read need': everybody,
  'match need': everybody,
  'create need': firmAndOffice,
  'replace need': firmAndPark,
  'remove need': firmAndOffice,
  'submit need': firmAndOffice,
  'return need': parkAlone,
  'publish need': parkAndAbove,
  'take up need': { ...parkAndAbove, broker: 'assigned' },
  'settle need': { ...firmAndPark, association: 'assigned' },
  'escalate need': parkAndAbove,
  'hand back need': parkAndAbove,
  'recall need': firmAndOffice,
  'withdraw need': firmAndOffice,
  'merge need': parkAlone,
  'seal need': firmAndOffice,
  'unseal need': firmAndOffice,
  'confirm need': { enterprise: 'own', park: 'office' },
  'ask the firm to confirm need': { liaison: 'own', park: 'office' },
  'confirm by link': everybody,
  'see history of need': { ...firmAndPark, association: 'assigned' },
  'see reviewers of need': firmAndPark,
  'name reviewers of need': firmAndOffice,
  'see numbers of needs': officesOf,
  'list results': everybody,
  'read result': everybody,
  'match result': everybody,
  'create result': offers,
  'replace result': offers,
  'remove result': offers,
  'see selection of results': offers,
  'select result': parkAlone,
  'list experts': everybody,
  'read expert': everybody,
  'match expert': everybody,
  'create expert': offers,
  'replace expert': { ...offers, expert: 'own' },
  'remove expert': offers,
  'see oneself as expert': { expert: 'own' },
  'change oneself as expert': { expert: 'own' },
  'list organisations': everybody,
  'read organisation': everybody,
  'see neighbours of organisation': officesOf,
  'create organisation': parkAlone,
  'replace organisation': { ...parkAlone, enterprise: 'own', institution: 'own' },
  'remove organisation': { administrator: 'any' },
  'give feedback': sides,
  'withdraw feedback': sides,
  'see feedback': sides,
  'list engagements': signedIn,
  'read engagement': signedIn,
  'create engagement': caseworkers,
  'change engagement': caseworkers,
  'advance engagement': caseworkers,
  'record engagement': { ...caseworkers, enterprise: 'own', liaison: 'own' },
  'invite for engagement': officers,
  'release engagement': officers,
  'answer engagement': invited,
  'confirm engagement': { enterprise: 'own' },
  'rate engagement': { enterprise: 'own', ...invited },
  'see contacts of engagement': { ...caseworkers, enterprise: 'own', ...invited },
  'see outcomes': signedIn,
  'list bounties': signedIn,
  'read bounty': signedIn,
  'create bounty': officers,
  'advance bounty': officers,
  'bid for bounty': { enterprise: 'any', institution: 'any', expert: 'any', broker: 'any' },
  'judge bounty': namedOnes,
  'look at link of engagement': everybody,
  'answer link of engagement': everybody,
  'list shortlists': officesOf,
  'read shortlist': officesOf,
  'create shortlist': officesOf,
  'change shortlist': officesOf,
  'approve shortlist': officesOf,
  'plan trip': officesOf,
  'list chains': officesOf,
  'read chain': officesOf,
  'create chain': officesOf,
  'change chain': officesOf,
  'remove chain': officesOf,
  'list events': officesOf,
  'read event': officesOf,
  'create event': officesOf,
  'change event': officesOf,
  'see statistics': officesOf,
  'file yearly figures': { park: 'own', association: 'own' },
  'review yearly figures': { association: 'own' },
  import: { ...parkAlone, institution: 'own' },
  invite: { enterprise: 'own', park: 'office', association: 'own', institution: 'own', administrator: 'any' },
  administer: { administrator: 'any' },
  'retry job': { administrator: 'any' },
  'drop job': { administrator: 'any' },
  'rebuild index': { administrator: 'any' },
  'turn index back': { administrator: 'any' },
  'see accounts': { administrator: 'any' },
  'manage accounts': { administrator: 'any' },
  'see thesaurus': { administrator: 'any' },
  'change thesaurus': { administrator: 'any' },
  'set weights': { administrator: 'any' },
  'see audit log': { administrator: 'any' },
  'check audit log': { administrator: 'any' },
} as const satisfies Readonly<Record<string, Row>>

/** Something that can be done here. */
export type Action = keyof typeof table

/** Who may do what, to whose records; what is not named may not. Records nobody shows him are not there in any case. */
export const permissions: Readonly<Record<Action, Row>> = table

/** Every action, in the order of the table. */
export const actions = Object.keys(permissions) as readonly Action[]
