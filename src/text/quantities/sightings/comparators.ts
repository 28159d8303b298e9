import { matchAt } from '../../units/match-at.ts'
import type { Comparator } from '../quantity.ts'

const not = '(?:不|无|别|勿)(?:得|能|应|可|宜|会|需|要|允许)?(?:再|够)?'

/** Words that stand before the number; the first that fits holds, so what contains another stands above it. */
const before: readonly (readonly [Comparator, string])[] = [
  [
    '≥',
    `≥|≧|⩾|>=|=>|≮|大于或?者?等于|高于或等于|${not}(?:低于|小于|少于|短于|下于|弱于|亚于|低过|浅于|薄于|窄于|轻于|慢于)|至少(?:为|需?要|需|有|达到?)?|最少(?:为|要)?|起码`,
  ],
  [
    '≤',
    `≤|≦|⩽|<=|=<|≯|小于或?者?等于|低于或等于|${not}(?:超过|大于|高于|多于|超出|长于|超|多过|高过|深于|厚于|宽于|重于|迟于|晚于)|至多(?:为)?|最多(?:为)?|最长(?:为)?|不[得能宜应]过|限制?在`,
  ],
  ['better', `优于|好于|${not}(?:劣于|逊于|差于)`],
  ['>', '>|﹥|大于|高于|超过|超出|多于|长于|超|逾|突破|强于'],
  ['<', '<|﹤|小于|低于|少于|短于|不足|(?<![达做赶得])不到|不满|未满|弱于|快于'],
  ['≈', '(?<![节契合条公特预])大?约为?|大概|大致|近似为?|≈|∼|~|接近|将近|(?<![最附远邻亲])近|差不多'],
  ['reach', '(?<![波全总边周身])[高长多]达到?|达到了?|(?<![雷马发表传到])达至?|(?<![降减])低至'],
]

const beforePatterns = before.map(
  ([comparator, words]) => [comparator, new RegExp(`(?:${words})\\s?[:]?\\s?[φΦФ∅Øø]?\\s?$`)] as const,
)

const after: readonly (readonly [Comparator, RegExp])[] = [
  ['≥', /\s?(?:\([^()]{1,20}\)\s?)?(?:[及或和]\s?)?(?:以上|之上)/y],
  [
    '≤',
    /\s?(?:\([^()]{1,20}\)\s?)?(?:[及或和]\s?)?(?:以下|之下|以内|之内|内(?![部径壁容在外燃孔衬置存应涵腔网阻源层]))/y,
  ],
  // «5年多», not «5年多种».
  ['>', /[余多](?![种个功元样项家])/y],
  ['≈', /\s?(?:左右|上下|前后|不等)/y],
  ['range', /\s?之间/y],
]

/** Longest comparator before a number, with the space it may leave. */
const reachBack = 12

/** A comparator and the offsets of the whole that it and its number make. */
export interface Bound {
  readonly comparator: Comparator | null
  readonly start: number
  readonly end: number
}

const weak = new Set<Comparator | null>([null, '≈', 'reach'])

const wordBefore = (text: string, start: number): { comparator: Comparator; start: number } | null => {
  const from = Math.max(0, start - reachBack)
  const tail = text.slice(from, start)
  for (const [comparator, pattern] of beforePatterns) {
    const found = pattern.exec(tail)
    if (found !== null) return { comparator, start: from + found.index }
  }
  return null
}

/** «不低于约», «可达约»: one more word may stand before a weak one. */
const boundBefore = (text: string, start: number): { comparator: Comparator; start: number } | null => {
  const word = wordBefore(text, start)
  const farther = word !== null && weak.has(word.comparator) ? wordBefore(text, word.start) : null
  if (farther === null || word === null) return word
  return { comparator: farther.comparator === 'reach' ? word.comparator : farther.comparator, start: farther.start }
}

/** What bounds the number between two offsets: «不低于» before it, «以上» after it; a firm word wins over 约 and 达到. */
export const boundOf = (text: string, start: number, end: number): Bound => {
  const front = boundBefore(text, start)
  const back = after.find(([, pattern]) => matchAt(pattern, text, end) !== null)
  const wrapsBracket = back !== undefined && text.slice(end, back[1].lastIndex).includes('(')
  const comparator = front?.comparator ?? null
  return {
    comparator: back !== undefined && weak.has(comparator) ? back[0] : comparator,
    start: front?.start ?? start,
    end: back === undefined || wrapsBracket ? end : back[1].lastIndex,
  }
}
