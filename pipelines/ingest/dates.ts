/** A day read from words, `YYYY-MM-DD`. `told` is false where the words name only the month or «the end of the year». */
export interface ReadDay {
  readonly day: string
  readonly told: boolean
}

/** Longer words are a sentence about time. */
const longestDate = 40

const chineseDigits = '〇一二三四五六七八九'

const chineseNumber = (word: string): string => {
  const [tens, ones] = word.includes('十') ? word.split('十') : [null, word]
  const digit = (character: string) => `${chineseDigits.indexOf(character)}`
  const spelt = [...(ones ?? '')].map(digit).join('')
  return tens === null ? spelt : `${tens === '' ? 1 : digit(tens ?? '')}${spelt === '' ? '0' : spelt}`
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[○零]/g, '〇')
    .replace(/[〇一二三四五六七八九十]+(?=[年月日号])/g, chineseNumber)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:至|到|截至|截止到?|于)\s*/, '')
    .replace(/\s*(?:之?前|以前|止|截止|前完成)$/, '')

const clock = /(?:[T ]\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/.source
const weekday = /(?: ?\(?(?:星期|周)[一二三四五六日天]\)?)?/.source
const western = new RegExp(
  `^(?<year>\\d{4}) ?(?<sign>[-./]) ?(?<month>\\d{1,2}) ?\\k<sign> ?(?<day>\\d{1,2})${weekday}${clock}$`,
)
const chinese = new RegExp(`^(?<year>\\d{4}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号]?${weekday}${clock}$`)
const month = /^(\d{4})\s?[-./年]\s?(\d{1,2})\s?月?(?:份|底|末)?$/
const yearEnd = /^(\d{4})\s?年?(?:底|末|年底|年末|年内)$/
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/
const serial = /^(\d{5})(?:\.\d+)?$/

const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1950 && year <= 2150 ? date.toISOString().slice(0, 10) : null
}

/** The day a spreadsheet counts as `days` from 1899-12-30, or from 1904 on old Macintosh files. */
export const serialDay = (days: number, from1904 = false): string =>
  new Date(Date.UTC(1899, 11, 30) + (Math.floor(days) + (from1904 ? 1_462 : 0)) * 86_400_000).toISOString().slice(0, 10)

const wholeDay = (text: string): string | null => {
  const parts = western.exec(text) ?? chinese.exec(text) ?? compact.exec(text)
  if (parts !== null) {
    const { year, month, day } = parts.groups ?? {}
    return isoDay(Number(year), Number(month), Number(day))
  }
  const days = Number(serial.exec(text)?.[0])
  // 1954 to 2119: a number outside is no date anybody writes here.
  return days >= 20_000 && days < 80_000 ? serialDay(days) : null
}

const partOfYear = (text: string, missing: 'first' | 'last'): string | null => {
  const parts = month.exec(text)
  const number = Number(parts?.[2])
  if (parts !== null && number >= 1 && number <= 12) {
    const year = Number(parts[1])
    return isoDay(year, number, missing === 'first' ? 1 : new Date(Date.UTC(year, number, 0)).getUTCDate())
  }
  const end = yearEnd.exec(text)
  return end === null ? null : isoDay(Number(end[1]), 12, 31)
}

/**
 * 2025-03-01, 2025/3/1, 2025.3.1, 2025年3月1日, 二〇二五年三月一日, 20250301, 2025年3月, 2025年底, and a spreadsheet's day
 * number. Where only the month is told, `missing` says which of its days is meant. `null` when it is no date.
 */
export const readDay = (words: string, missing: 'first' | 'last'): ReadDay | null => {
  if (words.length > longestDate) return null
  const text = plain(words)
  const day = wholeDay(text)
  if (day !== null) return { day, told: true }
  const inferred = partOfYear(text, missing)
  return inferred === null ? null : { day: inferred, told: false }
}
