import type { Evidence } from '../../domain/expert.ts'
import type { Signal } from './signal.ts'

const leads = /主持|负责|第一|通讯/

/** Whether the expert led this piece of work rather than joined it. */
export const isLed = ({ role }: Pick<Evidence, 'role'>): boolean => role !== null && leads.test(role)

/** Work led by the expert after which more says little: 1 - e^(-led/3). */
const enough = 3

/** How much of the expert's evidence was led, not joined; nothing to show is 0. Only experts have a track record. */
export const trackRecord: Signal = (candidate) => {
  if (candidate.kind !== 'expert') return undefined
  const led = candidate.record.evidence.filter(isLed).length
  return 1 - Math.exp(-led / enough)
}
