import digest from '../../data/profiles/digest.json' with { type: 'json' }
import search from '../../data/profiles/search.json' with { type: 'json' }
import shortlist from '../../data/profiles/shortlist.json' with { type: 'json' }
import untrained from '../../data/profiles/untrained.json' with { type: 'json' }
import type { Kind } from '../domain/record.ts'
import type { Abstention } from './abstain.ts'
import type { Calibration } from './calibrate.ts'
import type { SignalName } from './signals.ts'

/** What each signal weighs; the weights sum to 1, so a score is 0..1. No opinion gives no points. */
export type Profile = Readonly<Record<SignalName, number>>

/**
 * Every number that decides an order of matches, by what the matches are for. `search`: what fits counts, the rest breaks
 * ties; `shortlist`: near, free and proven people are worth more; `digest`: what is new is; `untrained`: chosen without labels.
 */
export const profiles = {
  search: search.weights,
  shortlist: shortlist.weights,
  digest: digest.weights,
  untrained: untrained.weights,
} as const satisfies Record<string, Profile>

export type ProfileName = keyof typeof profiles
export const profileNames = Object.keys(profiles) as readonly ProfileName[]

/** What a score of a profile says of each library, fitted by `npm run fit`. */
export const calibrations: Readonly<Record<ProfileName, Readonly<Record<Kind, Calibration>>>> = {
  search: search.calibration,
  shortlist: shortlist.calibration,
  digest: digest.calibration,
  untrained: untrained.calibration,
}

/** When the best of both libraries under a profile are no answer, fitted by `npm run fit`. */
export const abstentions: Readonly<Record<ProfileName, Abstention>> = {
  search: search.abstention,
  shortlist: shortlist.abstention,
  digest: digest.abstention,
  untrained: untrained.abstention,
}
