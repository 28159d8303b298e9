import type { PropertyPhrase } from '../quantity.ts'
import type { Reading, Sighting } from '../sightings/sighting.ts'
import type { Formed } from './form.ts'

const scaleBefore =
  /(?:年产|日(?:产|处理|熔化|加工|供应|消耗|屠宰)|月产|年生产|年产量|年产能|年销|年处理|年加工|年用|年需|年消耗|年经营|年培育|年出栏|年供|生产规模|建设规模|可年产)[^，。；]{0,14}$/
const producing = /(?:产能|产量|生产能力|规模|处理能力|加工能力)[^，。；]{0,6}$/
const producedAfter = /^[^，。；]{0,24}(?:的?年?生产能力|的?产能|生产线)/

const counted = /^(?:kg|piece|m|m\^[23]|person)(?:$|·)/

/** Ten tonnes, a thousand pieces, a thousand kilometres of what no property but 产量 names: what a firm makes or uses. */
const bulk: Readonly<Record<string, number>> = { kg: 1e4, piece: 1e3, m: 1e6, 'm^2': 1e3, 'm^3': 1e3 }

const isBulk = ({ dimension, interval }: Formed, property: PropertyPhrase | null): boolean =>
  interval.low >= (bulk[dimension] ?? Number.POSITIVE_INFINITY) &&
  (property === null || /^产|能力$|^处理量/.test(property.name))

/** Whether a quantity is what a firm makes in a year, or has the capacity to; t/h of a machine is not. */
export const isProduction = (
  { text }: Reading,
  { bound, unit }: Sighting,
  { formed, property }: { formed: Formed; property: PropertyPhrase | null },
): boolean => {
  if (!counted.test(formed.dimension)) return false
  const before = text.slice(Math.max(0, bound.start - 30), bound.start)
  // Two millimetres of wear a year and what a change saves in one are no output.
  const isMadeOf = formed.form === 'value' && formed.dimension !== 'm·s^-1'
  const isYearly = isMadeOf && /[/每]\s?(?:年|a|y)$/.test(unit.spelling) && !/[率速]/.test(property?.name ?? '')
  if (isYearly || scaleBefore.test(before)) return true
  const isStock = !formed.dimension.includes('·')
  const isMade = producing.test(before) || producedAfter.test(text.slice(bound.end, bound.end + 32))
  return isStock && (isMade || formed.dimension === 'kg' || formed.dimension === 'm') && isBulk(formed, property)
}
