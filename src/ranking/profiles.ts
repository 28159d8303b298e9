import type { SignalName } from './signals.ts'

/** What each signal weighs; the weights sum to 1, so a score is 0..1. */
export type Profile = Readonly<Record<SignalName, number>>

/** Every number that decides an order of matches. No opinion gives no points. */
export const profiles = {
  /** Somebody describes a problem: what fits counts, the rest breaks ties. */
  search: {
    words: 0.42,
    meaning: 0.42,
    industry: 0.04,
    region: 0.01,
    cooperation: 0.01,
    maturity: 0.02,
    trackRecord: 0.04,
    freshness: 0.02,
    availability: 0.02,
  },
  /** An association proposes a meeting: near, free and proven people are worth more. */
  shortlist: {
    words: 0.38,
    meaning: 0.38,
    industry: 0.04,
    region: 0.04,
    cooperation: 0.02,
    maturity: 0.03,
    trackRecord: 0.05,
    freshness: 0.03,
    availability: 0.03,
  },
  /** A mail at night: what is new. */
  digest: {
    words: 0.4,
    meaning: 0.4,
    industry: 0.04,
    region: 0.02,
    cooperation: 0.01,
    maturity: 0.02,
    trackRecord: 0.03,
    freshness: 0.06,
    availability: 0.02,
  },
} as const satisfies Record<string, Profile>

export type ProfileName = keyof typeof profiles
export const profileNames = Object.keys(profiles) as readonly ProfileName[]
