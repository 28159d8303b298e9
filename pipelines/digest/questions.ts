import { type Audience, isAccount } from '../../src/domain/audience.ts'
import type { AskedFor } from '../../src/domain/digest.ts'
import type { NeedState } from '../../src/domain/need.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { Database } from '../../src/ports/database.ts'
import { type Asked, askedBy, askedInWords } from '../../src/ranking/asked.ts'
import {
  handedNeeds,
  type NeedHead,
  needHeads,
  resultsOfOrganisations,
} from '../../src/store/digests/digest-recipients.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { questionId } from '../feedback/question-id.ts'
import { circlesAround, type Recipient, type WornHat } from './recipients.ts'

/** One thing somebody's mail answers: a need, result or expert of his, or a search he saved. */
export interface Question {
  readonly recipient: Recipient
  readonly ref: { readonly kind: AskedFor['kind']; readonly id: string }
  /** The words of a saved search; `null` of a stored record. */
  readonly text: string | null
  /** The circles of the hat it is asked in. */
  readonly circles: readonly Audience[]
  /** The libraries that may answer it. */
  readonly kinds: readonly Kind[]
  /** Somebody is at it already: only who beats everybody so far is worth telling of. */
  readonly isEngaged: boolean
}

/** States in which a need still wants an answer; what nobody could solve sleeps here until something new wakes it. */
const open: readonly NeedState[] = [
  'submitted',
  'published',
  'matching',
  'engaged',
  'escalated',
  'partly solved',
  'unsolved',
]

const offers: readonly Kind[] = ['result', 'expert']

/** Everything that is asked tonight, in order of recipient. */
export const questionsOf = async (db: Database, recipients: readonly Recipient[]): Promise<readonly Question[]> => {
  const personalised = recipients.filter((each) => each.personalised)
  const heads = await needHeads(db, open)
  const own = {
    byId: new Map(heads.map((head) => [head.id, head])),
    byOrganisation: Map.groupBy(heads, ({ organisationId }) => organisationId),
    byPool: Map.groupBy(heads, ({ pool }) => pool),
    letIn: letInTo(heads),
    handed: await handedNeeds(db),
    results: await resultsOfOrganisations(db, organisationsIn(personalised)),
  }
  return personalised.flatMap((recipient) => [
    ...recipient.hats.flatMap((hat) => askedIn(recipient, hat, own)),
    ...searched(recipient),
  ])
}

interface Own {
  readonly byId: ReadonlyMap<string, NeedHead>
  readonly byOrganisation: ReadonlyMap<string | null, readonly NeedHead[]>
  readonly byPool: ReadonlyMap<string | null, readonly NeedHead[]>
  /** By circle of one person or one office, what is for it. */
  readonly letIn: ReadonlyMap<string, readonly NeedHead[]>
  /** By account, the needs of the engagements that were handed to it. */
  readonly handed: ReadonlyMap<string, ReadonlySet<string>>
  readonly results: ReadonlyMap<string | null, readonly { readonly id: string }[]>
}

const organisationsIn = (recipients: readonly Recipient[]): readonly string[] => [
  ...new Set(
    recipients.flatMap(({ hats }) =>
      hats.flatMap(({ role, organisationId }) => (role === 'institution' ? (organisationId ?? []) : [])),
    ),
  ),
]

const askedIn = (recipient: Recipient, hat: WornHat, own: Own): readonly Question[] => {
  const { circles, role, organisationId, expertId } = hat
  const asks = (kind: Kind, kinds: readonly Kind[]) => (id: string) => ({
    recipient,
    ref: { kind, id },
    text: null,
    circles,
    kinds,
    isEngaged: false,
  })
  if (role === 'expert') return expertId === null ? [] : [asks('expert', ['need'])(expertId)]
  if (role === 'institution')
    return (own.results.get(organisationId) ?? []).map(({ id }) => asks('result', ['need'])(id))
  return needsOf(recipient.accountId, hat, own).map(({ id, state }) => ({
    ...asks('need', offers)(id),
    isEngaged: state === 'engaged',
  }))
}

/**
 * A firm's people ask for its needs, and whoever serves firms for theirs; an office for those of its parks, an upper level for
 * those that were escalated to it, a broker for those that were handed to him. Never for one that he may not read.
 */
const needsOf = (accountId: string, { role, circles }: WornHat, own: Own): readonly NeedHead[] => {
  const named = (kind: string): readonly string[] =>
    circles.filter((circle) => circle.startsWith(`${kind}:`)).map((circle) => circle.slice(kind.length + 1))
  const ofFirms = () => named('organisation').flatMap((id) => own.byOrganisation.get(id) ?? [])
  const ofParks = () => named('office').flatMap((id) => own.byPool.get(id) ?? [])
  const letIn = (kind: string) => named(kind).flatMap((id) => own.letIn.get(`${kind}:${id}`) ?? [])
  const handed = () => [...(own.handed.get(accountId) ?? [])].flatMap((id) => own.byId.get(id) ?? [])
  const found: Readonly<Partial<Record<WornHat['role'], () => readonly NeedHead[]>>> = {
    park: ofParks,
    association: () => [...ofFirms(), ...letIn('office')],
    broker: () => [...ofFirms(), ...letIn('account'), ...handed()],
  }
  const all = new Set((found[role] ?? ofFirms)())
  return [...all].filter(({ audience }) => audience.some((circle) => circles.includes(circle)))
}

const letInTo = (heads: readonly NeedHead[]): Own['letIn'] => {
  const letIn = new Map<Audience, NeedHead[]>()
  for (const head of heads)
    for (const circle of head.audience.filter(isOneOrOffice)) letIn.set(circle, [...(letIn.get(circle) ?? []), head])
  return letIn
}

const isOneOrOffice = (circle: Audience): boolean => isAccount(circle) || circle.startsWith('office:')

const searched = (recipient: Recipient): readonly Question[] => {
  const circles = circlesAround(recipient)
  return recipient.searches.map((text) => ({
    recipient,
    ref: { kind: 'question', id: questionId(text) },
    text,
    circles,
    kinds: offers,
    isEngaged: false,
  }))
}

/** A question as the ranking asks it, and what it is called; `null` when its record is gone or no longer for him. */
export const askedOf = async (
  { ref, text, circles }: Question,
  db: Database,
): Promise<{ readonly asked: Asked; readonly title: string } | null> => {
  if (text !== null || ref.kind === 'question') return { asked: askedInWords(text ?? ''), title: text ?? '' }
  const [record] = await storeSeenBy(ref.kind, circles).byIds(db, [ref.id])
  if (record === undefined) return null
  return { asked: askedBy(ref.kind, record), title: 'name' in record ? record.name : record.title }
}
