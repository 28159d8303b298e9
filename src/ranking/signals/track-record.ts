import type { Evidence } from '../../domain/expert.ts'
import type { Candidate, FoundPiece } from '../candidate.ts'
import type { Signal } from './signal.ts'

const leads = /主持|负责|第一|通讯/

/** Whether the expert led this piece of work rather than joined it. */
export const isLed = ({ role }: Pick<Evidence, 'role'>): boolean => role !== null && leads.test(role)

/** From this value by words or by meaning on a piece has to do with the question. */
const near = 0.35

const isNear = ({ words, meaning }: FoundPiece): boolean => Math.max(words, meaning ?? 0) >= near

/** The work an expert led that has to do with the question, in the order of the record. */
export const ledWork = ({ kind, record, pieces }: Candidate): readonly Evidence[] => {
  if (kind !== 'expert') return []
  const found = new Set(pieces.filter(isNear).map(({ id }) => id))
  return record.evidence.filter((work) => isLed(work) && found.has(`expert:${work.id}`))
}

/** Work led by the expert after which more says little: 1 - e^(-led/3). */
const enough = 3

/** How much work the expert led, not joined, on what is asked; none is 0. Only experts have a track record. */
export const trackRecord: Signal = (candidate) =>
  candidate.kind === 'expert' ? 1 - Math.exp(-ledWork(candidate).length / enough) : undefined
