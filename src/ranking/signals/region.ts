import { provinceOf } from '../../text/region.ts'
import type { Signal } from './signal.ts'

/** Same city 1, same province 0.6, else 0. Regions are written province first: 江苏省扬州市. */
export const region: Signal = ({ record }, asked) => {
  if (asked.region === null || record.region === null) return undefined
  if (asked.region === record.region) return 1
  return provinceOf(asked.region) === provinceOf(record.region) ? 0.6 : 0
}
