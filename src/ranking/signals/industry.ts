import type { LikelyIndustry } from '../../text/industry-classifier.ts'
import { industriesOf } from './facts.ts'
import type { Signal } from './signal.ts'

/**
 * Whether both sides name a common industry, 1 or 0. Where a side names none, what its words make of it stands in: then it is
 * the cosine of the two sides' shares in the industries.
 */
export const industry: Signal = (candidate, asked) => {
  const offered = industriesOf(candidate)
  if (asked.industries.length > 0 && offered.length > 0)
    return asked.industries.some((code) => offered.includes(code)) ? 1 : 0
  const wanted = sharesOf(asked.industries, asked.likelyIndustries)
  const held = sharesOf(offered, candidate.likelyIndustries)
  return wanted.size === 0 || held.size === 0 ? undefined : cosine(wanted, held)
}

type Shares = ReadonlyMap<string, number>

const sharesOf = (named: readonly string[], likely: readonly LikelyIndustry[] = []): Shares =>
  named.length > 0
    ? new Map(named.map((code) => [code, 1]))
    : new Map(likely.map(({ code, confidence }) => [code, confidence]))

const cosine = (a: Shares, b: Shares): number => {
  const common = [...a].reduce((sum, [code, share]) => sum + share * (b.get(code) ?? 0), 0)
  return Math.min(1, common / (Math.hypot(...a.values()) * Math.hypot(...b.values())))
}
