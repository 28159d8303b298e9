import type { Candidate } from '../candidate.ts'
import { passagesOf } from '../candidate-pieces.ts'

/** Every field a claim may name, by its name, as it is printed: the passages letter by letter, lists joined, counts in figures. */
export const textsOf = (candidate: Candidate): ReadonlyMap<string, string> =>
  new Map([
    ...passagesOf(candidate).map(({ field, text }) => [field, text] as const),
    ...Object.entries(printed(candidate)).filter((entry): entry is [string, string] => entry[1] !== null),
  ])

type Printed = Readonly<Record<string, string | null>>

const printed = (candidate: Candidate): Printed => {
  const { region, updated, confirmed } = candidate.record
  return { region, updated, confirmed, ...own(candidate) }
}

const own = (candidate: Candidate): Printed => {
  if (candidate.kind === 'expert') {
    const { industries, capacity, evidence } = candidate.record
    return {
      industries: industries.join('、'),
      capacity: capacity === null ? null : String(capacity),
      evidence: String(evidence.length),
      ...Object.fromEntries(evidence.map(({ id, role }) => [`${id}/role`, role])),
    }
  }
  const { industry, cooperation } = candidate.record
  const maturity = candidate.kind === 'result' ? candidate.record.maturity : null
  return { industry, cooperation: cooperation.join('、'), maturity }
}
