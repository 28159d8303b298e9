import { indicatorsSignal } from '../indicators/indicators-signal.ts'
import type { Signal } from './signal.ts'

/** Share of the asked indicators met among those that can be decided; what is unknown has no say. */
export const indicators: Signal = ({ verdicts }) => (verdicts === undefined ? undefined : indicatorsSignal(verdicts))
