import type { Audience } from '../../src/domain/audience.ts'
import type { Match } from '../../src/domain/match.ts'
import type { Need } from '../../src/domain/need.ts'
import type { ListedKind } from '../../src/domain/shortlist.ts'
import { type Advice, advise } from '../../src/ranking/advise.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import type { FoundCandidate, FoundFor } from '../../src/ranking/assign/pose.ts'
import { prunedTo } from '../../src/ranking/assign/weights.ts'
import { nearAtBest } from '../../src/ranking/grade.ts'
import { declinedFor } from '../../src/store/feedback.ts'
import { doubtOf, noDoubt } from '../answer/doubt.ts'
import type { Matching, MatchPorts, MatchRequest } from '../match.ts'
import { matchParts, type Shown } from '../match-parts.ts'

/** What was found for a need, with all it takes to prove and show each candidate. */
export interface FoundNeed extends FoundFor {
  readonly matchings: ReadonlyMap<string, Matching>
  /** The parts of the need, as it calls them. */
  readonly labels: readonly string[]
  /** Said when nothing is worth proposing. */
  readonly advice: Advice | null
}

/** The candidates of one need in one library, best first, those that a model looks at. */
export const findFor = async (
  need: Need,
  { kind, circles }: { readonly kind: ListedKind; readonly circles: readonly Audience[] | null },
  ports: MatchPorts,
): Promise<FoundNeed> => {
  const declined = new Set((await declinedFor(ports.db, { kind: 'need', id: need.id }, kind)).map(({ id }) => id))
  const request: MatchRequest = {
    asked: askedBy('need', need),
    kind,
    filters: circles === null ? {} : { audiences: circles },
    limit: prunedTo,
    profile: 'shortlist',
    isDeclined: (id) => declined.has(id),
  }
  const { shown, parts, refused, candidates, matches } = await matchParts(request, ports)
  const [whole] = parts.length === 0 ? shown : []
  const doubt = whole === undefined ? noDoubt : await doubtOf(whole.matching, request, ports)
  const held = shown.map((each) => (doubt.isAnswered ? each : heldBack(each)))
  const nearest = candidates.find(({ record }) => record.id === matches[0]?.id)
  return {
    need,
    kind,
    parts: parts.length,
    found: held.flatMap(foundIn),
    refused,
    matchings: new Map(held.flatMap(({ matching }) => matching.matches.map((each) => [each.id, only(matching, each)]))),
    labels: parts.map(({ part }) => part.label),
    advice: advise({
      matches: held.flatMap(({ matching }) => matching.matches),
      verdictsOfNearest: nearest?.verdicts ?? [],
      isFiltered: false,
      ruling: doubt.ruling,
      isUncertain: doubt.isUncertain,
    }),
  }
}

// What is no answer is not called a good match, however near its words are.
const heldBack = ({ matching, covers }: Shown): Shown => ({
  matching: { ...matching, matches: matching.matches.map(nearAtBest) },
  covers,
})

/** The matching of this one match alone; of all that were ranked nothing is kept. */
const only = (matching: Matching, { id }: Match): Matching => ({
  ...matching,
  matches: matching.matches.filter((each) => each.id === id),
  candidates: matching.candidates.filter(({ record }) => record.id === id),
  ranked: [],
})

const foundIn = ({ matching, covers }: Shown): readonly FoundCandidate[] =>
  matching.matches.map(({ id, score, probability, grade }) => ({
    candidate: matching.candidates.find(({ record }) => record.id === id)!,
    score,
    probability,
    grade,
    covers: covers ?? [],
  }))
