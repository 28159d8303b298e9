import type { Advice } from '../../src/ranking/advise.ts'
import type { AskedSpan } from '../../src/ranking/asked-parts.ts'
import type { Matching } from '../match.ts'
import type { PartMatching } from '../match-parts.ts'

/** One of several things that were asked for, as it is shown. */
export interface PartView {
  readonly label: string
  /** The words of the question that ask for it, letter by letter. */
  readonly spans: readonly AskedSpan[]
  /** Id of the best match for this part; `null` when none is worth proposing. */
  readonly best: string | null
  /** Said when nothing is worth proposing for this part: 暂无合适匹配. */
  readonly advice: Advice | null
}

/** The parts of a question, each with its best match or with what helps. */
export const partViews = (
  parts: readonly PartMatching[],
  adviceOf: (matching: Matching) => Advice | null,
): readonly PartView[] =>
  parts.map(({ part: { label, spans }, matching }) => {
    const advice = adviceOf(matching)
    return { label, spans, best: advice === null ? (matching.matches[0]?.id ?? null) : null, advice }
  })
