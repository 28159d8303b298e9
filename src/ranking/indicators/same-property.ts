import type { PropertyPhrase } from '../../text/quantities/quantity.ts'

/** How near two properties are; 0 when they are not one property. */
export type Nearness = 0 | 1 | 2 | 3

/** Names and symbols of what contents are asked of most. */
const symbols: ReadonlyMap<string, string> = new Map(
  '氢h 碳c 氮n 氧o 钠na 镁mg 铝al 硅si 磷p 硫s 氯cl 钾k 钙ca 钛ti 钒v 铬cr 锰mn 铁fe 钴co 镍ni 铜cu 锌zn 砷as 钼mo 银ag 镉cd 锡sn 钨w 汞hg 铅pb'
    .split(' ')
    .map((pair) => [pair.slice(1), pair[0]!]),
)

const elements = new Set(symbols.values())

/** What content a subject ends in: 铁 of 实测铁 and of 合金fe. */
const plain = (subject: string): string => {
  const symbol = /[a-z\d]+$/.exec(subject)?.[0]
  if (symbol !== undefined) return symbols.get(symbol) ?? symbol
  const last = subject.at(-1) ?? ''
  return elements.has(last) ? last : subject
}

const bigrams = (text: string): readonly string[] => [...text].slice(1).map((character, i) => text[i]! + character)

const overlap = (a: string, b: string): boolean => {
  if (a.includes(b) || b.includes(a)) return true
  const pairs = new Set(bigrams(a))
  return bigrams(b).some((pair) => pairs.has(pair))
}

const nearnessOfSubjects = (a: string, b: string, isNeeded: boolean): Nearness => {
  if (a === b || a === plain(b) || plain(a) === b) return 3
  if (a === '' || b === '') return isNeeded ? 0 : 1
  return plain(a) === plain(b) || overlap(a, b) ? 2 : 0
}

// 底鼓量 and 巷道底鼓量; two characters alone (电流, 度数) are too little to tell.
const nearnessOfNames = (a: string, b: string): Nearness => {
  if (a === b) return 3
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.endsWith(short) ? 2 : 0
}

/**
 * Whether two phrases name one property. Synonyms of the table are one name (抗张强度 is 抗拉强度, 抗弯强度 is not);
 * what each is of must agree as the table says: always (Fe含量), where both name it (定位误差), never (抗拉强度 of weld or joint).
 */
export const nearness = (a: PropertyPhrase, b: PropertyPhrase): Nearness => {
  if (a.known === null || b.known === null) return nearnessOfNames(a.name, b.name)
  if (a.name !== b.name) return 0
  if (a.known.subject === 'idle') return 3
  // 定位精度 and 重复定位精度 are two properties by their very names.
  if (a.known.of !== '' && b.known.of !== '') return a.known.of === b.known.of ? 3 : 0
  return nearnessOfSubjects(a.subject, b.subject, a.known.subject === 'needed')
}
