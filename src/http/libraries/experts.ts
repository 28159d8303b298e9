import type { z } from 'zod'
import { keepOwnWords } from '../../../pipelines/experts/keep-own-words.ts'
import { deletedAmong } from '../../../pipelines/persons/tombstones.ts'
import type { Evidence, Expert } from '../../domain/expert.ts'
import { numbered } from '../../domain/expert-words.ts'
import { expertStore } from '../../store/libraries/experts.ts'
import { newestConfirmed } from '../../store/libraries/orders.ts'
import { noteGrounds } from '../../store/persons/processing-grounds.ts'
import { anyOf, recordId, someText } from '../answers/fields.ts'
import { Refused } from '../answers/problems.ts'
import { unmasked, withContacts, withoutContacts } from './contacts.ts'
import { expertAnswered, expertWritten } from './expert-fields.ts'
import { born } from './frame-fields.ts'
import type { Library } from './library.ts'

type Written = z.output<typeof expertWritten>

const unmaskedPieces = (sent: Written['evidence'], before: readonly Evidence[]): Written['evidence'] => {
  const texts = before.flatMap(({ title, description }) => [title, description])
  return sent.map((piece) => ({
    ...piece,
    title: unmasked(piece.title, texts),
    description: unmasked(piece.description, texts),
  }))
}

/** An expert as everybody may read it: the answered fields alone, whatever else is given. */
export const publicExpert = (expert: Omit<Expert, 'phone' | 'email' | 'extra'>): z.output<typeof expertAnswered> =>
  expertAnswered.parse(withoutContacts(expert))

// Who is written into the library by hand is there on the word of whoever writes.
const putWithGrounds: typeof expertStore.put = async (db, records) => {
  if ((await deletedAmong(db, records)).size > 0)
    throw new Refused(422, '此人已要求删除个人资料，不再收录；请不要再录入。')
  const outcomes = await expertStore.put(db, await keepOwnWords(db, records))
  await noteGrounds(
    db,
    records.map(({ id, firstSeen }) => ({
      subjectKind: 'expert',
      subjectId: id,
      purpose: 'matching',
      ground: 'disclosed by himself or lawfully',
      origin: 'entered by others',
      at: firstSeen,
      withdrawn: null,
    })),
  )
  return outcomes
}

/** /experts. */
export const experts: Library<Expert, Written, z.output<typeof expertAnswered>> = {
  table: 'experts',
  subject: 'expert',
  noun: '专家',
  store: { ...expertStore, put: putWithGrounds },
  written: expertWritten,
  answered: expertAnswered,
  orders: { newest: newestConfirmed },
  filters: {
    pool: anyOf(recordId),
    region: anyOf(someText(100)),
    name: anyOf(someText(100)),
    category: anyOf(someText(50)),
    organisationId: anyOf(recordId),
  },
  create: ({ extra = {}, phone = null, email = null, ...fields }, birth) => ({
    ...born(birth),
    ...fields,
    extra,
    phone,
    email,
    evidence: numbered(birth.id, fields.evidence),
  }),
  replace: (before, { phone = before.phone, email = before.email, ...sent }) => ({
    ...before,
    ...sent,
    ...withContacts(sent, before),
    phone,
    email,
    evidence: numbered(before.id, unmaskedPieces(sent.evidence, before.evidence)),
  }),
  view: publicExpert,
}
