import { type Filled, wordsOf } from './filled.ts'
import type { Reading } from './reading.ts'

/** Longest description, in characters. */
export const longestDescription = 20_000
/** Longest title or name, in characters. */
export const longestName = 200

const isHan = (character: string | undefined): boolean => /^\p{Script=Han}$/u.test(character ?? '')

/** Words on one line: a line break between Chinese characters says nothing, elsewhere it is a space. */
export const oneLine = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (whole, line) => (whole === '' || (isHan(whole.at(-1)) && isHan(line[0])) ? whole + line : `${whole} ${line}`),
      '',
    )

/** The beginning of a text, up to the end of its first sentence or line: a title for what has none. */
export const opening = (text: string): string => /^[^\n。；;！!？?]{1,60}/.exec(text)?.[0].trim() ?? ''

const headed = ({ column, cell }: Filled): string => `${column.label}：\n${wordsOf(cell)}`

/** Several columns as one text, each under its own heading and in the writer's words; a column alone needs none. */
export const joinProse = (reading: Reading, parts: readonly Filled[]): string => {
  const [first, second] = parts
  const text = second === undefined ? (first ? wordsOf(first.cell) : '') : parts.map(headed).join('\n\n')
  if (text.length > longestDescription) {
    const longest = parts.toSorted((a, b) => wordsOf(b.cell).length - wordsOf(a.cell).length)[0]
    reading.refuse(longest?.column.label ?? '', `说明共 ${text.length} 字，超过 ${longestDescription} 字`)
  }
  return text
}

/** The name a record goes by, checked; `''` with a problem when it is missing, too long, or only digits and signs. */
export const checkedName = (reading: Reading, words: string | null, column: string): string => {
  const name = oneLine(words ?? '')
  if (name === '') reading.refuse(column, `缺少${column}`)
  else if (!/\p{L}/u.test(name)) reading.refuse(column, `${column}里只有数字或符号`)
  else if (name.length > longestName) reading.refuse(column, `${column}有 ${name.length} 字，超过 ${longestName} 字`)
  return name
}
