import { type Phrase, placesIn } from './phrases.ts'
import type { Span } from './roles.ts'

const count = '(?:\\d+|[一二两三四五六七八九十半]+)'
const time = new RegExp(
  [
    '(?:\\d{4}|[明今后])年(?:底|末|初|上半年|下半年|春天|夏天|秋天|冬天|\\d{1,2}月(?:底|末|初|\\d{1,2}日)?)?(?:之?前|以前)?',
    `(?:${count}年|半年|${count}个?月|${count}周|${count}天)(?:之?内|以内)`,
    '年[底内](?:之?前)?|尽快|越快越好',
  ].join('|'),
  'gu',
)
/** Something is to be done by then: «12个月内胖袋率» is a figure, not a date. */
const due = /前|完成|交|投[用产]|上线|见到|验收|定型|到位|来|尽快|越快/u

/** By when the work is wanted, in the writer's words; `null` when nothing is said. */
export const deadlineIn = (phrases: readonly Phrase[]): Span | null =>
  phrases.filter(({ text }) => due.test(text)).flatMap((phrase) => placesIn(phrase, time))[0] ?? null
