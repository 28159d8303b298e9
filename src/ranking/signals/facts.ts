import type { Candidate } from '../candidate.ts'

/** Industry codes a candidate names, whatever its kind. */
export const industriesOf = (candidate: Candidate): readonly string[] => {
  if (candidate.kind === 'expert') return candidate.record.industries
  return candidate.record.industry === null ? [] : [candidate.record.industry]
}
