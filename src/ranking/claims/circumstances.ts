import type { Claim } from '../../domain/claim.ts'
import type { Asked } from '../asked.ts'
import type { Candidate } from '../candidate.ts'
import { industriesOf } from '../signals/facts.ts'
import { ledWork } from '../signals/track-record.ts'
import type { SignalName } from '../signals.ts'
import { spanClaim } from './span-claim.ts'

type Circumstance = (candidate: Candidate, asked: Asked) => readonly Claim[]

/** A part of a printed field, or all of it; nothing where the field is empty. */
const held = (candidate: Candidate, field: string, { printed, part = printed }: Held): readonly Claim[] => {
  const start = printed.indexOf(part)
  return part === '' || start < 0
    ? []
    : [spanClaim(candidate, { field, start, end: start + part.length, text: part }, { says: 'field' })]
}

interface Held {
  readonly printed: string
  readonly part?: string
}

const whole = (candidate: Candidate, field: string, value: string | number | null): readonly Claim[] =>
  value === null ? [] : held(candidate, field, { printed: String(value) })

const industry: Circumstance = (candidate, asked) => {
  const offered = industriesOf(candidate)
  const wanted = asked.industries.length > 0 ? asked.industries : (asked.likelyIndustries ?? []).map(({ code }) => code)
  const common = offered.filter((code) => wanted.includes(code))
  const field = candidate.kind === 'expert' ? 'industries' : 'industry'
  const printed = offered.join('、')
  return (common.length > 0 ? common : offered).flatMap((part) => held(candidate, field, { printed, part }))
}

const cooperation: Circumstance = (candidate) =>
  candidate.kind === 'expert' ? [] : whole(candidate, 'cooperation', candidate.record.cooperation.join('、'))

const trackRecord: Circumstance = (candidate) => {
  if (candidate.kind !== 'expert') return []
  const { evidence } = candidate.record
  const [led] = ledWork(candidate)
  return [
    ...whole(candidate, 'evidence', evidence.length),
    ...(led === undefined ? [] : whole(candidate, `${led.id}/role`, led.role)),
  ]
}

const freshness: Circumstance = (candidate) => {
  const { updated, confirmed } = candidate.record
  return confirmed !== null && confirmed > updated
    ? whole(candidate, 'confirmed', confirmed)
    : whole(candidate, 'updated', updated)
}

/** What each signal that reads stored fields rests on: the fields and the parts of them that decided. */
export const circumstances: Readonly<Partial<Record<SignalName, Circumstance>>> = {
  industry,
  cooperation,
  trackRecord,
  freshness,
  region: (candidate) => whole(candidate, 'region', candidate.record.region),
  maturity: (candidate) => (candidate.kind === 'result' ? whole(candidate, 'maturity', candidate.record.maturity) : []),
  availability: (candidate) =>
    candidate.kind === 'expert' ? whole(candidate, 'capacity', candidate.record.capacity) : [],
}
