import type { NeedReading } from '../../api/needs.ts'
import type { NearMiss, SearchAnswer } from '../../api/types.ts'

/** What only the writer of a need can answer. */
export type Asking = 'indicator' | 'cooperation' | 'region' | 'noIndicator' | 'noTried'

/** The question that would move the list most: `would` says how, in the words of the service; `brings` counts whom it would bring in. */
export interface BestQuestion {
  readonly asking: Asking
  readonly would: string | null
  readonly brings: number
}

const levers = ['indicator', 'cooperation', 'region'] as const

/**
 * Among the single changes that would bring somebody into the list, those that are the writer's to make, counted; the one
 * that brings in most is asked for. Where none does, what every other need of the libraries says and this one does not.
 */
export const bestQuestion = (reading: NeedReading, answer: SearchAnswer | null): BestQuestion | null => {
  const misses = answer === null ? [] : [...answer.nearMisses.expert, ...answer.nearMisses.result]
  const [best] = levers
    .map((lever) => ({ asking: lever, ...broughtBy(lever, misses) }))
    .filter(({ brings }) => brings > 0)
    .sort((a, b) => b.brings - a.brings)
  if (best !== undefined) return best
  if (reading.indicators.length === 0) return { asking: 'noIndicator', would: null, brings: 0 }
  return reading.current.length === 0 ? { asking: 'noTried', would: null, brings: 0 } : null
}

const broughtBy = (lever: (typeof levers)[number], misses: readonly NearMiss[]) => {
  const changes = misses.flatMap((miss) => miss.changes.filter((change) => change.lever === lever).slice(0, 1))
  const [first] = [...changes].sort((a, b) => a.place - b.place)
  return { would: first?.text ?? null, brings: changes.length }
}
