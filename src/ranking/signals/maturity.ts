import type { Maturity } from '../../domain/result.ts'
import type { Signal } from './signal.ts'

/** How near to use a result is: an enterprise asks for what runs, a bench result still has its chance. */
const nearness: Readonly<Record<Maturity, number>> = {
  实验室: 0.2,
  小试: 0.4,
  样机: 0.6,
  中试: 0.7,
  产业化: 0.9,
  进入市场: 1,
}

/** Nearness to use of a result that says how far it has come. */
export const maturity: Signal = (candidate) =>
  candidate.kind === 'result' && candidate.record.maturity !== null ? nearness[candidate.record.maturity] : undefined
