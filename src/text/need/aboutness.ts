import { pairsOf, shareOf } from './pairs.ts'
import { lengthOf, type NeedRole, type Span } from './roles.ts'
import { sentenceRoles } from './sentence-roles.ts'

/** How much a sentence tells of what the need is about, 0..1. */
export interface WeightedSpan extends Span {
  readonly weight: number
}

/** What each role tells of the matter. Set by judgment, not fitted: 1 is the matter itself, 0.1 next to nothing. */
export const aboutnessOfRole: Readonly<Record<NeedRole, number>> = {
  ask: 1,
  current: 1,
  target: 0.7,
  constraint: 0.6,
  background: 0.4,
  heading: 0.2,
  praise: 0.1,
  contact: 0.1,
}

/** A sentence that repeats the title is about the matter, whatever else it does. */
const repeatsTitle = 0.7
/** From this share of the title's pairs of characters on a sentence repeats it. */
const sameMatter = 0.6
/** Praise that has no ask beside it keeps its weight when less than this share of the text is about anything else. */
const worthHearing = 0.15

/** Whether a span of this weight speaks of the matter: of more than the market, the firm and the terms. */
export const isMatter = ({ weight }: WeightedSpan): boolean => weight > aboutnessOfRole.background

/** Weights of the body's sentences by what they are about; when a firm says nothing but praise, all weigh 1. */
export const aboutness = (title: string, body: string): readonly WeightedSpan[] => {
  const spans = sentenceRoles(body)
  const byRole = spans.map(({ start, end, role }) => ({ start, end, weight: aboutnessOfRole[role] }))
  const told = lengthOf(byRole.filter(isMatter)) / Math.max(1, lengthOf(spans))
  if (told < worthHearing && spans.every(({ role }) => role !== 'ask'))
    return byRole.map((span) => ({ ...span, weight: 1 }))
  const named = pairsOf(title)
  return byRole.map((span) => {
    const repeats = shareOf(named, pairsOf(body.slice(span.start, span.end))) >= sameMatter
    return repeats ? { ...span, weight: Math.max(span.weight, repeatsTitle) } : span
  })
}
