import { serialDay } from '../dates.ts'
import type { NumberFormat } from './number-formats.ts'

// 2.3 is stored as 2.2999999999999998, and 1.39E10 is no way to write a telephone number.
const decimal = (stored: string): string => {
  if (/^-?\d{1,15}$/.test(stored) || /^\d{16,}$/.test(stored)) return stored
  const number = Number(stored)
  if (!Number.isFinite(number)) return stored
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? number.toFixed(0) : `${number}`
}

const twoDigits = (number: number): string => `${number}`.padStart(2, '0')

const clock = (days: number): string => {
  const minutes = Math.round((days % 1) * 1_440)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** A stored number as its cell shows it: dates as `YYYY-MM-DD`, per cent with its sign, anything else in full. */
export const shownNumber = (stored: string, { shows, suffix }: NumberFormat, from1904: boolean): string => {
  const number = Number(stored)
  const isDay = Number.isFinite(number) && number >= 0 && number < 2_958_466
  if (shows === 'per cent' && Number.isFinite(number)) return `${Number((number * 100).toPrecision(14))}%`
  if (shows === 'number' || !isDay) return decimal(stored) + suffix
  if (shows === 'time' && number < 1) return clock(number)
  const day = serialDay(number, from1904)
  return shows === 'day' || number % 1 === 0 ? day : `${day} ${clock(number)}`
}
