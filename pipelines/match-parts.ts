import { type AskedPart, partsAsked } from '../src/ranking/asked-parts.ts'
import type { Candidate } from '../src/ranking/candidate.ts'
import { type Interleaved, interleave } from '../src/ranking/interleave.ts'
import { type Matching, type MatchPorts, type MatchRequest, match } from './match.ts'

/** One of several things asked for, and what was found for it alone. */
export interface PartMatching {
  readonly part: AskedPart
  readonly matching: Matching
}

/** Matches in their places, with the matching that answers for them. */
export interface Shown {
  readonly matching: Matching
  /** The places of the parts they are worth proposing for; `null` where one thing is asked for. */
  readonly covers: readonly number[] | null
}

/** What was found, part by part where several things are asked for. */
export interface MatchingInParts extends Omit<Matching, 'proving' | 'ranked'> {
  /** Empty when one thing is asked for. */
  readonly parts: readonly PartMatching[]
  /** The matches once more, best first, as they are to be proven and shown. */
  readonly shown: readonly Shown[]
}

/** So many are looked at in each part, whatever is shown: who covers two parts need not be among the first of both. */
const perPart = 20

/** Like `match`, but a need that asks for several things is asked thing by thing, and the lists come out as one. */
export const matchParts = async (request: MatchRequest, ports: MatchPorts): Promise<MatchingInParts> => {
  const asking = partsAsked(request.asked)
  if (asking.length === 0) {
    const matching = await match(request, ports)
    return { ...matching, parts: [], shown: [{ matching, covers: null }] }
  }
  const limit = request.limit === 0 ? 0 : Math.max(request.limit, perPart)
  const parts: PartMatching[] = []
  for (const part of asking) {
    parts.push({ part, matching: await match({ ...request, asked: part.asked, limit }, ports) })
  }
  return joined(parts, request.limit)
}

const joined = (parts: readonly PartMatching[], limit: number): MatchingInParts => {
  const matchings = parts.map(({ matching }) => matching)
  const lists = matchings.map(({ matches }) => matches)
  const placed = interleave(lists, limit)
  return {
    matches: placed.map(({ match }) => match),
    shown: placed.map(({ match, from, covers }) => ({ matching: { ...matchings[from]!, matches: [match] }, covers })),
    refused: [...new Map(matchings.flatMap(({ refused }) => refused).map((each) => [each.id, each])).values()],
    candidates: candidatesOf(matchings, placed),
    degraded: [...new Set(matchings.flatMap(({ degraded }) => degraded))],
    parts,
  }
}

/** Every candidate of every part once; one that has a place as the part saw it that it is shown for. */
const candidatesOf = (matchings: readonly Matching[], placed: readonly Interleaved[]): readonly Candidate[] => {
  const from = new Map(placed.map((each) => [each.match.id, each.from]))
  const found = matchings.flatMap(({ candidates }, at) => candidates.map((candidate) => ({ candidate, at })))
  const byId = new Map(found.map(({ candidate }) => [candidate.record.id, candidate]))
  for (const { candidate, at } of found)
    if (from.get(candidate.record.id) === at) byId.set(candidate.record.id, candidate)
  return [...byId.values()]
}
