import type { RefusalCode } from '../domain/match.ts'
import { fold } from '../text/fold.ts'
import { sentenceRoles } from '../text/need/sentence-roles.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidate.ts'

/** People listed for these purposes only are not sent to solve a technical problem. */
const technicalPurposes = ['技术攻关', '技术咨询']
const wishes = /科普|讲座|创业|融资|投资|路演/

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
  if (candidate.kind !== 'expert') return undefined
  if (candidate.record.capacity === 0) return 'no capacity'
  return otherPurpose(candidate.record.purposes, asked) ? 'other purpose' : undefined
}

const sameOrganisation = ({ record }: Candidate, asked: Asked): boolean => {
  if (asked.organisationId !== null && record.organisationId !== null)
    return asked.organisationId === record.organisationId
  if (asked.organisation === null || record.organisation === null) return false
  return plain(asked.organisation) === plain(record.organisation)
}

/** (扬州) and （扬州） are one name. */
const plain = (name: string): string => fold(name).replaceAll(/\s/g, '')

const otherPurpose = (purposes: readonly string[], asked: Asked): boolean =>
  purposes.length > 0 && !purposes.some((purpose) => technicalPurposes.includes(purpose)) && !wishesSo(asked)

// A firm that tells of the 融资 it has got is not asking for any: in the body only the sentences that ask count.
const wishesSo = ({ title, body }: Asked): boolean =>
  wishes.test(title) ||
  (wishes.test(body) &&
    sentenceRoles(body).some(({ role, start, end }) => role === 'ask' && wishes.test(body.slice(start, end))))
