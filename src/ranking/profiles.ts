import digest from '../../data/profiles/digest.json' with { type: 'json' }
import search from '../../data/profiles/search.json' with { type: 'json' }
import shortlist from '../../data/profiles/shortlist.json' with { type: 'json' }
import untrained from '../../data/profiles/untrained.json' with { type: 'json' }
import type { Kind } from '../domain/record.ts'
import type { Abstention } from './abstain.ts'
import type { Calibration } from './calibrate.ts'
import { type SignalName, signalNames } from './signals.ts'

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

/** Weights, and what their scores say: all that makes an order and its grades. */
export interface Weighing {
  readonly name: ProfileName
  readonly weights: Profile
  readonly calibration: Readonly<Record<Kind, Calibration>>
  readonly abstention: Abstention
}

/** On what, and on which day, the calibration that ships was fitted. */
export const fittedOn: Readonly<Record<ProfileName, { readonly data: string; readonly date: string }>> = {
  search: search.fitted.calibration,
  shortlist: shortlist.fitted.calibration,
  digest: digest.fitted.calibration,
  untrained: untrained.fitted.calibration,
}

/** The profile of a name as it ships. */
export const shipped = (name: ProfileName): Weighing => ({
  name,
  weights: profiles[name],
  calibration: calibrations[name],
  abstention: abstentions[name],
})

/** Whether these are weights of every signal there is and of no other, none below 0, which sum to 1. */
export const isProfile = (weights: Readonly<Record<string, number>>): weights is Profile =>
  Object.keys(weights).length === signalNames.length &&
  signalNames.every((name) => (weights[name] ?? -1) >= 0) &&
  Math.abs(Object.values(weights).reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9
