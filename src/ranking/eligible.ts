import type { RefusalCode } from '../domain/match.ts'
import { fold } from '../text/fold.ts'
import { sentenceRoles } from '../text/need/sentence-roles.ts'
import type { Asked } from './asked.ts'
import type { Candidate, WishesOfCandidate } from './candidate.ts'

/** What people may be listed for beside technical problems: the words of such a purpose, and those of a wish for it. */
const otherPurposes = [
  { listed: /科普/, wished: /科普|讲座/ },
  { listed: /创业|投融资|导师/, wished: /创业|融资|投资|路演/ },
] as const
const technical = /技术/

/** Whether a candidate, by its id, was declined for this question, or declined it. */
export type IsDeclined = (id: string) => boolean

/** Why this candidate must not be proposed, or `undefined` when it may. Asked before any score. */
export const refusal = (
  candidate: Candidate,
  asked: Asked,
  isDeclined: IsDeclined = () => false,
): RefusalCode | undefined => {
  if (candidate.kind === asked.kind && candidate.record.id === asked.id) return 'same record'
  if (sameOrganisation(candidate, asked)) return 'same organisation'
  if (isDeclined(candidate.record.id)) return 'declined before'
  if (candidate.kind === 'expert' && candidate.record.capacity === 0) return 'no capacity'
  if (candidate.wishes !== undefined && isUnwished(candidate.wishes, asked)) return 'own wish'
  return isForOthers(candidate, asked) ? 'other purpose' : undefined
}

const isUnwished = ({ isAway, refusedParks, refusedFields }: WishesOfCandidate, asked: Asked): boolean => {
  if (isAway || (asked.pool != null && refusedParks.includes(asked.pool))) return true
  const text = fold(`${asked.title}\n${asked.body}`)
  return refusedFields.some((field) => text.includes(fold(field)))
}

// The same between a need and an expert, whichever of them asks.
const isForOthers = (candidate: Candidate, asked: Asked): boolean => {
  if (candidate.kind === 'expert') return otherPurpose(candidate.record.purposes, asked)
  if (candidate.kind !== 'need') return false
  return otherPurpose(asked.purposes, { title: candidate.record.title, body: candidate.record.description })
}

const sameOrganisation = ({ record }: Candidate, asked: Asked): boolean => {
  if (asked.organisationId !== null && record.organisationId !== null)
    return asked.organisationId === record.organisationId
  if (asked.organisation === null || record.organisation === null) return false
  return plain(asked.organisation) === plain(record.organisation)
}

/** (扬州) and （扬州） are one name. */
const plain = (name: string): string => fold(name).replaceAll(/\s/g, '')

type Wishing = Pick<Asked, 'title' | 'body'>

// Listed for talks or for money only: sent where these are wished, and nowhere else. Who solves problems may give a talk.
const otherPurpose = (purposes: readonly string[], asked: Wishing): boolean =>
  purposes.length > 0 &&
  !purposes.some((purpose) => technical.test(purpose)) &&
  !otherPurposes.some(
    ({ listed, wished }) => purposes.some((purpose) => listed.test(purpose)) && wishesSo(wished, asked),
  )

// A firm that tells of the 融资 it has got is not asking for any: in the body only the sentences that ask count.
const wishesSo = (wished: RegExp, { title, body }: Wishing): boolean =>
  wished.test(title) ||
  (wished.test(body) &&
    sentenceRoles(body).some(({ role, start, end }) => role === 'ask' && wished.test(body.slice(start, end))))
