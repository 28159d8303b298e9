import { availability } from './signals/availability.ts'
import { cooperation } from './signals/cooperation.ts'
import { coverage } from './signals/coverage.ts'
import { freshness } from './signals/freshness.ts'
import { indicators } from './signals/indicators.ts'
import { industry } from './signals/industry.ts'
import { maturity } from './signals/maturity.ts'
import { meaning } from './signals/meaning.ts'
import { region } from './signals/region.ts'
import type { Signal } from './signals/signal.ts'
import { trackRecord } from './signals/track-record.ts'
import { words } from './signals/words.ts'

/** Every opinion the core has, by name. A new one needs a line here and a weight in every profile. */
export const signals = {
  words,
  meaning,
  coverage,
  indicators,
  industry,
  region,
  cooperation,
  maturity,
  trackRecord,
  freshness,
  availability,
} as const satisfies Record<string, Signal>

export type SignalName = keyof typeof signals
export const signalNames = Object.keys(signals) as readonly SignalName[]
