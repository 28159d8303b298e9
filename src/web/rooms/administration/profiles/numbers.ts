import type { Gain, WeightProfile } from '../../../api/profiles.ts'

/** A share as a percentage of one digit. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** A difference with its sign, in so many digits. */
export const signed = (value: number, digits = 4): string =>
  `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(digits)}`

/** A gain as it is read: its mean, and the interval behind it. */
export const gainSaid = ({ mean, low, high }: Gain): string => `${signed(mean)} [${signed(low)}, ${signed(high)}]`

/** What an interval lets one say. */
export const clearlyOf = ({ low, high }: Gain): 'better' | 'worse' | 'unclear' =>
  low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear'

type Curve = WeightProfile['inForce']['calibration']['result']

/** The chance that a score stands for, 0..1. */
export const chanceOf = (score: number, { slope, intercept }: Curve): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)))

/** The score that a chance needs; `null` where none between 0 and 1 reaches it. */
export const scoreFor = (chance: number, { slope, intercept }: Curve): number | null => {
  const score = (Math.log(chance / (1 - chance)) - intercept) / slope
  return score > 1 ? null : Math.max(0, score)
}
