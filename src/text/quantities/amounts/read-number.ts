import { matchAt } from '../../units/match-at.ts'
import { readHanNumeral } from './han-numeral.ts'

/** A number as written; `high` differs from `low` where one numeral names two values (五六). */
export interface NumberReading {
  readonly end: number
  readonly low: number
  readonly high: number
  /** 余, 多: somewhat more than the number. */
  readonly more: boolean
  /** What 万, 亿 or a power of ten multiplies it by, 1 without. */
  readonly scale: number
}

// Journals part decimals too: 21.443 1.
const arabic =
  /(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?![ ]?\d)|\d+)(?:\.\d{3}(?: \d{3})* \d{1,3}(?![\d.])|\.\d+)?/y
/** «290,330,422 nm» is three wavelengths as well as one number: nobody can tell. */
const isListOrNumber = (written: string): boolean => /^\d{3}(?:,\d{3})+$/.test(written) && !/,\d*0$/.test(written)
/** «0,100,200,400 mg/L»: what follows a comma is an item. */
const inList = /\d,$/
/** «活菌数108 CFU/mL» has lost that the 8 stood high: neither 108 nor 10⁸ may be said of it. */
const lostPower = /10(?:[4-9]|1[0-2])(?=\s?(?:CFU|cfu))/y
const timesTen =
  /\s?[×xX*·]\s?10(?:\s?\^\s?\(?([-+]?\d{1,2})\)?|(⁻?[⁰¹²³⁴-⁹]{1,2})|(-\d{1,2})(?!\d)|(\d{1,2})(?=\s?(?:CFU|cfu|个\/|Ω)))|[eE]([-+]?\d{1,2})(?![\dA-Za-z])/y
// «10-6 Pa» is a power, «10-12 mm» a range: a range does not fall.
const tenItself =
  /(?:\s?\^\s?\(?([-+]?\d{1,2})\)?|(⁻?[⁰¹²³⁴-⁹]{1,2})|(-[1-9])(?=\s?(?:Pa|Torr|mbar|Ω|S\/|g|mol|\/|m(?![a-zA-Z])|[cm]m[23²³]?\/s|[℃K]-1)))/y
const multiplier =
  /\s?([余多来]?)\s?(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克瓦米卡帕赫伏安焦牛升欧字])|百(?![帕分叶]))/y
const scales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const exponentOf = (found: RegExpExecArray): number => {
  const written = found.slice(1).find((group) => group !== undefined)!
  return Number(written.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(superscripts.indexOf(digit))))
}

const hasExponent = (found: RegExpExecArray | null): found is RegExpExecArray =>
  found?.slice(1).some((group) => group !== undefined) ?? false

const readArabic = (text: string, at: number): NumberReading | null => {
  const found = matchAt(arabic, text, at)
  if (
    found === null ||
    isListOrNumber(found[0]) ||
    (found[0].includes(',') && inList.test(text.slice(0, at))) ||
    matchAt(lostPower, text, at) !== null
  )
    return null
  const plain = Number(found[0].replace(/[, ]/g, ''))
  const end = at + found[0].length
  const tens = matchAt(timesTen, text, end)
  const power = hasExponent(tens) ? tens : plain === 10 ? matchAt(tenItself, text, end) : null
  if (!hasExponent(power)) return multiplied(text, { end, low: plain, high: plain, more: false, scale: 1 })
  const value = Number(`${power === tens ? plain : 1}e${exponentOf(power)}`)
  const read = multiplied(text, { end: end + power[0].length, low: value, high: value, more: false, scale: 1 })
  return { ...read, scale: read.scale * 10 ** exponentOf(power) }
}

const hanRun = /[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?/y

const readHan = (text: string, at: number): NumberReading | null => {
  const run = matchAt(hanRun, text, at)?.[0]
  if (run === undefined) return null
  const written =
    run.endsWith('千') && run.length > 1 && /[克瓦米卡帕赫伏安焦牛欧升]/.test(text[at + run.length] ?? '')
      ? run.slice(0, -1)
      : run
  const value = readHanNumeral(written)
  return value === null ? null : multiplied(text, { end: at + written.length, ...value, more: false, scale: 1 })
}

// «100多功能» is not «100多».
const over = /[余多](?![功元样维轴模孔])/y

const multiplied = (text: string, number: NumberReading): NumberReading => {
  const found = matchAt(multiplier, text, number.end)
  const scale = found === null ? 1 : scales[found[2]!]!
  const end = found === null ? number.end : number.end + found[0].length
  const more = found !== null && found[1] !== ''
  const isOver = matchAt(over, text, end) !== null
  return {
    end: isOver ? end + 1 : end,
    low: number.low * scale,
    high: number.high * scale,
    more: more || isOver,
    scale,
  }
}

/** Reads the number that starts at an offset: digits, powers of ten, 万 and 亿, Chinese numerals; `null` where none does. */
export const readNumber = (text: string, at: number): NumberReading | null => readArabic(text, at) ?? readHan(text, at)
