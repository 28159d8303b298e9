import { isListed, type Step } from '../measured/previous.ts'
import type { Sighting } from '../sightings/sighting.ts'
import type { Change } from './change.ts'

const firm = /[≥>≤<]/

/** «能耗、水耗分别降低10%、15%»: the verb before the first value is of all that are listed. */
export const listedChange = (step: Step): Change | null => {
  const { previous } = step
  if (previous === null || previous.trend === null || !isListed(step)) return null
  return { trend: previous.trend, isNewValue: previous.form === 'value', isTransitive: false }
}

/** «分别不低于600MPa、450MPa»: so is the comparator; 以上 behind a value is of that value. */
export const bounded = (step: Step): Sighting => {
  const { sighting, previous } = step
  const isBound = previous !== null && firm.test(previous.comparator) && !/[上下内]$/.test(previous.text)
  if (!isBound || sighting.bound.comparator !== null || !isListed(step)) return sighting
  return { ...sighting, bound: { ...sighting.bound, comparator: previous.comparator } }
}
