import { opaqueAt, type UnitReading } from '../../units/read-unit.ts'
import { dimensionOf } from '../../units/unit.ts'
import { type Amount, readAmount } from '../amounts/amount.ts'
import { shareBefore } from '../said/change.ts'
import { sentenceStart } from '../sentence-bounds.ts'
import { type Bound, boundOf } from './comparators.ts'
import { notQuantitiesIn } from './not-quantities.ts'
import { rateBefore, rated } from './rate-before.ts'
import type { Sighting } from './sighting.ts'
import { type OutsideUnit, unitOutside } from './unit-outside.ts'

const beginning =
  /±|\+(?=\s?\d[\d.]*\s?[A-Za-zμ毫微]*\s?[/,，、]?\s?[-−]\s?\d)|\+\/?-|正负|翻(?=[一两二三四1-4]?番|倍)|减(?=半)|[室常]温(?=\s?[-~至到—]\s?\d)|零下|[-−负](?=\s?\d)|\d|[零一二两三四五六七八九十百千万半]/g
const unitLetters = /(?:邵氏?[AD]|HR[ABC]|HV|HBW?|HBS|HS|HL|pH|PH|ph|R[az]|IP|[AD]C)$/

/** Whether a number may begin here: not inside a word, a name or a longer number. */
const mayBegin = (text: string, at: number): boolean => {
  const previous = text[at - 1] ?? ' '
  // «(0.1~10)×10⁻⁴%» is scaled by the power, which is no number of its own.
  if (/\)\s?[×xX*]\s?$/.test(text.slice(Math.max(0, at - 4), at))) return false
  if (/[-−+]/.test(text[at]!)) return !/[\dA-Za-z%℃°)]/.test(previous)
  if (/[翻室常正减]/.test(text[at]!)) return true
  if (!/\d/.test(text[at]!)) return !/[第唯统同单任另初零一二两三四五六七八九十百千万亿点]/.test(previous)
  if (/[A-Za-z]/.test(previous)) return unitLetters.test(text.slice(Math.max(0, at - 3), at))
  // «每300mm不大于8μm» is per 300 mm; a full stop in Latin type ends a sentence, not a number: «性能.1 400℃».
  return !/[\d每]/.test(previous) && !(previous === '.' && /\d/.test(text[at - 2] ?? ''))
}

const firm = /[≥>≤<]/

/** An amount with the comparator beside it; what was read before ends at `floor`. */
interface Close {
  readonly amount: Amount
  readonly close: Bound
  readonly floor: number
  readonly previous: Sighting | undefined
}

const unitOf = (text: string, { amount, close, floor, previous }: Close): OutsideUnit | null => {
  const { end, start, shape, parts } = amount
  const beside = (shape === 'band' ? parts[0]! : parts.at(-1)!).unit
  if (beside !== null) return { unit: beside, joined: true }
  const isFirm = firm.test(close.comparator ?? '')
  if (previous?.unit.spelling === '' && becomes.test(text.slice(previous.bound.end, close.start)))
    return { unit: previous.unit, joined: false }
  const outside = unitOutside(text, { floor, at: close.start, end, isFirm })
  if (outside !== null || close.start === start || close.comparator === '≈') return outside
  // Only a firm comparator makes us believe that unknown letters are a unit.
  const opaque = opaqueAt(text, text[end] === ' ' ? end + 1 : end)
  return opaque === null ? null : { unit: opaque, joined: true }
}

const isRatio = ({ units }: UnitReading): boolean => units.length === 1 && dimensionOf(units[0]!) === '1'

const becomes = /^[^，。；、\d]{0,8}[到至为]\s?$/

/** The old value of «每天600度降至450度», where what is read next is the new one. */
const oldBefore = (text: string, start: number, previous: Sighting | undefined): Sighting | undefined =>
  previous !== undefined && becomes.test(text.slice(previous.bound.end, start)) ? previous : undefined

/** «从3吨/天提高到5吨»: the unit of the old value, of which the new one repeats the part above the bar only. */
const wholeUnit = (unit: UnitReading, old: Sighting | undefined): UnitReading =>
  old?.unit.spelling.startsWith(`${unit.spelling}/`) ? { ...unit, units: old.unit.units } : unit

/** «不大于 Ra 0.4μm»: where the symbol between a comparator and its number begins. */
const symbolStart = (text: string, start: number): number => {
  const symbol = /R[az]\s?$/.exec(text.slice(Math.max(0, start - 3), start))
  const before = start - (symbol?.[0].length ?? 0)
  return symbol === null || boundOf(text, before, before).comparator === null ? start : before
}

const sightingAt = (text: string, at: number, previous: Sighting | undefined): Sighting | null => {
  const floor = previous?.bound.end ?? 0
  const amount = readAmount(text, at)
  if (amount === null) return null
  const close = boundOf(text, amount.start, amount.end)
  const outside = unitOf(text, { amount, close, floor, previous })
  if (outside === null) return null
  const end = Math.max(amount.end, outside.unit.start >= amount.end ? outside.unit.end : 0)
  const start = outside.joined ? Math.min(close.start, outside.unit.start) : close.start
  const from = Math.max(floor, sentenceStart(text, start))
  const old = oldBefore(text, start, previous)
  const rate = rateBefore(text, from, start) ?? old?.rate ?? null
  const unit = rate === null ? wholeUnit(outside.unit, old) : rated(outside.unit, rate)
  const share = isRatio(unit) ? shareBefore(text, [from, start], unit.spelling) : null
  // «不低于原寿命的80%», «达到每分钟30件», «不大于Ra1.6»: the comparator may stand before what the number is of.
  const whole =
    share?.start ?? (rate !== null && rate.end === start ? Math.max(rate.start, floor) : symbolStart(text, start))
  const bound = boundOf(text, close.start === amount.start ? whole : amount.start, end)
  const parts = unit === outside.unit ? amount.parts : amount.parts.map((part) => ({ ...part, unit }))
  return {
    amount: { ...amount, parts, end },
    bound: { ...bound, start: Math.max(floor, Math.min(bound.start, whole)) },
    unit,
    rate,
    share,
    floor: from,
  }
}

/** Every amount with a unit in a text made readable, in reading order. */
export const sightingsIn = (text: string): readonly Sighting[] => {
  const masks = notQuantitiesIn(text)
  const found: Sighting[] = []
  let free = 0
  let mask = 0
  for (const { index: at } of text.matchAll(beginning)) {
    while (mask < masks.length && masks[mask]![1] <= at) mask++
    const isMasked = mask < masks.length && masks[mask]![0] <= at
    if (at < free || isMasked || !mayBegin(text, at)) continue
    const sighting = sightingAt(text, at, found.at(-1))
    if (sighting === null) continue
    found.push(sighting)
    free = Math.max(sighting.bound.end, sighting.amount.end)
  }
  return found
}
