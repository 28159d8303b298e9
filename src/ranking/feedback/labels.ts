import type { DeclineReason, Feedback, Outcome } from '../../domain/feedback.ts'
import { type Impression, propensities } from './propensities.ts'

/** What the people who saw a match say of its relevance. */
export interface FeedbackLabel {
  readonly asked: Feedback['asked']
  readonly candidate: Feedback['candidate']
  /** As judgments are graded, 0..3. */
  readonly grade: number
  /** Above 0; more where somebody looked past many others to say it. */
  readonly weight: number
}

interface Says {
  readonly grade: number
  readonly weight: number
}

/** What came of a match says the more, the further it went. */
export const takenSays = {
  accepted: { grade: 2, weight: 1 },
  met: { grade: 2.5, weight: 1 },
  signed: { grade: 3, weight: 1 },
} as const satisfies Partial<Record<Outcome, Says>>

/** What a no says of the matter; `null`: nothing, the reason lies elsewhere. */
export const declineSays: Readonly<Record<DeclineReason, Says | null>> = {
  'off topic': { grade: 0, weight: 1 },
  'targets missed': { grade: 1, weight: 1 },
  'not credible': { grade: 1, weight: 0.5 },
  'too early': { grade: 1, weight: 0.5 },
  'too far': null,
  'bad time': null,
  price: null,
  'known already': null,
  other: { grade: 0, weight: 0.3 },
}

/** Shown and passed over: most likely nobody looked so far. */
const ignoredSays: Says = { grade: 0, weight: 0.1 }

/** Where a match was shown without its probability. */
const unknownChance = 0.5

/**
 * Labels out of feedback that stands, one for each pair of question and candidate: the last decision counts. What somebody
 * decided weighs 1 / propensity of the place it was seen at (Joachims, Swaminathan and Schnabel, WSDM 2017). A pair that was
 * only opened, or declined for a reason that says nothing of the matter, has no label.
 */
export const labelsOf = (feedback: readonly Feedback[]): readonly FeedbackLabel[] => {
  const pairs = [...Map.groupBy(feedback, pairOf).values()]
  const propensityAt = propensities(pairs.flatMap(impressionOf))
  return pairs.flatMap((said) => {
    const { asked, candidate } = said[0]!
    const decision = said.findLast(isDecision)
    const says = decision === undefined ? undecided(said) : saysOf(decision)
    if (says === null) return []
    const position = positionOf(said)
    const propensity = decision === undefined || position === null ? 1 : propensityAt(position)
    return [{ asked, candidate, grade: says.grade, weight: says.weight / propensity }]
  })
}

const pairOf = ({ asked, candidate }: Feedback): string =>
  JSON.stringify([asked.kind, asked.id, candidate.kind, candidate.id])

const isDecision = ({ outcome }: Feedback): boolean => outcome !== 'shown' && outcome !== 'opened'

const saysOf = ({ outcome, reason }: Feedback): Says | null => {
  if (outcome === 'declined') return declineSays[reason ?? 'other']
  return outcome === 'shown' || outcome === 'opened' ? null : takenSays[outcome]
}

const undecided = (said: readonly Feedback[]): Says | null =>
  said.some(({ outcome }) => outcome === 'opened') ? null : ignoredSays

const positionOf = (said: readonly Feedback[]): number | null =>
  said.find(({ position }) => position !== null)?.position ?? null

const impressionOf = (said: readonly Feedback[]): readonly Impression[] => {
  const position = positionOf(said)
  if (position === null) return []
  const chance = said.find(({ probability }) => probability !== null)?.probability ?? unknownChance
  return [{ position, chance, taken: said.some(({ outcome }) => outcome !== 'shown' && outcome !== 'declined') }]
}
