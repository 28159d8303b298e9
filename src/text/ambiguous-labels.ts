import { fold } from './fold.ts'
import type { Thesaurus } from './thesaurus.ts'

/** Labels that several concepts claim, as they are written; upper and lower case are one, as in the segmentation. */
export const ambiguousLabels = ({ concepts }: Thesaurus): readonly string[] => {
  const claims = concepts.flatMap((concept) =>
    [...new Set([concept.prefLabel, ...concept.altLabel, ...concept.hiddenLabel])].map((label) => ({ label, concept })),
  )
  const claimants = Map.groupBy(claims, ({ label }) => fold(label))
  const shared = [...claimants.values()].filter((same) => new Set(same.map(({ concept }) => concept)).size > 1)
  return [...new Set(shared.flat().map(({ label }) => label))]
}
