import { dimensionOf } from '../../units/unit.ts'
import type { Reading, Sighting } from '../sightings/sighting.ts'

const barBefore = /\d\s?([A-Za-zμΩ℃%°\u3400-\u9fff]{0,4})\s?\/\s?$/
const barAfter = /^\s?\/\s?\d[\d.]*\s?/

/** «1、2、5mm», «400×600~1500×1800mm»: what stands before has no unit of its own. */
const itemBefore = /\d\s?[、，,~至]\s?$/
/** «不超过环境温度+25℃»: a number and what it is added to. */
const sumBefore = /[\u3400-\u9fff)]\s?\+\s?$/
const oneByOne = /分别[^。；;\n]{0,40}$/

/** «压力高于介质0.1MPa», «温升不超过环境温度 30℃»: how far from another value, as pressures and temperatures are told. */
const overBefore =
  /(?:不[超大小低高少][过于]|(?<!不)(?:[高低大小]于|超过))(?!每|约|达|其|总|[\u3400-\u9fff]*[的中率])[\u3400-\u9fff]{2,6}\s?$/

const told = /^(?:K|kg·m\^-1·s\^-2)(?:$|:)/
const isOver = (front: string, bound: Sighting['bound'], { units }: Sighting['unit']): boolean =>
  bound.comparator === null && units[0] !== undefined && told.test(dimensionOf(units[0])) && overBefore.test(front)

/** Longest number with a unit beside the bar, in characters. */
const reach = 14

/** «280/630 kW», «50Hz/60Hz», «1、2、5mm», «环境温度+25℃»: a part of what is said, and no value by itself. */
export const isAlternative = ({ text }: Reading, { amount, bound, unit }: Sighting): boolean => {
  const front = text.slice(Math.max(0, amount.start - 48), amount.start)
  if (sumBefore.test(front) || isOver(front, bound, unit) || (itemBefore.test(front) && !oneByOne.test(front)))
    return true
  const before = barBefore.exec(text.slice(Math.max(0, amount.start - reach), amount.start))
  if (before !== null && (before[1] === '' || before[1] === unit.spelling)) return true
  const rest = text.slice(amount.end, amount.end + reach)
  const bar = barAfter.exec(rest)
  return bar !== null && rest.startsWith(unit.spelling, bar[0].length)
}
