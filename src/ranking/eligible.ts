import type { RefusalCode } from '../domain/match.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidate.ts'

/** People listed for these purposes only are not sent to solve a technical problem. */
const technicalPurposes = ['技术攻关', '技术咨询']
const wishes = /科普|讲座|创业|融资|投资|路演/

/** Why this candidate must not be proposed, or `undefined` when it may. Asked before any score. */
export const refusal = (candidate: Candidate, asked: Asked): RefusalCode | undefined => {
  if (candidate.kind === asked.kind && candidate.record.id === asked.id) return 'same record'
  if (sameOrganisation(candidate, asked)) return 'same organisation'
  if (candidate.kind !== 'expert') return undefined
  if (candidate.record.capacity === 0) return 'no capacity'
  return otherPurpose(candidate.record.purposes, asked) ? 'other purpose' : undefined
}

const sameOrganisation = ({ record }: Candidate, asked: Asked): boolean => {
  if (asked.organisationId !== null && record.organisationId !== null)
    return asked.organisationId === record.organisationId
  return asked.organisation !== null && asked.organisation === record.organisation
}

const otherPurpose = (purposes: readonly string[], { title, body }: Asked): boolean =>
  purposes.length > 0 && !purposes.some((purpose) => technicalPurposes.includes(purpose)) && !wishes.test(title + body)
