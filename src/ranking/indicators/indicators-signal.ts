import type { IndicatorVerdict } from '../../domain/indicator.ts'

/** Share of met among the decided, 0..1. What is unknown or not comparable has no say; nothing decided is no opinion. */
export const indicatorsSignal = (verdicts: readonly IndicatorVerdict[]): number | undefined => {
  const decided = verdicts.filter(({ verdict }) => verdict === 'met' || verdict === 'not met')
  if (decided.length === 0) return undefined
  return decided.filter(({ verdict }) => verdict === 'met').length / decided.length
}
