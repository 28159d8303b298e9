import { ambiguousLabels } from '../../text/ambiguous-labels.ts'
import { fold } from '../../text/fold.ts'
import type { Concept, Thesaurus } from '../../text/thesaurus.ts'
import { narrowerSteps } from './weights.ts'

/** The concepts of a thesaurus, to be gone through downwards. */
export interface Concepts {
  /** By any label, folded; labels of several concepts are left out. */
  readonly byLabel: ReadonlyMap<string, Concept>
  /** By the preferred label of the broader one. */
  readonly below: ReadonlyMap<string, readonly Concept[]>
}

/** Opens a thesaurus for reading downwards. */
export const openConcepts = (thesaurus: Thesaurus): Concepts => {
  const ambiguous = new Set(ambiguousLabels(thesaurus))
  const known = thesaurus.concepts.flatMap((concept) =>
    labelsOf(concept)
      .filter((label) => !ambiguous.has(label))
      .map((label) => [fold(label), concept] as const),
  )
  const steps = thesaurus.concepts.flatMap((concept) => concept.broader.map((above) => ({ above, concept })))
  const below = [...Map.groupBy(steps, ({ above }) => above)].map(
    ([above, each]) => [above, each.map(({ concept }) => concept)] as const,
  )
  return { byLabel: new Map(known), below: new Map(below) }
}

/** Every label of a concept, the preferred one first. */
export const labelsOf = ({ prefLabel, altLabel, hiddenLabel }: Concept): readonly string[] => [
  prefLabel,
  ...altLabel,
  ...hiddenLabel,
]

/** The concepts a few steps below one. */
export const narrowerThan = ({ prefLabel }: Concept, { below }: Concepts): readonly Concept[] => {
  let step: readonly string[] = [prefLabel]
  const found: Concept[] = []
  for (let steps = 0; steps < narrowerSteps; steps++) {
    const next = step.flatMap((label) => below.get(label) ?? [])
    found.push(...next)
    step = next.map((concept) => concept.prefLabel)
  }
  return found
}
