import { matchAt } from './match-at.ts'
import { longestSpelling, type Spelling, spelt, speltInAnyCase } from './spellings.ts'
import { dimensionOf, one, opaqueUnit, per, scaled, times, toThePower, type Unit } from './unit.ts'

/** A unit in a text: its spelling and what it may mean, the usual meaning first. */
export interface UnitReading {
  readonly start: number
  readonly end: number
  readonly spelling: string
  readonly units: readonly Unit[]
  /** Whether the first meaning may be taken without asking what is measured. */
  readonly sure: boolean
}

interface Factor {
  readonly end: number
  readonly units: readonly Unit[]
  readonly sure: boolean
}

const letter = /[A-Za-zα-ωΑ-ΩµÅ]/
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const exponentPattern =
  /\^\s?\(?([-+]?\d)\)?|(⁻?[¹²³⁴])|(-[1-4])(?![\d%A-Za-z]|\.\d|(?![以左之及内])[\u3400-\u9fff])|([23])(?!\d)/y

/** After a dot a minus is a power whatever follows: «18 m·s-1以上» and «18 m·s-1中», but «5mm-2级» is none. */
const inProduct = /[·•⋅∙・][A-Za-z]{1,3}$/
const exponentInProduct = /\^\s?\(?([-+]?\d)\)?|(⁻?[¹²³⁴])|(-[1-4])(?![\d%A-Za-z]|\.\d)/y

/** «0.03h-1和» is a power too, «10h-1天» and «5mm-2级» are ranges: a unit stands behind the number. */
const isFollowedByUnit = (text: string, at: number): boolean => symbolAt(text, at, false) !== null

const exponentFound = (text: string, at: number): RegExpExecArray | null => {
  const found = matchAt(exponentPattern, text, at)
  if (found !== null) return found
  const power = matchAt(exponentInProduct, text, at)
  if (power === null) return null
  const isSure = inProduct.test(text.slice(Math.max(0, at - 4), at))
  return isSure || !isFollowedByUnit(text, at + power[0].length) ? power : null
}

const exponentAt = (text: string, at: number): { exponent: number; end: number } => {
  const found = exponentFound(text, at)
  // «3 级» and «米 2» are not powers: a bare digit counts right after a Latin symbol only.
  if (found === null || (found[2] === undefined && !letter.test(text[at - 1]!))) return { exponent: 1, end: at }
  const [whole, caret, raised, negative, plain] = found
  const digits = raised?.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/, (digit) => String(superscripts.indexOf(digit)))
  return { exponent: Number(caret ?? digits ?? negative ?? plain), end: at + whole.length }
}

const stands = (text: string, end: number, { notBefore }: Spelling): boolean => {
  const next = text[end] ?? ' '
  const isTorn = letter.test(text[end - 1]!) && letter.test(next)
  return !isTorn && !notBefore.includes(next)
}

const latinRun = /[A-Za-zα-ωΑ-Ωµ%]+/y

const symbolAt = (text: string, at: number, isBelow: boolean): { spelling: Spelling; end: number } | null => {
  for (let end = Math.min(text.length, at + longestSpelling); end > at; end--) {
    const spelling = spelt(text.slice(at, end), isBelow)
    if (spelling !== undefined && stands(text, end, spelling)) return { spelling, end }
  }
  const run = matchAt(latinRun, text, at)?.[0]
  const spelling = run === undefined ? undefined : speltInAnyCase(run)
  return spelling === undefined ? null : { spelling, end: at + run!.length }
}

const cubes: Readonly<Record<string, number>> = { 平方: 2, 立方: 3 }

const factorAt = (text: string, at: number, isBelow: boolean): Factor | null => {
  const cube = cubes[text.slice(at, at + 2)]
  if (cube !== undefined) {
    const raised = symbolAt(text, at + 2, isBelow)
    if (raised?.spelling.units[0]?.powers.m === 1) return powerOf(raised, cube, raised.end)
  }
  const symbol = symbolAt(text, at, isBelow)
  if (symbol === null) return null
  const { exponent, end } = exponentAt(text, symbol.end)
  return powerOf(symbol, exponent, end)
}

const powerOf = ({ spelling }: { spelling: Spelling }, exponent: number, end: number): Factor => ({
  end,
  units: spelling.units.map((unit) => toThePower(unit, exponent)),
  sure: spelling.sure,
})

// «N/15mm» is per 15 mm, «380V/50Hz» are two ratings: a number below the bar counts before what one measures out.
const countPattern =
  /\s?(0\.1(?=\s?MPa)|\d+(?:\.\d+)?(?=\s?(?:[mck]?m|k?g|m[Ll]|L|min|h|d|s|小时|分钟|天|r(?!\/|pm)|转(?![/每])|次|圈|毫米|厘米|米|克|公斤|毫升|升)(?![A-Za-z])))\s?/y
const barPattern = /\s?[/∕]\s?|\s?每\s?/y
const timesPattern = /\s?[·•*⋅∙・]\s?|\.(?=[A-Za-z])|\s(?=[A-Za-zμΩ]{1,3}[²³]?(?:⁻[¹²³]|-[123](?![\d.])))/y

/** A unit so far: whether the rest stands below its bar, and whether it may hold numbers. */
interface Growing extends Factor {
  readonly isBelow: boolean
  readonly mayCount: boolean
}

/** What comes after a bar or a dot: «m³» of «t/m³», «100 g» of «mL/100 g», «(m·K)» of «W/(m·K)». */
const nextFactor = (text: string, at: number, mayCount: boolean): Factor | null => {
  if (text[at] === '(') return bracketed(text, at, mayCount)
  const count = mayCount ? matchAt(countPattern, text, at) : null
  const factor = factorAt(text, count === null ? at : countPattern.lastIndex, true)
  if (factor === null || count === null) return factor
  return { ...factor, units: factor.units.map((unit) => scaled(unit, Number(count[1]))) }
}

const bracketed = (text: string, at: number, mayCount: boolean): Factor | null => {
  const first = nextFactor(text, at + 1, mayCount)
  if (first === null) return null
  const inner = grown(text, { ...first, isBelow: false, mayCount })
  return text[inner.end] === ')' ? { ...inner, end: inner.end + 1 } : null
}

/** A factor with all that stands beside it. */
const grown = (text: string, first: Growing): Factor => {
  let read = first
  for (let next = extended(text, read); next !== null; next = extended(text, next)) read = next
  return read
}

const combined = (a: Factor, b: Factor, combine: (a: Unit, b: Unit) => Unit): Factor => ({
  end: b.end,
  // kg may be a force, kg/m³ is not: in a product only what is open by itself stays open.
  units: (a.sure ? a.units.slice(0, 1) : a.units).map((unit) => combine(unit, b.units[0]!)),
  sure: a.sure && b.sure,
})

/** «30mm/50mm» are two lengths, «0.3mm/300mm» and «4mm/10m» are slopes. */
const isSecondOfList = ({ units: [so] }: Factor, { units: [next] }: Factor): boolean => {
  const times = next!.factor / so!.factor
  return dimensionOf(next!) === dimensionOf(so!) && times > 1 && times < 100
}

const tests = new Set(['A^-1·kg·m^2·s^-3', 'kg·m^-1·s^-2'])

/** A voltage or a pressure: what a test holds for a time. */
const isHeld = ({ units: [so] }: Factor): boolean => tests.has(dimensionOf(so!).split(':')[0]!)

const isTime = (factor: Factor | null): boolean => factor !== null && dimensionOf(factor.units[0]!) === 's'

/** One more factor, or `null` at the end. After a bar everything stands below it: W/m·K is written for W/(m·K). */
const extended = (text: string, so: Growing): Growing | null => {
  const bar = matchAt(barPattern, text, so.end)
  if (bar === null && matchAt(timesPattern, text, so.end) === null) return null
  const isBelow = so.isBelow || bar !== null
  const mayCount = so.mayCount || isBelow
  const next = nextFactor(text, bar === null ? timesPattern.lastIndex : barPattern.lastIndex, mayCount)
  // «85℃/2h» and «3kV/1min» are held for a time, «10℃/min» is a rate.
  const isCounted = bar !== null && /\d/.test(text[barPattern.lastIndex] ?? '')
  const isRegime = isCounted && (so.units[0]!.offset !== 0 || (isHeld(so) && isTime(next)))
  if (next === null || isRegime || (bar !== null && isSecondOfList(so, next))) return null
  const inverted = isBelow && !isNegative(text, next.end)
  return { ...combined(so, next, inverted ? per : times), isBelow, mayCount }
}

const isNegative = (text: string, end: number): boolean => /[⁻-][\d¹²³]$/.test(text.slice(Math.max(0, end - 2), end))

const tornPattern = /\s?[/∕]\s?(?=[A-Za-zμ(√\u3400-\u9fff])|[·*](?=[A-Za-zμ])/y
const opaquePattern =
  /[A-Za-zα-ωµ%°℃²³⁻¹/·*()√]+(?:(?<=[·(])[\d.]+[A-Za-z)·]+|\.[A-Za-z]+\)?)*(?:(?<=[/·*])[\u3400-\u9fff]{1,3})?|[\u3400-\u9fff]{1,3}\/[A-Za-z\u3400-\u9fff]{1,3}[²³]?/y

/** The bracket around «(<0.05EU/mg)» is no part of the unit. */
const unopened = /(?<=^[^(]*)\)$/

/** A unit none of our tables knows, whole: «kg/株» must not be read as kg. */
export const opaqueAt = (text: string, at: number): UnitReading | null => {
  const spelling = matchAt(opaquePattern, text, at)?.[0]
    .replace(/[^A-Za-zα-ωµ%°℃²³¹)\u3400-\u9fff]+$/, '')
    .replace(unopened, '')
  if (spelling === undefined || !/[A-Za-zα-ωµ%°℃\u3400-\u9fff]/.test(spelling)) return null
  return { start: at, end: at + spelling.length, spelling, units: [opaqueUnit(spelling)], sure: true }
}

const skipSpaces = (text: string, at: number): number => {
  let to = at
  while (text[to] === ' ' && to - at < 2) to++
  return to
}

/** Reads the unit at an offset, compounds whole; `null` where none stands. `text` keeps its letter case: mPa is not MPa. */
export const readUnit = (text: string, from: number): UnitReading | null => {
  const start = skipSpaces(text, from)
  // 2.5×10⁻⁶ /℃: nothing stands above the bar.
  const first = text[start] === '/' ? { end: start, units: [one], sure: true } : factorAt(text, start, false)
  if (first === null) return null
  const read = grown(text, { ...first, isBelow: false, mayCount: false })
  if (read.end === start) return null
  if (matchAt(tornPattern, text, read.end) !== null) return opaqueAt(text, start)
  return { start, end: read.end, spelling: text.slice(start, read.end), units: read.units, sure: read.sure }
}
