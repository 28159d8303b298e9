import type { Audience } from '../../src/domain/audience.ts'
import type { AskedFor } from '../../src/domain/digest.ts'
import type { NeedState } from '../../src/domain/need.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { Database } from '../../src/ports/database.ts'
import { type Asked, askedBy, askedInWords } from '../../src/ranking/asked.ts'
import { type NeedHead, needHeads, resultsOfOrganisations } from '../../src/store/digests/digest-recipients.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { questionId } from '../feedback/question-id.ts'
import type { Recipient, WornHat } from './recipients.ts'

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
}

/** States in which a need still wants an answer; what nobody could solve sleeps here until something new wakes it. */
const open: readonly NeedState[] = ['submitted', 'published', 'matching', 'escalated', 'unsolved']

const offers: readonly Kind[] = ['result', 'expert']

/** Everything that is asked tonight, in order of recipient. */
export const questionsOf = async (db: Database, recipients: readonly Recipient[]): Promise<readonly Question[]> => {
  const personalised = recipients.filter((each) => each.personalised)
  const heads = await needHeads(db, open)
  const own = {
    byOrganisation: Map.groupBy(heads, ({ organisationId }) => organisationId),
    byPool: Map.groupBy(heads, ({ pool }) => pool),
    results: await resultsOfOrganisations(db, organisationsIn(personalised)),
  }
  return personalised.flatMap((recipient) => [
    ...recipient.hats.flatMap((hat) => askedIn(recipient, hat, own)),
    ...searched(recipient),
  ])
}

interface Own {
  readonly byOrganisation: ReadonlyMap<string | null, readonly NeedHead[]>
  readonly byPool: ReadonlyMap<string | null, readonly NeedHead[]>
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
  })
  if (role === 'expert') return expertId === null ? [] : [asks('expert', ['need'])(expertId)]
  if (role === 'institution')
    return (own.results.get(organisationId) ?? []).map(({ id }) => asks('result', ['need'])(id))
  return needsOf(hat, own).map(({ id }) => asks('need', offers)(id))
}

// A firm's people ask for its needs, an office for those of its parks; whoever serves firms, for theirs.
const needsOf = ({ role, circles }: WornHat, { byOrganisation, byPool }: Own): readonly NeedHead[] => {
  const within = (kind: string): readonly string[] =>
    circles.filter((circle) => circle.startsWith(`${kind}:`)).map((circle) => circle.slice(kind.length + 1))
  const found =
    role === 'park'
      ? within('office').flatMap((id) => byPool.get(id) ?? [])
      : within('organisation').flatMap((id) => byOrganisation.get(id) ?? [])
  return found.filter(({ audience }) => audience.some((circle) => circles.includes(circle)))
}

const searched = (recipient: Recipient): readonly Question[] => {
  const circles = [...new Set(['everyone', ...recipient.hats.flatMap((hat) => hat.circles)])]
  return recipient.searches.map((text) => ({
    recipient,
    ref: { kind: 'question', id: questionId(text) },
    text,
    circles,
    kinds: offers,
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
