import { matchAt } from '../../units/match-at.ts'
import type { UnitReading } from '../../units/read-unit.ts'
import { one, scaled } from '../../units/unit.ts'
import type { Part } from './part.ts'
import { readNumber } from './read-number.ts'

const fractionPattern = /(百|千|万|十万|\d+|[一二三四五六七八九十]+)分之/y
const denominators: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5 }

const shareUnit = ([start, end]: readonly [number, number], spelling: string, factor: number): UnitReading => ({
  start,
  end,
  spelling,
  units: [scaled(one, factor)],
  sure: true,
})

const only = (value: number, unit: UnitReading): Part => ({
  low: value,
  high: value,
  more: false,
  scale: 1,
  unit,
  end: unit.end,
})

const fractionAt = (text: string, at: number): Part | null => {
  const found = matchAt(fractionPattern, text, at)
  if (found === null) return null
  const counted = readNumber(text, at + found[0].length)
  if (counted === null) return null
  const written = found[1]!
  const denominator = denominators[written] ?? readNumber(`${written} `, 0)?.low
  return denominator === undefined
    ? null
    : { ...counted, unit: shareUnit([at, counted.end], found[0], 1 / denominator) }
}

// 1/3 is a third only where the text speaks of a share; 985/211 is none.
const slashPattern = /(\d{1,2})\/(\d{1,5})(?![\d/.])/y
const sharesBefore = /(?:原来?的?|原有的?|[为至到的约仅少低]|减少|降低|缩短)\s?$/

const slashAt = (text: string, at: number): Part | null => {
  const found = matchAt(slashPattern, text, at)
  if (found === null || Number(found[1]) >= Number(found[2])) return null
  const end = at + found[0].length
  const isShare = sharesBefore.test(text.slice(Math.max(0, at - 5), at)) || matchAt(/以[上下]/y, text, end) !== null
  return isShare ? only(Number(found[1]), shareUnit([at, end], `/${found[2]}`, 1 / Number(found[2]))) : null
}

/** «对比度3000:1», «减速比 40:1»: how many to one; a mixture (料液比1:10) stays apart, for it has no one way to be written. */
export const toOne = String.raw`(?:对比度|动态范围|消光比|开关比|抑制比|选择比|[速变]比|传动比|压缩比|膨胀比|调节比|量程比|浓缩比|[深高长]宽比|[深长高]径比)[^，。；\d]{0,8}`
const toOneBefore = new RegExp(`${toOne}$`)
const toOnePattern = /(\d+(?:\.\d+)?)\s?[:∶]\s?1(?![\d.:∶])/y

const toOneAt = (text: string, at: number): Part | null => {
  const found = matchAt(toOnePattern, text, at)
  if (found === null || !toOneBefore.test(text.slice(Math.max(0, at - 16), at))) return null
  return only(Number(found[1]), shareUnit([at, at + found[0].length], ':1', 1))
}

const halfPattern = /一半|半数/y
const timesPattern = /翻(?:([一两二三四1-4])?番|倍)|减半(?![径成导])/y

/** «翻两番» is twice doubled, 减半 is halved: the new value over the old. */
const timesAt = (text: string, at: number): Part | null => {
  const found = matchAt(timesPattern, text, at)
  if (found === null) return null
  const doublings = found[0] === '减半' ? -1 : (readNumber(`${found[1] ?? '一'} `, 0)?.low ?? 1)
  return only(2 ** doublings, shareUnit([at, at + found[0].length], '番', 1))
}

const halfAt = (text: string, at: number): Part | null => {
  const found = matchAt(halfPattern, text, at)
  return found === null ? null : only(0.5, shareUnit([at, at + found[0].length], found[0], 1))
}

const ninesPattern = /([2-9])N([1-9])?(?![A-Za-z\d·/])/y
const purityBefore = /纯[净]?度[^，。；\d]{0,8}$/

/** «纯度5N5»: five nines and a five, 99.9995 %. */
const ninesAt = (text: string, at: number): Part | null => {
  const found = matchAt(ninesPattern, text, at)
  if (found === null || !purityBefore.test(text.slice(Math.max(0, at - 12), at))) return null
  const rest = found[2] === undefined ? 1 : 1 - Number(found[2]) / 10
  return only(1 - rest * 10 ** -Number(found[1]), shareUnit([at, at + found[0].length], 'N', 1))
}

/** Reads a share in words: 千分之五, 1/3, 3000:1, 一半, 翻一番, 减半, 5N; `null` where none stands. */
export const readShare = (text: string, at: number): Part | null =>
  fractionAt(text, at) ??
  slashAt(text, at) ??
  toOneAt(text, at) ??
  ninesAt(text, at) ??
  halfAt(text, at) ??
  timesAt(text, at)
